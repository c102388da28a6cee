// Of whom a status is said: trials count, evaluations and building sites do not.
import { readFileSync } from 'node:fs';
import type { Word } from '../predicate/words.ts';

const LISTS = ['trials', 'others', 'people', 'uses', 'pronouns', 'kinds', 'freeKinds'] as const;
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

/** A trial, project or scheme; not what only belongs to one ("forsøgsbekendtgørelsen", "projektlederen"). */
export function isTrialWord(key: string): boolean {
  const named =
    data.trials.some((stem) => key.startsWith(stem)) ||
    /(?:forsøg|forsøget|forsøgene|forsøgets|ordningen|projektet)$/.test(key);
  return named && !OTHERS.test(key) && !PEOPLE.test(key);
}

const INFLECTED = '(?:e|en|et|n|t|r|er|erne|ne|ene|ens|ets|ernes|s)?$';
const OTHERS = new RegExp(`(?:${data.others.join('|')})${INFLECTED}`);
const PEOPLE = new RegExp(`(?:${data.people.join('|')})${INFLECTED}`);
const USES = new RegExp(`(?:${data.uses.join('|')})s?$`);

/** An evaluation, a meeting, a citizen: what begins and ends too. */
export function isOtherSubject(key: string): boolean {
  return isOtherThing(key) || isPeople(key);
}

/** An evaluation, a meeting: no trial, and nobody who takes part in one. */
export function isOtherThing(key: string): boolean {
  return OTHERS.test(key) && !isPeople(key) && !isTrialWord(key);
}

/** Whoever takes part in trials. */
export const isPeople = (key: string): boolean => PEOPLE.test(key);

/** What is used of a trial ("hjemlen", "fritagelsen"), or a trial. */
export const isUsable = (key: string): boolean => isTrialWord(key) || USES.test(key);

/** Is any of words `from`..`to` of the kind? */
export function any(words: readonly Word[], from: number, to: number, is: (key: string) => boolean): boolean {
  for (let i = Math.max(0, from); i <= to && i < words.length; i++) if (is(words[i]?.key ?? '')) return true;
  return false;
}

/** Of trials and other things, which comes first among words `from`..`to`? People are neither. */
export function firstOf(words: readonly Word[], from: number, to: number): 'trial' | 'other' | undefined {
  for (let i = Math.max(0, from); i <= to && i < words.length; i++) {
    const key = words[i]?.key ?? '';
    if (isUsable(key)) return 'trial';
    if (isOtherThing(key)) return 'other';
  }
  return undefined;
}
