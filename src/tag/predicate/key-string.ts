// A sentence as one string of its words, for patterns that span several of them.
import { matchesOf, type StringsOfWord, WordIndex } from '../../patterns/index.ts';
import { rememberByWord } from '../memo.ts';
import { type Clause, clauseAround, type Word } from './words.ts';

/** Words `from`..`to` that a pattern covers, within one clause. */
export interface PatternHit {
  readonly from: number;
  readonly to: number;
  readonly clause: Clause;
}

/** Something that a pattern over the words of a sentence stands for. The pattern begins and ends with a space. */
export interface KeyPattern {
  readonly pattern: RegExp;
}

/** The words of a sentence, and their keys with spaces around. */
export interface KeyLine {
  readonly words: readonly Word[];
  readonly keys: string;
}

/** Gives, for the words of a sentence, all places of all patterns, pattern by pattern; none that crosses a stop between clauses. */
export type FindPatterns<P extends KeyPattern> = (
  words: readonly Word[],
) => (Omit<P, 'pattern'> & PatternHit)[];

/** A finder for a list of patterns with the flag `g`. The words of a sentence say which of them are tried on it: mostly none. */
export function patternFinder<P extends KeyPattern>(patterns: readonly P[]): FindPatterns<P> {
  const index = new WordIndex(patterns.map(({ pattern }) => pattern));
  const stringsOf = rememberByWord((key) => index.stringsOf(key));
  return (words) => {
    const strings: StringsOfWord[] = [];
    for (const { key } of words) {
      const ofWord = stringsOf(key);
      if (ofWord.length > 0) strings.push(ofWord);
    }
    if (strings.length === 0 && index.always.length === 0) return [];
    const keys = keysOf(words);
    const tried = index.candidates(keys, strings).flatMap((place) => patterns[place] ?? []);
    return hitsOf({ words, keys }, tried);
  };
}

/** The keys of all words with spaces around. */
export function keysOf(words: readonly Word[]): string {
  let keys = ' ';
  for (const { key } of words) keys += `${key} `;
  return keys;
}

/** All places of some patterns in a sentence, pattern by pattern; none that crosses a stop between clauses. */
export function hitsOf<P extends KeyPattern>(
  { words, keys }: KeyLine,
  patterns: readonly P[],
): (Omit<P, 'pattern'> & PatternHit)[] {
  const hits: (Omit<P, 'pattern'> & PatternHit)[] = [];
  let places: readonly number[] | undefined;
  for (const found of patterns) {
    for (const match of matchesOf(keys, found.pattern)) {
      places ??= wordPlaces(words);
      const from = places[match.index + 1] ?? 0;
      const to = places[match.index + match[0].length - 2] ?? from;
      const clause = clauseAround(words, from);
      const { pattern: _, ...rest } = found;
      if (to <= clause.last) hits.push({ ...rest, from, to, clause });
    }
  }
  return hits;
}

/** For every character of the keys the word it belongs to. */
function wordPlaces(words: readonly Word[]): readonly number[] {
  const places: number[] = [0];
  for (const [at, { key }] of words.entries()) for (let i = 0; i <= key.length; i++) places.push(at);
  return places;
}
