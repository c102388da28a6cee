// The date tagger: days, months and intervals in every written form. Bare years and vague parts of a year are none.
import type { FoundMention } from '../../model/mention.ts';
import { matchesOf } from '../../patterns/index.ts';
import type { TagContext } from '../context.ts';
import { joinIntervals } from './intervals.ts';
import { namedDates } from './named-dates.ts';
import { isNoDate } from './not-a-date.ts';
import { numericDates } from './numeric-dates.ts';
import { daysOfSaidYear } from './same-year.ts';
import type { DateRule, WrittenDate } from './written-date.ts';
import { yearIntervals } from './year-intervals.ts';

/** How sure each rule is; estimates from the marked fixtures. */
const CONFIDENCE: Readonly<Record<DateRule, number>> = {
  'named-day': 0.98,
  'numeric-day': 0.96,
  month: 0.95,
  'part-of-year': 0.9,
  years: 0.93,
  interval: 0.93,
  'same-year': 0.8,
  'of-the-document': 0.85,
};
/** Rules for figures, which a label before them may make another kind of number. */
const NUMERIC: ReadonlySet<DateRule> = new Set(['numeric-day', 'years']);
/** "d.d.", de dato: of the day this is written. */
const OF_TODAY = /(?<![a-zæøå.])d\.d\.(?![a-zæøå])/gi;

/** Dates of one document, in order; the weekday and "den" are no part of them. */
export function tagDates(context: TagContext): FoundMention[] {
  const { text, start, end } = context;
  const days = inOrder([
    ...namedDates(text, start, end),
    ...numericDates(text, start, end),
    ...daysOfSaidYear(context),
  ]);
  const dates = inOrder([
    ...joinIntervals(text, days),
    ...yearIntervals(text, start, end),
    ...ofToday(context),
  ]);
  return dates
    .filter((date) => !isNoDate(text, date, NUMERIC.has(date.rule)) && !isTaken(context, date))
    .map((date) => ({
      type: 'date',
      id: date.iso,
      start: date.start,
      end: date.end,
      confidence: CONFIDENCE[date.rule],
      rule: `date/${date.rule}@1`,
    }));
}

/** In order of the text; of two that overlap the one found first, days before years. */
function inOrder(dates: readonly WrittenDate[]): WrittenDate[] {
  const kept: WrittenDate[] = [];
  for (const date of [...dates].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= date.start) kept.push(date);
  }
  return kept;
}

/** "d.d." is the day of the document, where that is known. */
function ofToday({ text, start, end, document }: TagContext): WrittenDate[] {
  const { date } = document;
  if (date === null) return [];
  return matchesOf(text.slice(start, end), OF_TODAY).map((match) => ({
    iso: date,
    start: start + match.index,
    end: start + match.index + match[0].length,
    rule: 'of-the-document',
  }));
}

/** Case numbers and citations win over dates inside them. */
function isTaken({ earlier }: TagContext, { start, end }: WrittenDate): boolean {
  let low = 0;
  let high = earlier.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((earlier[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const next = earlier[low];
  return next !== undefined && next.start < end && next.type !== 'municipality';
}
