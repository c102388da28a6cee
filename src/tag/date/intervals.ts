// Two dates that a dash or "til" makes one interval: "1. juli - 31. december 2016", "oktober 2016 - juni 2017".
import type { WrittenDate } from './written-date.ts';

/** " - ", "–": a dash between two dates, "den" after it. */
const DASH = /^[ \n]?[-–—~][ \n]?(?:(?:den|d\.) )?$/;
/** " til ", " og frem til den ". */
const UNTIL = /^[ \n](?:og )?(?:frem )?til(?: og med)?[ \n](?:(?:den|d\.)[ \n])?$/;
/** "i perioden ", "tidsrummet fra den ": the text itself calls it one. */
const PERIOD = /\b(?:perioden?|tidsrummet|tiden|intervallet)[ \n](?:fra[ \n])?(?:(?:den|d\.)[ \n])?$/i;

/**
 * Joins neighbours into intervals: across a dash always; across "til" if the first has no year of its own, if both are
 * months, or if the text calls it a period. "fra 1. oktober 2012 til 30. juni 2015" stays two dates. Dates in order.
 */
export function joinIntervals(text: string, dates: readonly WrittenDate[]): WrittenDate[] {
  const joined: WrittenDate[] = [];
  for (const date of dates) {
    const left = joined.at(-1);
    if (left !== undefined && isInterval(text, left, date)) {
      joined[joined.length - 1] = {
        iso: `${left.iso}/${date.iso}`,
        start: left.start,
        end: date.end,
        rule: 'interval',
      };
    } else joined.push(date);
  }
  return joined;
}

/** Do two neighbours make one interval? Never backwards in time. */
function isInterval(text: string, left: WrittenDate, right: WrittenDate): boolean {
  if (left.iso.includes('/') || right.iso.includes('/') || left.iso >= right.iso) return false;
  const between = text.slice(left.end, Math.min(right.start, left.end + 30));
  if (DASH.test(between)) return true;
  if (!UNTIL.test(between)) return false;
  const months = left.rule === 'month' && right.rule === 'month';
  return (
    left.borrowed === true || months || PERIOD.test(text.slice(Math.max(0, left.start - 24), left.start))
  );
}
