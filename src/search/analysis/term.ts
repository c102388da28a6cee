// One word's forms, remembered: a text of a million words has some thirty thousand different ones.
import { fold } from './fold.ts';
import { segmentsOf, wordsInside } from './split-compound.ts';
import type { Segment } from './split-word.ts';
import { stem, stemWithSegments } from './stem.ts';
import type { Term } from './types.ts';
import { WordTable } from './word-table.ts';

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

const remembered = new WordTable(makeTerm);

/** The forms of one word as it stands in a text: letters and digits only. The same object for the same spelling. */
export function termOf(word: string): Term {
  return remembered.find(word, 0, word.length).term;
}

/** The same for the run of letters and digits at a place of a text, without making a string of it if it is known. */
export function termAt(text: string, start: number, end: number): Term {
  return remembered.find(text, start, end).term;
}
