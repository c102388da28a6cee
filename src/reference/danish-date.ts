// Reads one written day: month names and numeric forms, as Danish letters have them. Intervals and months are for the date tagger.
import { matchesOf } from '../patterns/index.ts';

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['januar', 'jan'],
    ['februar', 'feb'],
    ['marts', 'mar'],
    ['april', 'apr'],
    ['maj', 'mai'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1])),
);

const NAMED = /(?<![\d.,])(\d{1,2})\.?[ \u00a0\n]{0,2}([a-zæøå]{3,9})\.?,?[ \u00a0\n]{1,2}(\d{4})(?!\d)/gi;
const NUMERIC =
  /(?<![\d.,/a-zæøåA-ZÆØÅ-])(\d{1,2})[ ]?([-./])[ ]?(\d{1,2})[ ]?\2[ ]?(\d{4}|\d{2})(?![\d/-])/g;
/** `30/6 2018`, `30/6-18`. */
const SLASHED = /(?<![\d.,/a-zæøåA-ZÆØÅ-])(\d{1,2})\/(\d{1,2})[ -](\d{4}|\d{2})(?![\d/-])/g;
const MONTH_ONLY = /(?<![\d.a-zæøå])([a-zæøå]{3,9})\.?,?[ \u00a0\n]{1,2}(\d{4})(?!\d)/gi;
const ISO = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g;

/** A day that stands in a text; offsets as in the text given. */
export interface WrittenDay {
  /** `2017-02-02`. */
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

/** Number of a month by its name or abbreviation, in any case; undefined for any other word. */
export function monthNumber(name: string): number | undefined {
  return MONTHS[name.toLowerCase().replace(/\.$/, '')];
}

/** An ISO day, or undefined where the calendar has none. Two-digit years are 2000 and on. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const full = year < 100 ? 2000 + year : year;
  const date = new Date(Date.UTC(full, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return `${String(full).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Characters that a scan reads for digits and for letters, one for one. */
const DIGITS: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  l: '1',
  I: '1',
  i: '1',
  S: '5',
  B: '8',
  b: '6',
  g: '9',
};
const LETTERS: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', '5': 's', '8': 'B' };

/**
 * The text with the digits of numbers and the letters of words put right where a scan mixed them: `l. maj 2O17`,
 * `apri1`. Length and places stay. A number is what holds a digit, or a lone `l.` before a month.
 */
export function unscanDates(text: string): string {
  return text
    .replace(/(?<![\wæøåÆØÅ])[OolIiSBbg\d]{1,4}(?![\wæøåÆØÅ])/g, (word) =>
      isMisread(word) ? swap(word, DIGITS) : word,
    )
    .replace(/(?<![\wæøå])[a-zæøå]{1,8}[0158][a-zæøå0158]{0,7}(?![\wæøå])/gi, (word) =>
      monthNumber(swap(word, LETTERS)) === undefined ? word : swap(word, LETTERS),
    );
}

function isMisread(word: string): boolean {
  return /\d/.test(word) || /^[lI]$/.test(word);
}

function swap(word: string, table: Readonly<Record<string, string>>): string {
  return word.replace(/./g, (char) => table[char] ?? char);
}

/** All months with a year that no day stands before, in order: `juni 2018`. `iso` is `2018-06`. */
export function writtenMonths(text: string): WrittenDay[] {
  return matchesOf(text, MONTH_ONLY).flatMap((match) => {
    const month = monthNumber(match[1] ?? '');
    const start = match.index;
    if (month === undefined) return [];
    return [{ iso: `${match[2]}-${String(month).padStart(2, '0')}`, start, end: start + match[0].length }];
  });
}

/** All written days of a text, in order: `29. april 2016`, `02-02-2017`, `14/12/2015`, `31.12. 2018`, `2017-02-02`. */
export function writtenDays(text: string): WrittenDay[] {
  const days: WrittenDay[] = [];
  const add = (match: RegExpMatchArray, iso: string | undefined): void => {
    if (iso !== undefined)
      days.push({ iso, start: match.index ?? 0, end: (match.index ?? 0) + match[0].length });
  };
  for (const match of matchesOf(text, NAMED)) {
    const month = monthNumber(match[2] ?? '');
    if (month !== undefined) add(match, isoDay(Number(match[3]), month, Number(match[1])));
  }
  for (const match of matchesOf(text, NUMERIC))
    add(match, isoDay(Number(match[4]), Number(match[3]), Number(match[1])));
  for (const match of matchesOf(text, SLASHED))
    add(match, isoDay(Number(match[3]), Number(match[2]), Number(match[1])));
  for (const match of matchesOf(text, ISO))
    add(match, isoDay(Number(match[1]), Number(match[2]), Number(match[3])));
  return days.sort((a, b) => a.start - b.start);
}
