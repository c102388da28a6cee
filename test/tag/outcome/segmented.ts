// The context of a text as the segment stage cuts it, for rules that ask for headings, lists and tables.
import type { DocumentKind } from '../../../src/model/document.ts';
import { outline } from '../../../src/segment/outline.ts';
import { pagedPassages } from '../../../src/segment/passages/passages.ts';
import type { TagContext } from '../../../src/tag/context.ts';
import { contextOf } from '../marked-text.ts';

/** A text of one page as one document of a kind, with its passages. */
export function segmented(text: string, kind: DocumentKind = 'other'): TagContext {
  const bare = contextOf(text);
  const pages = [{ number: 1, start: 0, end: text.length }];
  const passages = outline(
    pagedPassages({ text, map: [], pages, blocks: [], furniture: [], stated: {} }),
    bare.pipeline,
  );
  const context = contextOf(text, { kind, passages });
  const decides = kind === 'ministry-letter' || kind === 'press-release';
  return { ...context, pipeline: { ...context.pipeline, kind, decides } };
}
