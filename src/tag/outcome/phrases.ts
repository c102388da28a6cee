// Fixed phrases that state an outcome without a deciding verb: clarification, and refusals by "no ground for". Data with names.
import { readFileSync } from 'node:fs';
import type { Outcome } from '../../model/mention.ts';
import { type Clause, clauseAround, type Word } from '../predicate/words.ts';

interface PhraseData {
  readonly phrases: readonly { readonly name: string; readonly outcome: Outcome; readonly pattern: string }[];
}

const { phrases } = JSON.parse(
  readFileSync(new URL('./data/phrases.json', import.meta.url), 'utf8'),
) as PhraseData;
const PHRASES = phrases.map((phrase) => ({ ...phrase, pattern: new RegExp(phrase.pattern, 'g') }));

/** A phrase found: words `from`..`to`. */
export interface PhraseHit {
  readonly name: string;
  readonly outcome: Outcome;
  readonly from: number;
  readonly to: number;
  readonly clause: Clause;
}

/** The phrases of a sentence, in no order; one that crosses a stop between clauses is left out. */
export function phrasesIn(words: readonly Word[]): PhraseHit[] {
  const { keys, index } = keyString(words);
  return PHRASES.flatMap(({ name, outcome, pattern }) =>
    [...keys.matchAll(pattern)].flatMap((match) => {
      const from = index[match.index + 1] ?? 0;
      const to = index[match.index + match[0].length - 2] ?? from;
      const clause = clauseAround(words, from);
      return to <= clause.last ? [{ name, outcome, from, to, clause }] : [];
    }),
  );
}

/** The keys of all words with spaces around, and for every character of it the word it belongs to. */
function keyString(words: readonly Word[]): { keys: string; index: number[] } {
  const index: number[] = [0];
  words.forEach((word, at) => {
    for (let i = 0; i <= word.key.length; i++) index.push(at);
  });
  return { keys: ` ${words.map((word) => word.key).join(' ')} `, index };
}
