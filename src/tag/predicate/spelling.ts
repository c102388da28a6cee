// Reads a word as one of a small vocabulary although a scan misread a letter or two. Never guesses between two words.
import { readFileSync } from 'node:fs';
import { rememberByWord } from '../memo.ts';

interface Misreadings {
  readonly letters: Readonly<Record<string, string>>;
}

const { letters } = JSON.parse(
  readFileSync(new URL('./data/misreadings.json', import.meta.url), 'utf8'),
) as Misreadings;

/** Words shorter than this are left as they are, but for those in `SHORT`. */
const SHORTEST = 6;
/** Short words whose loss would turn a meaning round. */
const SHORT: ReadonlySet<string> = new Set(['ikke', 'blev']);

/** Gives a word's key: the word in lower case and NFC, or the one vocabulary word it was misread from. */
export type Spell = (word: string) => string;

/**
 * A speller over `vocabulary` (lower case). A word is read as a vocabulary word when they are of one length and differ in
 * one letter (two from ten letters on, and in `ikke`) that scans are known to confuse; where two words fit, or it is one of
 * `kept`, it stays as it is.
 */
export function makeSpell(vocabulary: Iterable<string>, kept: Iterable<string> = []): Spell {
  const own = new Set(vocabulary);
  const known = new Set([...own, ...kept]);
  const byLength = new Map<number, string[]>();
  for (const word of [...own].sort()) {
    if (word.length < SHORTEST && !SHORT.has(word)) continue;
    const same = byLength.get(word.length);
    if (same) same.push(word);
    else byLength.set(word.length, [word]);
  }
  return rememberByWord((raw) => {
    const word = raw.toLowerCase().normalize('NFC');
    return known.has(word) ? word : (misreadFrom(word, byLength.get(word.length) ?? []) ?? word);
  });
}

function misreadFrom(word: string, candidates: readonly string[]): string | undefined {
  let found: string | undefined;
  for (const candidate of candidates) {
    if (!couldBe(word, candidate)) continue;
    if (found !== undefined) return undefined;
    found = candidate;
  }
  return found;
}

function couldBe(word: string, candidate: string): boolean {
  let left = candidate.length >= 10 || candidate === 'ikke' ? 2 : 1;
  for (let i = 0; i < word.length; i++) {
    const read = word.charAt(i);
    const meant = candidate.charAt(i);
    if (read === meant) continue;
    if (left === 0 || letters[meant]?.includes(read) !== true) return false;
    left -= 1;
  }
  return true;
}
