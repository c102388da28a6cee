// Where in a sentence a judged predicate stands: the words that speak most for its label.
import type { Span } from '../../model/span.ts';
import { isOf } from '../predicate/grammar.ts';
import { clauseAround, type Word } from '../predicate/words.ts';
import { eachFeature, type Statement } from './features.ts';
import type { Model } from './model.ts';

/** Shorter ones are no predicate: an abbreviation, a stray word. */
const SHORTEST = 5;
/** A predicate has at most so many words. */
const LONGEST = 9;

/** The stretch of words that speaks most for a label, without names and figures at its ends; undefined where none speaks for it. */
export function placeOf(model: Model, statement: Statement, label: string): Span | undefined {
  const { words } = statement;
  const at = model.labels.indexOf(label);
  const votes = words.map(() => 0);
  eachFeature(statement, (bucket, value, from, to) => {
    if (from < 0) return;
    const first = bucket * model.labels.length;
    const vote = ((model.weights[first + at] ?? 0) - (model.weights[first] ?? 0)) * model.scale * value;
    for (let i = from; i <= to; i++) votes[i] = (votes[i] ?? 0) + vote / (to - from + 1);
  });
  const stretch = strongest(words, votes);
  if (stretch === undefined) return undefined;
  const [start, end] = [words[verbBefore(words, stretch)]?.start, words[stretch.last]?.end];
  return start === undefined || end === undefined || end - start < SHORTEST ? undefined : { start, end };
}

const AUXILIARY = ['be', 'have', 'can', 'must', 'will'] as const;
/** A word that may be a finite verb by its end ("ruller", "vendte", "ventede"). */
const FINITE = /(?:er|ede|te|år|ar|es)$/;

/** The verb that a stretch belongs to: the first behind the first word of its clause, where no name stands between. */
function verbBefore(words: readonly Word[], { first, last }: Stretch): number {
  const clause = clauseAround(words, first);
  const isVerb = (at: number): boolean => {
    const key = words[at]?.key ?? '';
    return AUXILIARY.some((list) => isOf(list, key)) || (at > clause.first && FINITE.test(key));
  };
  for (let at = Math.max(clause.first, last - LONGEST); at < first; at++) {
    const between = words.slice(at, first);
    if (isVerb(at) && !between.some((word, i) => isName(word, at + i))) return at;
  }
  return first;
}

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Of the stretches that cross no stop and no name, the one with the largest sum of votes, each vote less the mean. */
function strongest(words: readonly Word[], votes: readonly number[]): Stretch | undefined {
  const mean = Math.max(0, votes.reduce((sum, vote) => sum + vote, 0) / Math.max(1, votes.length));
  let best: (Stretch & { readonly sum: number }) | undefined;
  for (let first = 0; first < words.length; first++) {
    let sum = 0;
    for (let last = first; last < Math.min(words.length, first + LONGEST); last++) {
      const word = words[last];
      if (word === undefined || isName(word, last) || (last > first && word.stop !== 'none')) break;
      sum += (votes[last] ?? 0) - mean;
      if (sum > (best?.sum ?? 0)) best = { first, last, sum };
    }
  }
  return best;
}

/** Names and figures have tags of their own. */
function isName(word: Word, at: number): boolean {
  return (word.capital && at > 0) || /^[0-9]/.test(word.key);
}
