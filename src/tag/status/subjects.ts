// Of whom a status is said: trials count, evaluations and building sites do not.
import { readFileSync } from 'node:fs';
import type { Word } from '../predicate/words.ts';

const LISTS = ['trials', 'others', 'pronouns', 'kinds', 'freeKinds'] as const;
const data = JSON.parse(readFileSync(new URL('./data/subjects.json', import.meta.url), 'utf8')) as Readonly<
  Record<(typeof LISTS)[number], readonly string[]>
>;
const PRONOUNS = new Set(data.pronouns);

/** Kinds in which a status of a trial is told at all; the others plan, ask or rule. */
export const isTellingKind = (kind: string): boolean => data.kinds.includes(kind);
/** Kinds that are about nothing but how far trials are: any subject there is a trial. */
export const isStatusKind = (kind: string): boolean => data.freeKinds.includes(kind);

/** A word that stands for a subject named before. */
export const isPronoun = (key: string): boolean => PRONOUNS.has(key);

/** A trial, project or scheme. */
export function isTrialWord(key: string): boolean {
  return (
    data.trials.some((stem) => key.startsWith(stem)) ||
    /(?:forsøg|forsøget|forsøgene|ordningen|projektet)$/.test(key)
  );
}

const OTHERS = new RegExp(`(?:${data.others.join('|')})(?:e|en|et|n|t|r|er|erne|ne|ene|ens|ets|ernes|s)?$`);

/** An evaluation, a meeting, a citizen: what begins and ends too. */
export function isOtherSubject(key: string): boolean {
  return !isTrialWord(key) && OTHERS.test(key);
}

/** Is any of words `from`..`to` of the kind? */
export function any(words: readonly Word[], from: number, to: number, is: (key: string) => boolean): boolean {
  for (let i = Math.max(0, from); i <= to && i < words.length; i++) if (is(words[i]?.key ?? '')) return true;
  return false;
}
