// One word's forms, remembered: a text of a million words has some thirty thousand different ones.
import { fold } from './fold.ts';
import { segmentsOf, wordsInside } from './split-compound.ts';
import type { Segment } from './split-word.ts';
import { stem, stemWithSegments } from './stem.ts';
import type { Term } from './types.ts';

/** Words remembered before all are forgotten and learnt anew; bounds memory at some 60 MB whatever comes in. */
const MOST_REMEMBERED = 200_000;

// A Map, not a table of our own that is asked by place in the text: that was measured no faster.
const remembered = new Map<string, Term>();

// A footnote number glued to its word by the extraction ("kommunen2") must not hide the word.
const GLUED_NUMBER = /^([a-zæøåé]{4,})\d{1,2}$/;

function wordsOf(folded: string, segments: readonly Segment[]): string[] {
  const glued = GLUED_NUMBER.exec(folded)?.[1];
  return glued === undefined ? wordsInside(folded, segments) : [glued];
}

function makeTerm(word: string): Term {
  const exact = fold(word);
  const segments = segmentsOf(exact);
  const whole = stemWithSegments(exact, segments);
  const parts = new Set(wordsOf(exact, segments).map(stem));
  parts.delete(whole);
  return Object.freeze({ exact, stem: whole, parts: Object.freeze([...parts]) });
}

/** The forms of one word as it stands in a text: letters and digits only. The same object for the same spelling. */
export function termOf(word: string): Term {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const term = makeTerm(word);
  remembered.set(word, term);
  return term;
}
