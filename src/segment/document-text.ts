// One document of a file as the kind and header rules see it: its words, its passages, its ends.
import type { Span } from '../model/span.ts';
import type { StatedFields } from '../model/text.ts';
import type { PagedPassage } from './passages/passages.ts';

export interface DocumentText extends Span {
  /** The whole cleaned text of the file. */
  readonly text: string;
  /** The document's passages, in order. */
  readonly passages: readonly PagedPassage[];
  /** Path of the file, for cues that read it. */
  readonly path: string;
  /** What the format states, where the file is this one document. */
  readonly stated: StatedFields;
}

/** Characters from either end that count as head and tail. */
export const EDGE_CHARS = 1500;

export function headOf(document: DocumentText): string {
  return document.text.slice(document.start, Math.min(document.end, document.start + EDGE_CHARS));
}

export function tailOf(document: DocumentText): string {
  return document.text.slice(Math.max(document.start, document.end - EDGE_CHARS), document.end);
}

/** Passages that begin within the head. */
export function headPassages(document: DocumentText): readonly PagedPassage[] {
  return document.passages.filter((passage) => passage.start - document.start < EDGE_CHARS);
}

/** Passages that end within the tail, in order. */
export function tailPassages(document: DocumentText): readonly PagedPassage[] {
  return document.passages.filter((passage) => document.end - passage.end < EDGE_CHARS);
}
