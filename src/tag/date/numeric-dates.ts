// Dates in figures: 02-02-2017, 31.12. 2018, 14/12/2015, 1/5-17, 2017-02-02. Short ones need a word before them or a line of
// their own, since sections and accounts look like them.
import { matchesOf } from '../../patterns/index.ts';
import { isoDay } from '../../reference/danish-date.ts';
import { DIGIT_LIKE, readNumber, trueDigits } from './scanned-number.ts';
import type { WrittenDate } from './written-date.ts';

/** A figure, misread or not. */
const D = `[${DIGIT_LIKE}]`;
const LETTERS = 'A-Za-zÆØÅæøå';
/** "31.12.2018", "31. 12. 2018", "31.12 2018", "1/5-17", "02~02~2017". Not "27.00.00-P20", "5798.1.2.3". */
const FIGURES = new RegExp(
  `(?<![${LETTERS}0-9.,/§-])([0-3OoIlizZ|]?${D})([ ]?)([-./~,])[ ]?([01OoIli|]?${D})` +
    `(?:[ ]?([-./~,])[ ]?|[ ])([12zZlI][09Oogq]${D}{2}|${D}{2})(?![${LETTERS}0-9]|[-./,][0-9])`,
  'g',
);
/** "2017-02-02", not inside a longer number. */
const ISO = /(?<![\w.,/-])((?:19|20)\d{2})-(\d{2})-(\d{2})(?![\w/-])/g;
/** Words after which figures are a date. */
const CUE =
  /(?:\b(?:den|d\.|dato|pr\.|af|fra|til|senest|inden|siden|dateret|revideret|opdateret|modtaget|afsendt|frist|torsdag|onsdag|mandag|tirsdag|fredag|lørdag|søndag))[ :\t]{1,3}$/i;
/** A day without its year at the end of a text: "9/4 og ". */
const SHARING = /(?<![\d/.,-])(\d{1,2})\/(\d{1,2})(?:,| og| samt|,? og)[ ](?:(?:den|d\.)[ ])?$/;
/** More members than this and it is no list of dates. */
const MOST_SHARING = 12;
/** Between a date and the next of a list. */
const NEXT = /^(?:,| og| samt|, og)[ \n](?:(?:den|d\.)[ \n])?$/;
/** "kl. 10.12 2018 deltagere": an hour. */
const CLOCK = /\b(?:kl|klokken)\.?[ ]$/i;

/** All dates in figures in `start`..`end`, in order. */
export function numericDates(text: string, start: number, end: number): WrittenDate[] {
  const dates: WrittenDate[] = [];
  const slice = text.slice(start, end);
  for (const match of matchesOf(slice, FIGURES)) {
    const last = dates.at(-1);
    const listed = last !== undefined && NEXT.test(slice.slice(last.end - start, match.index));
    const iso = read(match, slice, listed);
    if (iso === undefined) continue;
    dates.push(written(start + match.index, match[0], iso));
    if (match[3] === '/') dates.push(...sharingYear(slice, match.index, iso).map((d) => moved(d, start)));
  }
  for (const match of matchesOf(slice, ISO)) {
    const iso = isoDay(Number(match[1]), Number(match[2]), Number(match[3]));
    if (iso !== undefined) dates.push(written(start + match.index, match[0], iso));
  }
  return dates.sort((a, b) => a.start - b.start);
}

/** A day in figures at `start`. */
function written(start: number, surface: string, iso: string): WrittenDate {
  return { iso, start, end: start + surface.length, rule: 'numeric-day' };
}

/** The same date, seen from the whole text. */
function moved(date: WrittenDate, by: number): WrittenDate {
  return { ...date, start: date.start + by, end: date.end + by };
}

/** Days before a date that share its year: "5/2, 9/4 og 11/6 2018". */
function sharingYear(text: string, before: number, iso: string): WrittenDate[] {
  const dates: WrittenDate[] = [];
  let at = before;
  while (dates.length < MOST_SHARING) {
    const match = SHARING.exec(text.slice(Math.max(0, at - 16), at));
    const day = match && isoDay(Number(iso.slice(0, 4)), Number(match[2]), Number(match[1]));
    if (match === null || !day) break;
    const start = Math.max(0, at - 16) + match.index;
    const surface = `${match[1]}/${match[2]}`;
    dates.push({ ...written(start, surface, day), borrowed: true });
    at = start;
  }
  return dates;
}

/** The ISO day of figures that are a date, undefined for any others. */
function read(match: RegExpExecArray, text: string, listed: boolean): string | undefined {
  const [whole, day = '', gap = '', first = '', month = '', second, year = ''] = match;
  if (trueDigits(whole) < 4 || !matching({ first, second, year, whole, gap })) return undefined;
  const number = readNumber(year);
  if (year.length === 4 ? number < 1900 || number > 2080 : number < 5 || number > 40) return undefined;
  const before = text.slice(Math.max(0, match.index - 14), match.index);
  if (second === undefined && CLOCK.test(before)) return undefined;
  if (year.length === 2 && !listed && !isLikely(match, text, before)) return undefined;
  return isoDay(number, readNumber(month), readNumber(day));
}

/** Do the separators belong together? A scan reads a full stop for a comma and a hyphen for a tilde. */
function matching(parts: {
  readonly first: string;
  readonly second: string | undefined;
  readonly year: string;
  readonly whole: string;
  readonly gap: string;
}): boolean {
  const { first, second, year, whole, gap } = parts;
  if (first === ',' || second === ',') {
    return year.length === 4 && !whole.includes(' ') && /[.,]/.test(first) && /[.,]/.test(second ?? '');
  }
  if (gap !== '' && first !== '-' && first !== '.') return false;
  if (second === undefined) return year.length === 4 && (first === '/' || first === '.');
  if (first === '/') return second === '/' || second === '-' || second === '~';
  const plain = (separator: string): string => separator.replace('~', '-');
  return plain(first) === plain(second);
}

/** A date with a short year: after a word that asks for one, alone on its line, or day and month in two figures each. */
function isLikely(match: RegExpExecArray, text: string, before: string): boolean {
  const [whole, day = '', , first = '', month = ''] = match;
  if (CUE.test(before) || (first === '/' && !whole.includes(' '))) return true;
  const after = text.charAt(match.index + whole.length);
  const alone = /(?:^|\n)[ \t]*$/.test(before) && (after === '' || after === '\n');
  return alone || (day.length === 2 && month.length === 2 && first === '.');
}
