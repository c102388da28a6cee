// Compounds by the one lexicon: their simple words, and all that the bag holds for them.
import { fold } from './fold.ts';
import { theLexicon } from './lexicon/load-lexicon.ts';
import { type Segment, splitWith } from './split-word.ts';

const NO_SEGMENTS: readonly Segment[] = [];
const LETTERS_ONLY = /^[a-zæøåéäöü]+$/;

/** The simple words of a folded word with their places; none if it is no compound. */
export function segmentsOf(folded: string): readonly Segment[] {
  return LETTERS_ONLY.test(folded) ? (splitWith(theLexicon(), folded) ?? NO_SEGMENTS) : NO_SEGMENTS;
}

/**
 * Every word inside a compound but the whole: its simple words, and its runs of them ("plejehjem" and "hjemstilsyn" in
 * "plejehjemstilsyn"). Each in dictionary form, the last as it stands; without doubles.
 */
export function wordsInside(folded: string, segments: readonly Segment[]): string[] {
  const words = new Set<string>();
  segments.forEach((first, from) => {
    segments.slice(from).forEach((last, i) => {
      if (i + 1 < segments.length) words.add(folded.slice(first.start, last.start) + last.base);
    });
  });
  return [...words];
}

/**
 * The simple words of a compound, in any spelling: each in dictionary form without linking letters, the last as it stands
 * ("plejehjemstilsynet" → pleje, hjem, tilsynet). Undefined for a word that is no compound.
 */
export function splitCompound(word: string): string[] | undefined {
  const segments = segmentsOf(fold(word));
  return segments.length > 1 ? segments.map((segment) => segment.base) : undefined;
}
