// Fixed phrases that state an outcome without a deciding verb: clarification, and refusals by "no ground for". Data with names.
import { readFileSync } from 'node:fs';
import type { Outcome } from '../../model/mention.ts';
import { type PatternHit, patternFinder } from '../predicate/key-string.ts';
import type { Word } from '../predicate/words.ts';

interface PhraseData {
  readonly phrases: readonly { readonly name: string; readonly outcome: Outcome; readonly pattern: string }[];
}

const { phrases } = JSON.parse(
  readFileSync(new URL('./data/phrases.json', import.meta.url), 'utf8'),
) as PhraseData;
const find = patternFinder(
  phrases.map((phrase) => ({ ...phrase, pattern: new RegExp(phrase.pattern, 'g') })),
);

/** A phrase found: words `from`..`to`. */
export interface PhraseHit extends PatternHit {
  readonly name: string;
  readonly outcome: Outcome;
}

/** The phrases of a sentence, in no order; one that crosses a stop between clauses is left out. */
export function phrasesIn(words: readonly Word[]): PhraseHit[] {
  return find(words);
}
