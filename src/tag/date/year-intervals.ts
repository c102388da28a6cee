// Intervals of years: 2016-2020, 2012 til 2015, 2016-20. Never with a slash: "skoleåret 2016/17" is a part of two years.
import { matchesOf } from '../../patterns/index.ts';
import { DIGIT_LIKE, readNumber, trueDigits } from './scanned-number.ts';
import type { WrittenDate } from './written-date.ts';

const LETTERS = 'A-Za-zÆØÅæøå';
/** A year, figures misread or not. */
const YEAR = `[12zZlI][09Oogq][${DIGIT_LIKE}]{2}`;
/** "2016-2020", "2016 – 2020", "2016-20", "2012 til 2015". Not "2017-1482", "2016/17", "2018 til 30". */
const YEARS = new RegExp(
  `(?<![${LETTERS}0-9§/]|[0-9][-–.,]|[-–][0-9])(${YEAR})(?:[ ]?[-–—~][ ]?(${YEAR}|[${DIGIT_LIKE}]{2})` +
    `|(?:[ \\n](?:og )?(?:frem )?til(?: og med)?[ \\n]|[ \\n]?t\\.o\\.m\\.[ \\n])(${YEAR}))` +
    `(?![${LETTERS}0-9/]|[-–.,:][0-9])`,
  'g',
);
/** After these two years are one, or the figures are no years. */
const NO_INTERVAL_BEFORE =
  /(?:skoleår(?:et|ene)?|folketingsår(?:et)?|årsskiftet|sæson(?:en)?|årgang(?:en)?|samling|kl\.|§§?|nr\.|side|s\.)[ ]$/i;
/** Years; longer stretches are figures of another kind. */
const LONGEST = 60;

/** All intervals of years in `start`..`end`, in order. */
export function yearIntervals(text: string, start: number, end: number): WrittenDate[] {
  const dates: WrittenDate[] = [];
  const slice = text.slice(start, end);
  for (const match of matchesOf(slice, YEARS)) {
    const [whole, first = '', dashed, until = ''] = match;
    const years = read(first, dashed ?? until);
    if (
      years === undefined ||
      NO_INTERVAL_BEFORE.test(slice.slice(Math.max(0, match.index - 20), match.index))
    )
      continue;
    const at = start + match.index;
    dates.push({ iso: years, start: at, end: at + whole.length, rule: 'years' });
  }
  return dates;
}

/** The interval, if the years are in order and not too far apart. */
function read(first: string, last: string): string | undefined {
  if (trueDigits(first) < 2 || trueDigits(last) < last.length / 2) return undefined;
  const from = readNumber(first);
  const to = last.length === 2 ? Math.floor(from / 100) * 100 + readNumber(last) : readNumber(last);
  return from >= 1950 && to > from && to - from <= LONGEST && to < 2080 ? `${from}/${to}` : undefined;
}
