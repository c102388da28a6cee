// Small parts of the grammar that read one thing at a token and say where it ended. Composed by section-list.ts.
import { readFileSync } from 'node:fs';
import type { NumberRange, SectionNumber } from './provision.ts';
import { compareSections } from './provision.ts';
import { isSectionLetter, numberOf, sectionInToken } from './section-number.ts';
import { GAP, type Token } from './tokens.ts';

interface GrammarWords {
  readonly units: readonly string[];
  readonly months: readonly string[];
  readonly goOn: readonly string[];
}

const WORDS = JSON.parse(
  readFileSync(new URL('./data/grammar-words.json', import.meta.url), 'utf8'),
) as GrammarWords;
const UNITS = new Set(WORDS.units);
const MONTHS = new Set(WORDS.months);
const GO_ON = new Set(WORDS.goOn);

/** Something read, and the index of the token after it. */
export interface Read<T> {
  readonly value: T;
  readonly next: number;
}

/** "83", "83 a", "l07" at token `i`. */
export function readSection(tokens: readonly Token[], i: number): Read<SectionNumber> | undefined {
  const found = sectionInToken(tokens[i]);
  if (found === undefined) return undefined;
  if (found.letter !== undefined) return { value: found, next: i + 1 };
  if (!isSectionLetter(tokens[i + 1], tokens[i + 2], tokens[i + 3])) return { value: found, next: i + 1 };
  return { value: { ...found, letter: tokens[i + 1]?.norm ?? '' }, next: i + 2 };
}

/** The end of a range after a section: "-87", "– § 87", "til og med 87", "-c". Only upwards: "107-tilbud" and "5-3" are none. */
export function readSectionRange(
  tokens: readonly Token[],
  i: number,
  from: SectionNumber,
): Read<SectionNumber> | undefined {
  const dash = readDash(tokens, i);
  if (dash < 0) return undefined;
  const letter = rangeLetter(tokens, dash, from);
  if (letter !== undefined) return letter;
  const at = tokens[dash]?.kind === 'sign' ? dash + 1 : dash;
  const to = readSection(tokens, at);
  if (to === undefined || compareSections(from, to.value) >= 0) return undefined;
  return to;
}

/** "§§ 10 a-c": the second letter alone. */
function rangeLetter(
  tokens: readonly Token[],
  i: number,
  from: SectionNumber,
): Read<SectionNumber> | undefined {
  const token = tokens[i];
  if (from.letter === undefined || token?.kind !== 'word' || !/^[a-z]$/.test(token.raw)) return undefined;
  if (token.raw <= from.letter) return undefined;
  return { value: { number: from.number, letter: token.raw }, next: i + 1 };
}

/** Index after a dash or "til", "til og med", "t.o.m."; -1 where none stands. */
export function readDash(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  if (token === undefined || token.gap > GAP.line) return -1;
  if (token.kind === 'punct' && /[-‐-―−~]/.test(token.raw)) return i + 1;
  if (token.norm !== 'til') return -1;
  return tokens[i + 1]?.norm === 'og' && tokens[i + 2]?.norm === 'med' ? i + 3 : i + 1;
}

/** "2", "1-3", "1 til 3" as the value of a stk. or nr. */
export function readNumberRange(tokens: readonly Token[], i: number): Read<NumberRange> | undefined {
  const from = smallNumber(tokens, i);
  if (from === undefined) return undefined;
  const dash = readDash(tokens, i + 1);
  const to = dash < 0 ? undefined : smallNumber(tokens, dash);
  if (to === undefined || to <= from || isQuantity(tokens, dash)) return { value: { from }, next: i + 1 };
  return { value: { from, to }, next: dash + 1 };
}

/** A number up to 99 that is no day, sum or quantity. */
export function smallNumber(tokens: readonly Token[], i: number): number | undefined {
  const value = numberOf(tokens[i]);
  return value === undefined || value < 1 || value > 99 || (tokens[i]?.gap ?? GAP.wall) > GAP.line
    ? undefined
    : value;
}

/** Is the number at `i` counted, paid or dated: "84 timer", "6. maj", "1.327", "2,5", "40 pct."? */
export function isQuantity(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (next === undefined || next.gap > GAP.line) return false;
  if (UNITS.has(next.norm) || next.raw === '%') return true;
  const after = tokens[i + 2];
  if (next.raw === '.' && next.gap === GAP.none && after !== undefined) {
    return MONTHS.has(after.norm) || (after.gap === GAP.none && after.kind === 'number');
  }
  return MONTHS.has(next.norm);
}

/** May a bare number at `i` go on a list after a single sign: does what follows it leave it a number by itself? */
export function standsAlone(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i];
  if (next === undefined || next.gap >= GAP.tab) return true;
  if (next.kind === 'punct') return next.raw !== '%';
  return next.kind === 'word' && GO_ON.has(next.norm);
}
