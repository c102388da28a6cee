// Words that rank but need not occur. Which they are is data; counting them is the query's affair.
import { readFileSync } from 'node:fs';
import { fold } from './fold.ts';

function readWords(): Set<string> {
  const lists = JSON.parse(
    readFileSync(new URL('./data/weightless.json', import.meta.url), 'utf8'),
  ) as Record<string, string | string[]>;
  return new Set(Object.values(lists).flatMap((list) => (Array.isArray(list) ? list.map(fold) : [])));
}

const words = readWords();

/**
 * Whether a word in plain words is not counted among those a document must hold: question and function words, `forsøg`,
 * and the verbs and nouns of challenging and applying. Never `ikke`, `uden`, `ingen`. Any spelling, any case.
 */
export function isWeightless(word: string): boolean {
  return words.has(fold(word));
}
