// Values of `år:` and `dato:`: single ones and ranges, ISO or as Danes write them.
import { type DayInterval, dateInterval } from '../date-interval.ts';

const EARLIEST = 1900;
const LATEST = 2100;
const YEAR = /^(?:19|20)\d\d$/;
const DANISH_DAY = /^(\d{1,2})[./] ?(\d{1,2})[.\-/ ] ?(\d{4})$/;

/** Years of `2017`, `2016..2018`, `2016-2018`, `2016..`, `..2018`; undefined if it is none or runs backwards. */
export function yearsOf(value: string): readonly string[] | undefined {
  const ends = value.includes('..') ? value.split('..') : value.split(/[-–]/);
  if (ends.length > 2 || !ends.every((end) => end === '' || YEAR.test(end))) return undefined;
  if (ends.every((end) => end === '') || (ends.includes('') && !value.includes('..'))) return undefined;
  const first = Number(ends[0] || EARLIEST);
  const last = Number(ends.length === 1 ? ends[0] : ends[1] || LATEST);
  if (first > last) return undefined;
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
}

function dayOf(text: string): string {
  const danish = DANISH_DAY.exec(text);
  if (!danish) return text;
  const [, day = '', month = '', year = ''] = danish;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Days of `2017-03-14`, `14.3.2017`, `2017-03`, `2017`, `2016-12..2017-02`, open at either end; undefined if it is no date. */
export function daysOf(value: string): DayInterval | undefined {
  const ends = value.split('..').map((end) => dayOf(end.trim()));
  const [first = '', last = first] = ends;
  if (ends.length > 2 || (first === '' && last === '')) return undefined;
  const from = first === '' ? `${EARLIEST}-01-01` : dateInterval(first)?.from;
  const to = last === '' ? `${LATEST}-12-31` : dateInterval(last)?.to;
  return from === undefined || to === undefined || from > to ? undefined : { from, to };
}
