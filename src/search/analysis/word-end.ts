// Where a word ends: runs of letters and digits, soft hyphens inside, and words hyphenated over a line break.
import { CharacterClass, classAt, isAstralLetter, isWordClass } from './character-class.ts';

/** Longest token, in code units; longer runs are cut here and go on as the next token. */
export const LONGEST_TOKEN = 100;

/** A run that makes one word. `clean` is false if characters must be taken out of it before it is read. */
export interface WordRun {
  readonly end: number;
  readonly clean: boolean;
}

/** Words that may follow a hyphen left hanging at a line end ("børne-⏎og ungeudvalget"): no joining there. */
const AFTER_HANGING_HYPHEN = new Set(['og', 'eller', 'samt', 'til', 'men', 'som']);

function isLowerLetter(text: string, at: number): boolean {
  return classAt(text, at) === CharacterClass.lower;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '\r' || text[at] === '\u00A0') at += 1;
  return at;
}

function lowerRun(text: string, from: number): string {
  let at = from;
  while (at - from < 6 && isLowerLetter(text, at)) at += 1;
  return text.slice(from, at);
}

/** Start of the next line's word if a break stands at `at`, else -1. */
function afterLineBreak(text: string, at: number): number {
  const breakAt = skipBlanks(text, at);
  return text[breakAt] === '\n' ? skipBlanks(text, breakAt + 1) : -1;
}

/** Where a word goes on after a hyphen (or soft hyphen) at `at` that ends a line, else -1. */
function continuation(text: string, at: number): number {
  if (!isLowerLetter(text, at - 1)) return -1;
  const next = afterLineBreak(text, at + 1);
  if (next < 0 || !isLowerLetter(text, next)) return -1;
  return AFTER_HANGING_HYPHEN.has(lowerRun(text, next)) ? -1 : next;
}

/** Where the word goes on after skipped characters at `at`, over a line break too, else -1. */
function afterSkipped(text: string, at: number): number {
  let next = at;
  while (classAt(text, next) === CharacterClass.skipped) next += 1;
  if (isWordClass(classAt(text, next)) || isAstralLetter(text, next)) return next;
  return continuation(text, at) >= 0 && next === at + 1 ? continuation(text, at) : -1;
}

function afterInterruption(text: string, at: number, characterClass: number): number {
  if (characterClass === CharacterClass.hyphen) return continuation(text, at);
  if (characterClass === CharacterClass.skipped) return afterSkipped(text, at);
  return -1;
}

/**
 * The end of the word that starts at `start` (a letter or digit). Soft hyphens and zero-width characters inside are
 * passed over, as are a hyphen and line break between lower-case letters; both make the run unclean.
 */
export function wordEnd(text: string, start: number): WordRun {
  let at = start;
  let clean = true;
  while (at < text.length && at - start < LONGEST_TOKEN) {
    const characterClass = classAt(text, at);
    if (isWordClass(characterClass)) at += 1;
    else if (characterClass === CharacterClass.mark) at += 1;
    else if (characterClass === CharacterClass.surrogate && isAstralLetter(text, at)) at += 2;
    else {
      const next = afterInterruption(text, at, characterClass);
      if (next < 0) break;
      at = next;
      clean = false;
    }
  }
  return { end: at, clean };
}

/** The word in a run that is not clean: line breaks, hyphens and skipped characters taken out. */
export function cleanWord(run: string): string {
  return run.replace(/[^\p{L}\p{M}\p{Nd}]+/gu, '');
}
