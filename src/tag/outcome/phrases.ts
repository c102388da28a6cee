// Fixed phrases that state an outcome without a deciding verb: clarification, and refusals by "no ground for". Data with names.
import { readFileSync } from 'node:fs';
import type { Outcome } from '../../model/mention.ts';
import type { PatternHit } from '../predicate/key-string.ts';

interface PhraseData {
  readonly phrases: readonly { readonly name: string; readonly outcome: Outcome; readonly pattern: string }[];
}

const { phrases } = JSON.parse(
  readFileSync(new URL('./data/phrases.json', import.meta.url), 'utf8'),
) as PhraseData;

/** A phrase, over the words of a sentence with a space around each. */
export interface Phrase {
  readonly name: string;
  readonly outcome: Outcome;
  readonly pattern: RegExp;
}

/** All phrases; one that crosses a stop between clauses is none. */
export const PHRASES: readonly Phrase[] = phrases.map((phrase) => ({
  ...phrase,
  pattern: new RegExp(phrase.pattern, 'g'),
}));

/** A phrase found: words `from`..`to`. */
export type PhraseHit = Omit<Phrase, 'pattern'> & PatternHit;
