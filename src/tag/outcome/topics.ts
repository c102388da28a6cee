// What a deciding word is said of: an application, a trial, or something else that is approved and refused too.
import { readFileSync } from 'node:fs';
import type { Word } from '../predicate/words.ts';

const LISTS = ['topics', 'others', 'citizens', 'everyday', 'articles', 'generic', 'vague', 'formal'] as const;
type ListName = (typeof LISTS)[number];

const data = JSON.parse(readFileSync(new URL('./data/topics.json', import.meta.url), 'utf8')) as Readonly<
  Record<ListName, readonly string[]>
>;
const CITIZENS = new Set(data.citizens);
const EVERYDAY = new Set(data.everyday);
const ARTICLES = new Set(data.articles);
const VAGUE = new Set(data.vague);

/** An application, a trial or what it asks for. */
export function isTopic(key: string): boolean {
  return (
    data.topics.some((stem) => key.startsWith(stem)) ||
    /(?:forsøg|forsøget|forsøgene|ansøgning|ansøgningen)$/.test(key)
  );
}

const MATTER =
  /^forslag|^(?:id[eé]en|id[eé]erne|planen|planerne|sagen|tanken|svaret|henvendelsen)$|^(?:fritag|undtag|dispens)/;
const SCHEME = /^frikommun(?!.*(?:forsøg|ansøg))/;

/** What an answer may be about: wider than a topic, but not the whole scheme. */
export function isMatter(key: string): boolean {
  return (isTopic(key) && !SCHEME.test(key)) || MATTER.test(key);
}

/** What else is approved in offices: agendas, budgets, plans. */
export function isOther(key: string): boolean {
  return data.others.some((stem) => key.startsWith(stem));
}

export const isCitizen = (key: string): boolean => CITIZENS.has(key);
export const isEveryday = (key: string): boolean => EVERYDAY.has(key);
export const isArticle = (key: string | undefined): boolean => key !== undefined && ARTICLES.has(key);
export const isVague = (key: string): boolean => VAGUE.has(key);

/** A condition of form only ("under forudsætning af Folketingets vedtagelse"). */
export function isFormal(key: string): boolean {
  return data.formal.some((stem) => key.startsWith(stem));
}

/** Is any of words `from`..`to` of the kind? */
export function any(words: readonly Word[], from: number, to: number, is: (key: string) => boolean): boolean {
  for (let i = Math.max(0, from); i <= to && i < words.length; i++) if (is(words[i]?.key ?? '')) return true;
  return false;
}
