// One occurrence in its context, and the words by which lines are compared.
import type { Span } from '../../model/span.ts';
import { tokenize } from '../analysis/index.ts';
import type { IndexDocument, IndexPassage } from '../index-document.ts';
import { NONE } from '../schema.ts';
import { titleSortKey } from '../sort-keys.ts';

/** An occurrence with the words around it. `start` and `end` are offsets into the file's extracted text. */
export interface KwicLine extends Span {
  readonly document: Pick<IndexDocument, 'id' | 'title' | 'date' | 'kind' | 'path'>;
  readonly municipalities: readonly string[];
  readonly page: number;
  /** Words before, of the same passage, with single blanks. */
  readonly left: string;
  /** The occurrence itself: the text's slice `[start, end)`. */
  readonly match: string;
  readonly right: string;
}

/** Where an occurrence stands: offsets into the passage's text. */
export interface Occurrence extends Span {
  readonly document: IndexDocument;
  readonly passage: IndexPassage;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Characters looked at for one word of context: a passage may be a whole book, its words are not read again for each line. */
const WIDEST_WORD = 60;

/** Where the n-th word before `at` starts. */
function leftEdge(text: string, at: number, words: number): number {
  const from = Math.max(0, at - (words + 1) * WIDEST_WORD);
  const before = tokenize(text.slice(from, at)).slice(from === 0 ? 0 : 1);
  if (words === 0) return at;
  return from + (before.at(-words)?.start ?? before[0]?.start ?? 0);
}

function rightEdge(text: string, at: number, words: number): number {
  const to = Math.min(text.length, at + (words + 1) * WIDEST_WORD);
  const after = tokenize(text.slice(at, to));
  if (words === 0) return at;
  const whole = to === text.length ? after : after.slice(0, -1);
  const last = whole[words - 1];
  return last === undefined ? (to === text.length ? to : at + (whole.at(-1)?.end ?? 0)) : at + last.end;
}

/** The line of an occurrence with `words` words either side. */
export function kwicLine({ document, passage, start, end }: Occurrence, words: number): KwicLine {
  const { id, title, date, kind, path, keys } = document;
  const { text } = passage;
  return {
    document: { id, title, date, kind, path },
    municipalities: keys.municipality.filter((code) => code !== NONE),
    page: passage.page,
    left: tidy(text.slice(leftEdge(text, start, words), start)),
    match: text.slice(start, end),
    right: tidy(text.slice(end, rightEdge(text, end, words))),
    start: passage.start + start,
    end: passage.start + end,
  };
}

function wordKeys(text: string): readonly string[] {
  return tokenize(text).map(({ exact }) => titleSortKey(exact));
}

/** The words to the left, nearest first, as they are compared. */
export function leftWords(line: KwicLine): readonly string[] {
  return [...wordKeys(line.left)].reverse();
}

/** The words to the right, nearest first, as they are compared. */
export function rightWords(line: KwicLine): readonly string[] {
  return wordKeys(line.right);
}
