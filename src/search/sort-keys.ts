// What hits are ordered by, as ASCII strings that compare by code unit alike in SQLite, Lucene and JavaScript.
import { fold } from './analysis/index.ts';
import type { IndexDocument } from './index-document.ts';

/** After z, in the order of the Danish alphabet: `{` `|` `}` follow it in ASCII. */
const DANISH_LETTERS: Readonly<Record<string, string>> = { æ: '{', ø: '|', å: '}' };
/** Sorts behind every title. */
const NO_TITLE = '~';
const LONGEST = 200;

/** A title in Danish alphabetical order, case, punctuation and accents apart; documents without one come last. */
export function titleSortKey(title: string | null): string {
  const letters = fold(title ?? '')
    .replace(/[æøå]/g, (letter) => DANISH_LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9{|}]+/g, ' ')
    .trim();
  return letters === '' ? NO_TITLE : letters.slice(0, LONGEST);
}

/** The values of the sort fields; a document without a date has `''`. */
export function sortKeys(document: Pick<IndexDocument, 'id' | 'date' | 'title'>): {
  readonly id: string;
  readonly date: string;
  readonly title: string;
} {
  return { id: document.id, date: document.date ?? '', title: titleSortKey(document.title) };
}
