// A sentence as one string of its words, for patterns that span several of them.
import { type Clause, clauseAround, type Word } from './words.ts';

/** Words `from`..`to` that a pattern covers, within one clause. */
export interface PatternHit {
  readonly from: number;
  readonly to: number;
  readonly clause: Clause;
}

/** The keys of all words with spaces around, and for every character of it the word it belongs to. */
export interface KeyString {
  readonly keys: string;
  readonly index: readonly number[];
}

/** Joins the words. Linear. */
export function keyString(words: readonly Word[]): KeyString {
  const index: number[] = [0];
  words.forEach((word, at) => {
    for (let i = 0; i <= word.key.length; i++) index.push(at);
  });
  return { keys: ` ${words.map((word) => word.key).join(' ')} `, index };
}

/** All places of a pattern that begins and ends with a space; those that cross a stop between clauses are left out. */
export function hitsOf(words: readonly Word[], { keys, index }: KeyString, pattern: RegExp): PatternHit[] {
  // Most patterns are in no sentence: a test costs a fraction of what `matchAll` does, which copies the pattern.
  pattern.lastIndex = 0;
  if (!pattern.test(keys)) return [];
  pattern.lastIndex = 0;
  return [...keys.matchAll(pattern)].flatMap((match) => {
    const from = index[match.index + 1] ?? 0;
    const to = index[match.index + match[0].length - 2] ?? from;
    const clause = clauseAround(words, from);
    return to <= clause.last ? [{ from, to, clause }] : [];
  });
}
