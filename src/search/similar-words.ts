// When a word of the index is like a word that was typed: the first letter and at most two edits, fewer for short words.
import { editDistance } from '../distance/edit-distance.ts';

/** Words shorter than this may differ by one edit only. */
const SHORT = 5;

function letterCounts(word: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of word) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

/** Letters of one word that the other lacks; each edit makes at most one of them either way. */
function missingLetters(counts: ReadonlyMap<string, number>, word: string): number {
  const left = new Map(counts);
  let missing = 0;
  for (const letter of word) {
    const remaining = left.get(letter) ?? 0;
    if (remaining === 0) missing += 1;
    else left.set(letter, remaining - 1);
  }
  return missing;
}

/**
 * A function that gives a candidate's distance (swapped neighbours count one) from `word`, or undefined where it is the
 * same word or too far off. The costly distance is asked only of words of nearly the same length and letters.
 */
export function similarity(word: string): (candidate: string) => number | undefined {
  const counts = letterCounts(word);
  const most = word.length < SHORT ? 1 : 2;
  return (candidate) => {
    if (candidate === word || candidate[0] !== word[0]) return undefined;
    if (Math.abs(candidate.length - word.length) > most || missingLetters(counts, candidate) > most)
      return undefined;
    const distance = editDistance(word, candidate);
    return distance <= most ? distance : undefined;
  };
}
