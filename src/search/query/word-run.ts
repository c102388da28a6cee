// Words side by side in a query, and the names they may make.
import type { WordItem } from './query-node.ts';

/** Words looked at together: the longest titles of laws and networks. */
export const LONGEST_NAME = 14;

/** Words side by side in the query, nothing between them but blanks. */
export interface WordRun {
  readonly query: string;
  readonly words: readonly WordItem[];
}

/** The words `from`..`to` (exclusive) as typed. */
export function textOf({ query, words }: WordRun, from: number, to: number): string {
  return query.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
}

/** As `textOf`, without the punctuation that a sentence ends with: "godkendt?" is godkendt. */
export function surfaceOf(run: WordRun, from: number, to: number): string {
  return withoutMarks(textOf(run, from, to));
}

/** A surface without the marks after it; a dot stays, as it may belong to a word ("m.v."). */
export function withoutMarks(surface: string): string {
  return surface.replace(/[,;:!?]+$/, '');
}

/** The words with single blanks and without punctuation at the ends: "Gladsaxe," is Gladsaxe. */
export function nameOf(run: WordRun, from: number, to: number): string {
  return textOf(run, from, to)
    .replace(/\s+/g, ' ')
    .replace(/^[,;:.!?]+|[,;:.!?]+$/g, '');
}
