// Words that speak of several trials at once: "begge forsøg", "alle fire ansøgninger", "de øvrige".

import { plainWords } from '../document/plain-words.ts';

/** How many trials some words speak of. `rest`: those of which nothing was said before. */
export type Collective = 'all' | 'rest' | undefined;

const BOTH = /\bbegge\b(?:\s(?:de\s)?(?:to\s)?(?:forsøg|ansøgninger|projekter|dele))?/i;
const ALL =
  /\b(?:alle|samtlige|ingen af|nogen af|de)\s(?:de\s)?(?:(to|tre|fire|fem|seks|syv|otte|ni|ti|\d{1,2})\s)?(?:forsøg(?:ene)?|ansøgning(?:er|erne)|dem)\b/i;
const REST =
  /(?<![a-zæøå])(?:øvrige|resterende|andre)\s(?:\w{1,6}\s)?(?:forsøg(?:ene)?|ansøgning(?:er|erne))\b/i;
const NUMBERS = ['en', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti'];

/** What a sentence speaks of, in a document of `count` trials. "Alle 20 forsøg" is not said of two. */
export function collectiveIn(text: string, count: number): Collective {
  const words = plainWords(text);
  if (REST.test(words)) return 'rest';
  if (BOTH.test(words)) return count === 2 ? 'all' : undefined;
  const found = ALL.exec(words);
  if (!found) return undefined;
  const stated = found[1]?.toLowerCase();
  if (stated === undefined) return /^de\s/i.test(found[0]) ? undefined : 'all';
  return (NUMBERS.indexOf(stated) + 1 || Number(stated)) === count ? 'all' : undefined;
}
