// A sentence as one string of its words, for patterns that span several of them.
import { matchesOf, PatternIndex } from '../../patterns/index.ts';
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

/** Gives, for the words of a sentence, all places of all patterns, pattern by pattern; none that crosses a stop between clauses. */
export type FindPatterns<P extends KeyPattern> = (
  words: readonly Word[],
) => (Omit<P, 'pattern'> & PatternHit)[];

/** A finder for a list of patterns with the flag `g`. One pass over a sentence says which of them are tried on it: mostly none. */
export function patternFinder<P extends KeyPattern>(patterns: readonly P[]): FindPatterns<P> {
  const index = new PatternIndex(patterns.map(({ pattern }) => pattern));
  return (words) => {
    const keys = keysOf(words);
    const candidates = index.candidates(keys);
    if (candidates.length === 0) return [];
    const places = wordPlaces(words);
    return candidates.flatMap((place) => {
      const found = patterns[place];
      if (found === undefined) return [];
      const { pattern, ...rest } = found;
      return hitsOf(words, { keys, places }, pattern).map((hit) => ({ ...rest, ...hit }));
    });
  };
}

/** The keys of all words with spaces around. */
function keysOf(words: readonly Word[]): string {
  let keys = ' ';
  for (const { key } of words) keys += `${key} `;
  return keys;
}

/** For every character of the keys the word it belongs to. */
function wordPlaces(words: readonly Word[]): readonly number[] {
  const places: number[] = [0];
  for (const [at, { key }] of words.entries()) for (let i = 0; i <= key.length; i++) places.push(at);
  return places;
}

function hitsOf(
  words: readonly Word[],
  { keys, places }: { readonly keys: string; readonly places: readonly number[] },
  pattern: RegExp,
): PatternHit[] {
  return matchesOf(keys, pattern).flatMap((match) => {
    const from = places[match.index + 1] ?? 0;
    const to = places[match.index + match[0].length - 2] ?? from;
    const clause = clauseAround(words, from);
    return to <= clause.last ? [{ from, to, clause }] : [];
  });
}
