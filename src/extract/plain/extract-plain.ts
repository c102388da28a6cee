// Text files: decoded, otherwise untouched. A form feed parts pages.
import type { Extracted } from '../../model/stages.ts';
import type { TextPage } from '../../model/text.ts';
import { decodeText } from './decode.ts';

/** Extracts a text file; its text is the file as decoded, character by character. */
export function extractPlain(bytes: Uint8Array): Extracted {
  const text = decodeText(bytes);
  return { text: { text, pages: pagesOf(text), blocks: [], stated: {}, problems: [] }, embedded: [] };
}

function pagesOf(text: string): TextPage[] {
  const pages: TextPage[] = [];
  let start = 0;
  for (let feed = text.indexOf('\f'); feed >= 0; feed = text.indexOf('\f', start)) {
    pages.push({ number: pages.length + 1, start, end: feed, boxes: [] });
    start = feed + 1;
  }
  if (start < text.length || pages.length === 0)
    pages.push({ number: pages.length + 1, start, end: text.length, boxes: [] });
  return pages;
}
