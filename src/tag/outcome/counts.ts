// Numbers of trials in a sentence: what makes an outcome a total and no decision.
import type { Word } from '../predicate/words.ts';

const NUMERALS: Readonly<Record<string, number>> = {
  én: 1,
  ét: 1,
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  syv: 7,
  otte: 8,
  ni: 9,
  ti: 10,
  elleve: 11,
  tolv: 12,
  tretten: 13,
  fjorten: 14,
  femten: 15,
  seksten: 16,
  sytten: 17,
  atten: 18,
  nitten: 19,
  tyve: 20,
};
const COUNTED =
  /^(?:forsøg|frikommuneforsøg|ansøgninger|ansøgning|ansøgningerne|forsøgene|projekter|ønsker|forslag|forsøgsansøgninger|dem)$/;
const MOST = 500;

/** A number of trials or applications, in words of the sentence. */
export interface Count {
  readonly count: number;
  readonly at: number;
  readonly noun: number;
}

/** The number that a word writes, or undefined. */
export function numberOf(key: string | undefined): number | undefined {
  if (key === undefined) return undefined;
  const number = NUMERALS[key] ?? (/^[1-9]\d{0,2}$/.test(key) ? Number(key) : undefined);
  return number !== undefined && number <= MOST ? number : undefined;
}

/** The count of trials nearest to a core, among words `from`..`to`: "17 forsøg", "to af ansøgningerne", "yderligere 11 forsøg". */
export function countAmong(words: readonly Word[], from: number, to: number): Count | undefined {
  for (let at = Math.max(0, from); at <= to && at < words.length; at++) {
    const count = numberOf(words[at]?.key);
    if (
      count === undefined ||
      /^(?:forsøg|nr|nummer|ansøgning|§|stk|den|runde|bilag|punkt)$/.test(words[at - 1]?.key ?? '')
    )
      continue;
    const noun = countedAfter(words, at);
    if (noun !== undefined) return { count, at, noun };
  }
  return undefined;
}

/** "en af ansøgningerne" counts too: its numeral is an article else. */
export function oneOfThem(words: readonly Word[], from: number, to: number): Count | undefined {
  for (let at = Math.max(0, from); at + 2 <= to + 2 && at < words.length; at++)
    if (
      /^(?:en|et|én|ét)$/.test(words[at]?.key ?? '') &&
      words[at + 1]?.key === 'af' &&
      COUNTED.test(words[at + 2]?.key ?? '')
    )
      return { count: 1, at, noun: at + 2 };
  return undefined;
}

function countedAfter(words: readonly Word[], at: number): number | undefined {
  for (let i = at + 1; i <= at + 4; i++) {
    const word = words[i];
    if (word === undefined || word.stop !== 'none') return undefined;
    if (COUNTED.test(word.key)) return i;
  }
  return undefined;
}
