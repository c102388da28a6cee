// The closed word classes that rules about predicates ask for: auxiliaries, negations, words of degree.
import { readFileSync } from 'node:fs';

const CLASSES = [
  'be',
  'have',
  'can',
  'must',
  'will',
  'wish',
  'participles',
  'negations',
  'negativeSubjects',
  'notOnly',
  'wholly',
  'partly',
  'clauseOpeners',
  'subordinators',
] as const;

/** Name of a closed class. */
export type WordClass = (typeof CLASSES)[number];

const data = JSON.parse(readFileSync(new URL('./data/grammar.json', import.meta.url), 'utf8')) as Readonly<
  Record<WordClass, readonly string[]>
>;

const SETS: ReadonlyMap<WordClass, ReadonlySet<string>> = new Map(
  CLASSES.map((name) => [name, new Set(data[name])]),
);

/** Is the word of the class? A missing word is of none. */
export function isOf(wordClass: WordClass, key: string | undefined): boolean {
  return key !== undefined && SETS.get(wordClass)?.has(key) === true;
}

/** Every word of every class: part of the vocabulary that misread words are read as. */
export function grammarWords(): string[] {
  return CLASSES.flatMap((name) => data[name]);
}
