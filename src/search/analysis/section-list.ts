// Section numbers after a section sign: "§ 83 a", "§§ 83, 85 og 87-89". Provisions with their law are the taggers' work.

/** A section number in a text, as the one token it makes. */
export interface SectionNumber {
  readonly start: number;
  readonly end: number;
  /** `§83a`: sign, number, letter in lower case. */
  readonly name: string;
  /** Further bag words: the bare number, and the sections inside a range that ends here. */
  readonly parts: readonly string[];
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly number: number;
  readonly letter: string;
}

/** Longest range that is spelled out; a longer one is an error of reading, not a range. */
const LONGEST_RANGE = 100;

// A number (scanners read 0 as O, 1 as l or I), and a letter of its own: not the preposition in "§ 83 i loven", not
// the abbreviations in "§ 83 m.v." and "§ 83 d. 1. maj", not the name in "§ 83 X Kommune".
const DIGITS = '(?=[lIO]{0,3}\\d)([\\dlIO]{0,3}[\\dO])(?!\\d)';
const CLOSE_LETTER = '([a-zæøåA-ZÆØÅ])(?![\\p{L}\\d])';
const FREE_LETTER =
  '[ \\t\\u00A0\\u202F]([a-hj-zæøA-HJ-ZÆØ]|[iI](?=[,;)]))(?![\\p{L}\\d/\\u0027\\u2019]|\\.\\p{L}|\\.[ \\u00A0]?\\d|[ \\u00A0]\\p{Lu})';
const NUMBER = new RegExp(`${DIGITS}(?:${CLOSE_LETTER}|${FREE_LETTER})?`, 'uy');
const BLANKS = /[ \t\r\n\u00A0\u2007\u2009\u202F]{0,3}/y;
const QUALIFIER =
  /,?\s{0,2}(?:stk|nr|litra|pkt)\.?\s{0,2}(?:\d{1,3}|[a-z])(?![\p{L}\d])(?:(?:-|\u2013| og | eller )\d(?![\d\p{L}]))?/uy;
const TIGHT_DASH = /[-\u2010-\u2013](?=[\da-z])/y;
const DASH = /\s{0,2}(?:[-\u2010-\u2014]|til(?=\s))\s{0,2}(?=\d)/y;
const COMMA = /\s{0,2},\s{0,2}(?:(?:og|eller|samt)\s{1,2})?(?=\d)/y;
const AND = /\s{1,2}(?:og|eller|samt|og\/eller)\s{1,2}(?=\d)/y;
const LETTER_AFTER_DASH = /([a-zæøå])(?![\p{L}\d])/uy;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  return matchAt(pattern, text, at)?.[0].length ?? 0;
}

function digitsOf(surface: string): number {
  return Number(surface.replaceAll('O', '0').replace(/[lI]/g, '1'));
}

function readNumber(text: string, at: number): Found | undefined {
  const match = matchAt(NUMBER, text, at);
  if (match === undefined) return undefined;
  const letter = (match[2] ?? match[3] ?? '').toLowerCase();
  return { start: at, end: at + match[0].length, number: digitsOf(match[1] ?? ''), letter };
}

function nameOf(found: { number: number; letter: string }): string {
  return `§${found.number}${found.letter}`;
}

function bareNumbers(found: Found): string[] {
  return found.letter === '' ? [`${found.number}`] : [`${found.number}`, `${found.number}${found.letter}`];
}

function between(from: Found, to: Found): string[] {
  const names: string[] = [];
  if (to.number - from.number > LONGEST_RANGE) return names;
  for (let number = from.number + 1; number < to.number; number += 1)
    names.push(nameOf({ number, letter: '' }));
  return names;
}

function lettersBetween(from: Found, to: Found): string[] {
  const names: string[] = [];
  for (let code = from.letter.charCodeAt(0) + 1; code < to.letter.charCodeAt(0); code += 1) {
    names.push(nameOf({ number: from.number, letter: String.fromCharCode(code) }));
  }
  return names;
}

function section(found: Found, members: readonly string[] = []): SectionNumber {
  return {
    start: found.start,
    end: found.end,
    name: nameOf(found),
    parts: [...bareNumbers(found), ...members],
  };
}

/** Sections of one list ascend: this is what tells "§§ 83, stk. 1 og 2, og 85" apart. */
function follows(found: Found, last: Found): boolean {
  if (found.number !== last.number) return found.number > last.number;
  return found.letter > last.letter;
}

function letterRange(text: string, last: Found): Found | undefined {
  const dash = lengthAt(TIGHT_DASH, text, last.end);
  if (dash === 0 || last.letter === '') return undefined;
  const start = last.end + dash;
  const letter = matchAt(LETTER_AFTER_DASH, text, start)?.[1];
  return letter === undefined ? undefined : { start, end: start + 1, number: last.number, letter };
}

function numberAfter(text: string, last: Found, separator: RegExp, from: number): Found | undefined {
  const length = lengthAt(separator, text, from);
  if (length === 0) return undefined;
  const found = readNumber(text, from + length);
  return found !== undefined && follows(found, last) ? found : undefined;
}

function afterQualifiers(text: string, from: number): number {
  let at = from;
  for (let length = lengthAt(QUALIFIER, text, at); length > 0; length = lengthAt(QUALIFIER, text, at))
    at += length;
  return at;
}

function nextInList(text: string, last: Found): { found: Found; members: string[] } | undefined {
  const ranged = numberAfter(text, last, DASH, last.end);
  if (ranged !== undefined) return { found: ranged, members: between(last, ranged) };
  const qualified = afterQualifiers(text, last.end);
  const listed =
    numberAfter(text, last, COMMA, qualified) ??
    (qualified === last.end ? numberAfter(text, last, AND, last.end) : undefined);
  return listed === undefined ? undefined : { found: listed, members: [] };
}

function nextTight(text: string, last: Found): { found: Found; members: string[] } | undefined {
  const found = numberAfter(text, last, TIGHT_DASH, last.end);
  return found === undefined ? undefined : { found, members: between(last, found) };
}

/**
 * The section numbers that follow a section sign ending at `at`, in text order; none if no number follows. After
 * "§§" (`several`) all numbers listed; after "§" one, or the two ends of a range written without spaces.
 */
export function readSections(text: string, at: number, several: boolean): SectionNumber[] {
  const first = readNumber(text, at + lengthAt(BLANKS, text, at));
  if (first === undefined) return [];
  const sections = [section(first)];
  let last = first;
  for (;;) {
    const lettered = letterRange(text, last);
    const next =
      lettered !== undefined && follows(lettered, last)
        ? { found: lettered, members: lettersBetween(last, lettered) }
        : several
          ? nextInList(text, last)
          : nextTight(text, last);
    if (next === undefined) return sections;
    sections.push(section(next.found, next.members));
    last = next.found;
  }
}
