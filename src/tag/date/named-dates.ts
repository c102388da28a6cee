// Dates with the name of a month, read backwards from their year: "29. april 2016", "juni 2017", "1. maj og 1. november
// 2017" (each its own), "ultimo 2020". Intervals are joined by intervals.ts.
import { isoDay } from '../../reference/danish-date.ts';
import { monthOf } from './month-word.ts';
import { DIGIT_LIKE, readNumber, trueDigits } from './scanned-number.ts';
import { isoMonth, type WrittenDate } from './written-date.ts';

const LETTERS = 'A-Za-zÆØÅæøåÉé';
/** A year, figures misread or not: "2017", "2O17", "z0l8". Not inside a longer number or word. */
const YEAR = new RegExp(`(?<![${LETTERS}0-9])[12zZlI][09Oogq][${DIGIT_LIKE}]{2}(?![${LETTERS}0-9])`, 'g');
/** Most characters that a date takes before its year, and one more element of an enumeration. */
const REACH = 44;
/** The word before a year: "april ", "april, ", "sept. ", "juli måned ". */
const MONTH_BEFORE = new RegExp(
  `(?<![${LETTERS}0-9])([${LETTERS}0-9|]{3,10})(?:[.,]?[ \\n]{1,3}|\\.)(?:måned )?$`,
);
/** The day before a month: "29. ", "29, ", "29 ", "1.", "1ste ". Not "2,5 ". */
const DAY_BEFORE = new RegExp(
  `(?<![${LETTERS}0-9.,])([0-38zZlIOo|!]?[${DIGIT_LIKE}])([ ]?[.,]?[ \\n]{1,3}|[.,]|ste )$`,
);
/** A first or eleventh without one true digit, told from words by its stop. */
const ONES = /^[lI|!]{1,2}$/;
/** A day that shares month and year: "1." of "1. og 2. marts 2018". */
const DAY_ALONE = /(?<![\w.,§])([0-38]?\d)\.$/;
/** A month that shares its year: "maj" of "maj og november 2017". */
const WORD_END = new RegExp(`(?<![${LETTERS}0-9])([${LETTERS}0-9|]{3,10})\\.?$`);
/** What joins the members: ", ", " og den ", " til ", "-", ", onsdag den ". Not a full stop. */
const CONNECTOR =
  /(?:,|,? (?:og|eller|samt|og igen|til|til og med|hhv\.|henholdsvis)| ?[-–—~]|\/)[ \n]?(?:(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)[ \n])?(?:(?:den|d\.)[ \n])?$/;
/** "ultimo 2020", "medio 2017"; "starten af" and "foråret" are too vague to be dates. */
const PART_OF_YEAR = /(?<![\wæøå])(ultimo|medio|primo|udgangen af)[ \n]{1,2}$/i;
/** What they mean: a month, or the last day. */
const PARTS: Readonly<Record<string, string>> = {
  ultimo: '-12',
  medio: '-06',
  primo: '-01',
  'udgangen af': '-12-31',
};
/** More members than this and it is no enumeration of dates. */
const MOST_MEMBERS = 12;

/** What the reading has found so far, from right to left. */
interface Reading {
  readonly text: string;
  readonly from: number;
  readonly year: number;
  readonly dates: WrittenDate[];
}

/** All dates with a month's name, and parts of a year, in `start`..`end`; in order. */
export function namedDates(text: string, start: number, end: number): WrittenDate[] {
  const dates: WrittenDate[] = [];
  YEAR.lastIndex = start;
  let from = start;
  for (let match = YEAR.exec(text); match !== null && match.index < end; match = YEAR.exec(text)) {
    const year = readYear(match[0]);
    if (year === undefined) continue;
    const reading: Reading = { text, from, year, dates: [] };
    readBackwards(reading, match.index, match.index + match[0].length);
    dates.push(...reading.dates.reverse());
    if (reading.dates.length > 0) from = match.index + match[0].length;
  }
  return dates;
}

/** The year, if at least two figures are well read and the archive may speak of it. */
function readYear(characters: string): number | undefined {
  const year = readNumber(characters);
  return trueDigits(characters) >= 2 && year >= 1900 && year < 2080 ? year : undefined;
}

/** Reads the date that ends in the year at `yearStart`, then the members that share its year. */
function readBackwards(reading: Reading, yearStart: number, end: number): void {
  const { text, year } = reading;
  const before = window(reading, yearStart);
  const part = PART_OF_YEAR.exec(before);
  if (part !== null) {
    const iso = `${year}${PARTS[(part[1] ?? '').toLowerCase().replace(/\s+/, ' ')] ?? ''}`;
    reading.dates.push({ iso, start: yearStart - part[0].length, end, rule: 'part-of-year' });
    return;
  }
  const match = MONTH_BEFORE.exec(before);
  const month = match === null ? undefined : monthOf(match[1] ?? '');
  if (match === null || month === undefined) return;
  const monthStart = yearStart - before.length + match.index;
  const day = dayBefore(reading, monthStart, month);
  if (day !== undefined) {
    reading.dates.push({ iso: day.iso, start: day.start, end, rule: 'named-day' });
    readEnumeration(reading, day.start, month);
  } else if (/[a-zæøå]{3}/i.test(text.slice(monthStart, monthStart + 4))) {
    const vague = PART_OF_YEAR.exec(window(reading, monthStart));
    const start = vague === null ? monthStart : monthStart - vague[0].length;
    reading.dates.push({ iso: isoMonth(year, month), start, end, rule: 'month' });
    if (vague === null) readEnumeration(reading, start, undefined);
  }
}

/** The text before `at`, as far as an element reaches and no further than the last date. */
function window({ text, from }: Reading, at: number): string {
  return text.slice(Math.max(from, at - REACH), at);
}

/** The day right before a month, with the ISO day it makes; a paragraph's or list's number is none. */
function dayBefore(
  reading: Reading,
  monthStart: number,
  month: number,
): { readonly start: number; readonly iso: string } | undefined {
  const before = window(reading, monthStart);
  const match = DAY_BEFORE.exec(before);
  if (match === null || isItemNumber(reading.text, monthStart, before.slice(0, match.index)))
    return undefined;
  const [, digits = '', stop = ''] = match;
  if (trueDigits(digits) === 0 && !(ONES.test(digits) && /[.,]/.test(stop))) return undefined;
  const iso = isoDay(reading.year, month, readDay(digits));
  return iso === undefined ? undefined : { start: monthStart - before.length + match.index, iso };
}

/** A day of the month; 80 and 81 are a misread 30 and 31. */
function readDay(characters: string): number {
  const day = readNumber(characters);
  return day === 80 || day === 81 ? day - 50 : day;
}

/** "§ 12. Juni 2017 ...", and "6. Juni 2017: ..." at the head of a line. */
function isItemNumber(text: string, monthStart: number, earlier: string): boolean {
  if (!/[A-ZÆØÅ]/.test(text.charAt(monthStart))) return false;
  if (/(?:§|stk\.|nr\.)[ ]?$/.test(earlier)) return true;
  return (
    /(?:^|\n)[ \t]*$/.test(earlier) && /^[A-Za-z]{3,9} \d{4}:/.test(text.slice(monthStart, monthStart + 16))
  );
}

/** Members before a date that share its year, or its month and year: "1. maj og", "1. og", "maj og", "1.-". */
function readEnumeration(reading: Reading, right: number, sharedMonth: number | undefined): void {
  let at = right;
  let month = sharedMonth;
  for (let members = 0; members < MOST_MEMBERS; members++) {
    const before = window(reading, at);
    const connector = CONNECTOR.exec(before);
    if (connector === null) return;
    const end = at - connector[0].length;
    const member = memberBefore(reading, end, month);
    if (member === undefined) return;
    reading.dates.push(member.date);
    at = member.date.start;
    month = member.month;
  }
}

/** The member that ends at `end`: a day with or without its month, or a month. */
function memberBefore(
  reading: Reading,
  end: number,
  sharedMonth: number | undefined,
): { readonly date: WrittenDate; readonly month: number | undefined } | undefined {
  const before = window(reading, end);
  const word = WORD_END.exec(before);
  const month = word === null ? undefined : monthOf(word[1] ?? '');
  if (word !== null && month !== undefined) {
    const monthStart = end - before.length + word.index;
    const day = dayBefore(reading, monthStart, month);
    if (sharedMonth !== undefined && day !== undefined) {
      return { date: { iso: day.iso, start: day.start, end, rule: 'named-day', borrowed: true }, month };
    }
    if (sharedMonth !== undefined || day !== undefined) return undefined;
    const iso = isoMonth(reading.year, month);
    return { date: { iso, start: monthStart, end, rule: 'month', borrowed: true }, month: undefined };
  }
  const day = DAY_ALONE.exec(before);
  if (day === null || sharedMonth === undefined) return undefined;
  const iso = isoDay(reading.year, sharedMonth, readDay(day[1] ?? ''));
  if (iso === undefined) return undefined;
  const start = end - before.length + day.index;
  return { date: { iso, start, end, rule: 'named-day', borrowed: true }, month: sharedMonth };
}
