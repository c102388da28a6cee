// How far a predicate's words reach: from its finite verb on, as far as nothing else stands between that has a tag of its own.
import type { Span } from '../../model/span.ts';
import { isOf } from './grammar.ts';
import type { Reading } from './reading.ts';
import type { Word } from './words.ts';

interface Reach {
  readonly from: number;
  readonly to: number;
}

/** Span of words `from`..`to`, widened to the finite verb, the denial and a word of degree beside them. */
export function extentOf(words: readonly Word[], core: Reach, reading: Reading): Span | undefined {
  const first = firstWord(words, core, reading);
  const last = lastWord(words, core, reading);
  const start = words[first];
  const end = words[last];
  return start && end ? { start: start.start, end: end.end } : undefined;
}

/** Names, figures and dates may stand between a verb and its core: the extent begins behind them. */
function firstWord(words: readonly Word[], core: Reach, reading: Reading): number {
  let first = core.from;
  const wanted = Math.min(reading.finite ?? core.from, core.from);
  for (let i = core.from - 1; i >= wanted; i--) {
    const word = words[i];
    if (
      word === undefined ||
      /[0-9]/.test(word.key) ||
      (word.capital && i !== wanted) ||
      /lov(?:en)?s?$/.test(word.key)
    )
      break;
    first = i;
  }
  const denial = reading.denial ?? first;
  return denial < first && first - denial <= 2 ? denial : first;
}

function lastWord(words: readonly Word[], core: Reach, reading: Reading): number {
  let last = core.to;
  if (reading.denial !== undefined && reading.denial > last && reading.denial - last <= 3)
    last = reading.denial;
  const next = words[last + 1];
  if (next?.stop === 'none' && (isOf('partly', next.key) || next.key === 'nærmere')) last += 1;
  return last;
}
