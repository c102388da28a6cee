// What may be part of a compound beyond the dictionary's flags. The rules are data; this reads them.
import { readFileSync } from 'node:fs';

interface RulesFile {
  readonly neverFirst: readonly string[];
  readonly neverLast: readonly string[];
  readonly lastIfListed: readonly string[];
  readonly shortFirst: readonly string[];
  readonly shortLast: readonly string[];
  readonly neverSplit: readonly string[];
  readonly begins: Readonly<Record<string, string>>;
}

/** A part this short must be listed to be one: the dictionary has too many short words that are pieces of others. */
const SHORT = 3;

/** The rules as they stand in their file; part of the lexicon's key. */
export const rulesText: string = readFileSync(new URL('./data/compound-rules.json', import.meta.url), 'utf8');

const file = JSON.parse(rulesText) as RulesFile;
const neverFirst = new Set(file.neverFirst);
const neverLast = new Set(file.neverLast);
const lastIfListed = new Set(file.lastIfListed);
const shortFirst = new Set(file.shortFirst);
const shortLast = new Set(file.shortLast);

/** Words that look like compounds and are felt as one, in dictionary form. */
export const neverSplit: ReadonlySet<string> = new Set(file.neverSplit);

/** Linking forms that the dictionary lacks, each with its word. */
export const furtherBegins: ReadonlyMap<string, string> = new Map(
  Object.entries(file.begins).filter(([form]) => form !== 'about'),
);

/** Whether a word (dictionary form, without linking letters) may stand before the last part. */
export function mayBegin(base: string): boolean {
  return base.length > SHORT ? !neverFirst.has(base) : shortFirst.has(base);
}

/** Whether a word (dictionary form) may be the last part. */
export function mayEnd(lemma: string): boolean {
  return lemma.length > SHORT ? !neverLast.has(lemma) : shortLast.has(lemma);
}

/** Whether a word may end compounds that the dictionary does not list; "skab" may not: "-skab" is an ending too. */
export function mayEndUnlisted(lemma: string): boolean {
  return mayEnd(lemma) && !lastIfListed.has(lemma);
}
