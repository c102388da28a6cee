// Text → tokens with their place. What a word's forms are is term.ts' affair.
import { readFileSync } from 'node:fs';
import { CharacterClass, classAt, isAstralLetter, isWordClass } from './character-class.ts';
import { readSections, type SectionNumber } from './section-list.ts';
import { termOf } from './term.ts';
import type { Term, Token } from './types.ts';
import { cleanWord, wordEnd } from './word-end.ts';

const SECTION = 0xa7;
const sectionWords = new Map<string, boolean>(
  Object.entries(
    (
      JSON.parse(readFileSync(new URL('./data/section-words.json', import.meta.url), 'utf8')) as {
        words: Record<string, boolean>;
      }
    ).words,
  ),
);

/** First letters of the words that are read as a section sign: most words are told by them. */
const sectionInitials = new Set([...sectionWords.keys()].map((word) => word.charCodeAt(0)));

/** One pass over one text; `waiting` holds section numbers found ahead in a list ("§§ 83, 85 og 87"). */
interface Scan {
  readonly text: string;
  readonly tokens: Token[];
  waiting: SectionNumber[];
}

function pushSection(scan: Scan, found: SectionNumber, start: number): number {
  const { name, parts, end } = found;
  scan.tokens.push({ start, end, exact: name, stem: name, parts });
  return end;
}

function takeSections(scan: Scan, markStart: number, found: SectionNumber[]): number {
  const [first, ...rest] = found;
  if (first === undefined) return -1;
  scan.waiting = rest;
  return pushSection(scan, first, markStart);
}

function scanSign(scan: Scan, start: number): number {
  let at = start + 1;
  while (scan.text.charCodeAt(at) === SECTION) at += 1;
  if (scan.text.charCodeAt(at) === 0x20 && scan.text.charCodeAt(at + 1) === SECTION && at === start + 1)
    at += 2;
  const taken = takeSections(scan, start, readSections(scan.text, at, at > start + 1));
  if (taken >= 0) return taken;
  scan.tokens.push({ start, end: at, exact: '§', stem: '§', parts: [] });
  return at;
}

function scanSectionWord(scan: Scan, start: number, end: number, several: boolean): number {
  const dot = scan.text[end] === '.' ? 1 : 0;
  return takeSections(scan, start, readSections(scan.text, end + dot, several));
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function pushWord(scan: Scan, { start, end }: Place, { exact, stem, parts }: Term): number {
  const several = sectionInitials.has(exact.charCodeAt(0)) ? sectionWords.get(exact) : undefined;
  const taken = several === undefined ? -1 : scanSectionWord(scan, start, end, several);
  if (taken >= 0) return taken;
  scan.tokens.push({ start, end, exact, stem, parts });
  return end;
}

function scanWord(scan: Scan, start: number): number {
  const { end, clean } = wordEnd(scan.text, start);
  const run = scan.text.slice(start, end);
  return pushWord(scan, { start, end }, termOf(clean ? run : cleanWord(run)));
}

function scanAt(scan: Scan, at: number): number {
  const next = scan.waiting.length > 0 ? scan.waiting[0] : undefined;
  if (next !== undefined && next.start === at) {
    scan.waiting.shift();
    return pushSection(scan, next, at);
  }
  const characterClass = classAt(scan.text, at);
  if (isWordClass(characterClass)) return scanWord(scan, at);
  if (characterClass === CharacterClass.section) return scanSign(scan, at);
  if (characterClass === CharacterClass.surrogate && isAstralLetter(scan.text, at)) return scanWord(scan, at);
  return at + 1;
}

/**
 * The words of a text in order, with offsets into the text as given. A token is 1-100 letters, digits or §; longer
 * runs are cut, nothing is dropped. Soft hyphens inside a word are passed over; a hyphen and line break between
 * lower-case letters joins both pieces into one token that covers them. "§ 83 a", "§83a" and "paragraf 83 a" are the
 * one token `§83a`, and each number listed after "§§" gets its sign. Linear in the length of the text.
 */
export function tokenize(text: string): Token[] {
  const scan: Scan = { text, tokens: [], waiting: [] };
  let at = 0;
  while (at < text.length) at = scanAt(scan, at);
  return scan.tokens;
}
