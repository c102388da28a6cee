// What stands below a section: "stk. 2", "nr. 1-4", "litra a", "2. pkt.", in all their spellings. Composed by section-list.ts.
import { type Read, readDash, readNumberRange, smallNumber } from './cursor.ts';
import type { NumberRange } from './provision.ts';
import { GAP, type Token } from './tokens.ts';

/** A level below the section, from high to low. */
export type Level = 'stk' | 'nr' | 'litra';

/** A number or letter of one level. */
export interface Part {
  readonly level: Level;
  readonly numbers?: NumberRange;
  readonly letters?: { readonly from: string; readonly to?: string };
}

const STK = /^(?:[s5z][tfl1][kh]|stykke|styk|stykkerne)$/;
const NR = /^(?:n[rnt]|[ur]r|nummer|numre|nrs)$/;
const LITRA = /^(?:[l1i][il1j][tfl][rnt][aoe]|litr|lit)$/;
const SENTENCE = /^(?:p[kh][tfl]|punktum|punktummer|led)$/;
const ORDINAL = /^(?:første|andet|tredje|fjerde|femte|sidste)$/;
/** An item as a letter without its word is at most this. */
const LAST_LETTER = 'q';

/** Index after a keyword of a level and its stop or comma ("stk.", "stk", "stk,"); -1 where none stands. */
function afterKeyword(tokens: readonly Token[], i: number): number {
  const stop = tokens[i + 1];
  return (stop?.raw === '.' || stop?.raw === ',') && stop.gap <= GAP.space ? i + 2 : i + 1;
}

/** The level whose keyword stands at token `i`, with a value after it. */
export function levelAt(tokens: readonly Token[], i: number): Level | undefined {
  const token = tokens[i];
  if (token === undefined || token.gap > GAP.line || (token.kind !== 'word' && token.kind !== 'mixed'))
    return undefined;
  if (STK.test(token.norm)) return readPart(tokens, i, 'stk') === undefined ? undefined : 'stk';
  if (NR.test(token.norm)) return readPart(tokens, i, 'nr') === undefined ? undefined : 'nr';
  if (LITRA.test(token.norm)) return readPart(tokens, i, 'litra') === undefined ? undefined : 'litra';
  return undefined;
}

/** "stk. 2", "nr. 1-4", "litra a-c" at token `i`. */
export function readPart(tokens: readonly Token[], i: number, level: Level): Read<Part> | undefined {
  return readValue(tokens, afterKeyword(tokens, i), level);
}

/** The value of a level without its keyword: the "3" of "stk. 2 og 3". */
export function readValue(tokens: readonly Token[], i: number, level: Level): Read<Part> | undefined {
  if (level === 'litra') return readLetters(tokens, i);
  const found = readNumberRange(tokens, i);
  return found && { value: { level, numbers: found.value }, next: found.next };
}

/** "a", "a)", "a-c". */
function readLetters(tokens: readonly Token[], i: number): Read<Part> | undefined {
  const from = letterAt(tokens, i);
  if (from === undefined) return undefined;
  const next = tokens[i + 1]?.raw === ')' ? i + 2 : i + 1;
  const dash = readDash(tokens, next);
  const to = dash < 0 ? undefined : letterAt(tokens, dash);
  if (to === undefined || to <= from) return { value: { level: 'litra', letters: { from } }, next };
  return { value: { level: 'litra', letters: { from, to } }, next: dash + 1 };
}

/** A single letter that can name a litra; "i" is a preposition. */
function letterAt(tokens: readonly Token[], i: number): string | undefined {
  const token = tokens[i];
  if (token?.kind !== 'word' || token.raw.length !== 1 || token.gap > GAP.line) return undefined;
  return token.norm >= 'a' && token.norm <= LAST_LETTER && token.raw !== 'i' ? token.norm : undefined;
}

/** Index after ", 2. pkt.", "1. og 2. pkt.", "sidste punktum", "første led"; `i` itself where no sentence is named. */
export function skipSentence(tokens: readonly Token[], i: number): number {
  const from = tokens[i]?.raw === ',' ? i + 1 : i;
  const first = tokens[from];
  if (first === undefined || first.gap > GAP.line) return i;
  if (ORDINAL.test(first.norm))
    return SENTENCE.test(tokens[from + 1]?.norm ?? '') ? endOf(tokens, from + 1) : i;
  let at = from;
  for (let count = 0; count < 4; count++) {
    if (smallNumber(tokens, at) === undefined || !/^[.,]$/.test(tokens[at + 1]?.raw ?? '')) return i;
    at += 2;
    const word = tokens[at];
    if (word === undefined || word.gap > GAP.line) return i;
    if (SENTENCE.test(word.norm)) return endOf(tokens, at);
    if (/^(?:og|eller|-|–|,)$/.test(word.norm)) at++;
  }
  return i;
}

/** After "pkt" and its stop, if the stop is not the end of the sentence too. */
function endOf(tokens: readonly Token[], i: number): number {
  return tokens[i]?.norm === 'pkt' && tokens[i + 1]?.raw === '.' && tokens[i + 1]?.gap === GAP.none
    ? i + 2
    : i + 1;
}
