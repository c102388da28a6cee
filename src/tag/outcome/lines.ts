// The lines of a document outside its tables, with what a rule about lists asks of each. Judges no line.
import type { Passage } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { rememberByDocument } from '../memo.ts';

/** A line with words; `start`/`end` leave bullets and outer blanks out. */
export interface DocumentLine extends Span {
  readonly passage: Passage;
  /** The passage's place among the document's. */
  readonly index: number;
  readonly text: string;
  /** Characters of its line before `start`. */
  readonly indent: number;
  /** Began with a bullet or a number. */
  readonly item: boolean;
}

const MARKER = /^\s*(?:[•·▪■◦‣⁃∙*+–—-]\s+|\(?\d{1,2}[.)]\s+|\(?[a-zæøå][.)]\s+)/;
/** A line longer than this is running text. */
const LONGEST = 400;

/** The lines of all passages but table rows, in order. */
export const linesOf = rememberByDocument((context): readonly DocumentLine[] =>
  context.passages.flatMap((passage, index) =>
    passage.kind === 'table-row' ? [] : linesOfPassage(context.text, passage, index),
  ),
);

function linesOfPassage(text: string, passage: Passage, index: number): DocumentLine[] {
  const lines: DocumentLine[] = [];
  let at = passage.start;
  for (const raw of text.slice(passage.start, passage.end).split('\n')) {
    const marker = MARKER.exec(raw.slice(0, 12))?.[0] ?? '';
    const words = raw.slice(marker.length);
    const trimmed = words.trim();
    const start = at + marker.length + (words.length - words.trimStart().length);
    const item = marker !== '' || passage.kind === 'list-item';
    if (trimmed !== '' && trimmed.length <= LONGEST)
      lines.push({
        start,
        end: start + trimmed.length,
        indent: start - at,
        text: trimmed,
        passage,
        index,
        item,
      });
    at += raw.length + 1;
  }
  return lines;
}
