// Numbers as sections, paragraphs and items carry them, with the letters that a scan leaves in them undone.
import type { SectionNumber } from './provision.ts';
import { GAP, type Token } from './tokens.ts';

/** No Danish act has more sections than this. */
const HIGHEST = 999;
const MISREAD: Readonly<Record<string, string>> = {
  l: '1',
  I: '1',
  i: '1',
  '|': '1',
  O: '0',
  o: '0',
  S: '5',
  s: '5',
  b: '6',
  B: '8',
  g: '9',
  z: '2',
  Z: '2',
};
/** Upper-case letters that end a number by misreading; "83A" and "83B" are letters of the section. */
const MISREAD_AT_END = /[lIOoSZ]/;
const NEVER_A_LETTER = /[iåæøé]/;
const READS_AS_NUMBER = /^[0-9lIiOoSsbBgzZ]{1,4}$/;

/** The value of a plain or misread number ("107", "l07", "1O7"), undefined for anything else. At least one digit must be left. */
export function numberOf(token: Token | undefined): number | undefined {
  if (token === undefined) return undefined;
  if (token.kind === 'number') return token.raw.length > 4 ? undefined : Number(token.raw);
  if (token.kind !== 'mixed' || !READS_AS_NUMBER.test(token.raw)) return undefined;
  return Number(undoMisreading(token.raw));
}

/** A section in one token: "83", "83a", "l07", "8S". Zero and four-digit numbers are none. */
export function sectionInToken(token: Token | undefined): SectionNumber | undefined {
  if (token === undefined) return undefined;
  if (token.kind === 'number') return checked(Number(token.raw));
  if (token.kind === 'word')
    return /^[lI][lIoO]{1,2}$/.test(token.raw) ? checked(Number(undoMisreading(token.raw))) : undefined;
  if (token.kind !== 'mixed' || token.raw.length > 5) return undefined;
  const last = token.raw.slice(-1);
  const head = token.raw.slice(0, -1);
  const endsInLetter = /[a-zA-Z]/.test(last) && !MISREAD_AT_END.test(last) && !NEVER_A_LETTER.test(last);
  if (endsInLetter && READS_AS_NUMBER.test(head))
    return checked(Number(undoMisreading(head)), last.toLowerCase());
  return READS_AS_NUMBER.test(token.raw) ? checked(Number(undoMisreading(token.raw))) : undefined;
}

/**
 * Is the token after a section number its letter? A lower-case letter is, unless it begins an abbreviation ("m.v.",
 * "f.eks.", "s. 3") or is the preposition "i"; an "i" or an upper-case letter is one only before punctuation or "stk.".
 */
export function isSectionLetter(
  token: Token | undefined,
  next: Token | undefined,
  afterNext: Token | undefined,
): boolean {
  if (token?.kind !== 'word' || token.raw.length !== 1 || token.gap > GAP.line) return false;
  if (!/[a-zA-Z]/.test(token.raw)) return false;
  const stop = next?.kind === 'punct' && next.raw === '.' && next.gap === GAP.none;
  if (stop && afterNext !== undefined && afterNext.kind !== 'punct') {
    if (afterNext.gap === GAP.none) return false;
    if (/[ds]/.test(token.raw) && afterNext.kind === 'number') return false;
  }
  if (/[a-hj-z]/.test(token.raw)) return true;
  const closed = next === undefined || next.gap === GAP.wall || next.kind === 'punct' || next.norm === 'stk';
  return closed && (token.raw !== 'I' || next?.raw !== '-');
}

/** The digits that the letters stand for. */
function undoMisreading(raw: string): string {
  let digits = '';
  for (const char of raw) digits += MISREAD[char] ?? char;
  return digits;
}

/** The section, if an act can have it. */
function checked(number: number, letter?: string): SectionNumber | undefined {
  if (!(number >= 1 && number <= HIGHEST)) return undefined;
  return letter === undefined ? { number } : { number, letter };
}
