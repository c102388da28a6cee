// A date as it stands in a text, before its neighbours are asked whether they make an interval of it.
import type { Span } from '../../model/span.ts';

/** ISO day or month, or an interval of years, months or days. */
export interface WrittenDate extends Span {
  readonly iso: string;
  readonly rule: DateRule;
  /** Without a year of its own: known from what it is coordinated with, or from the sentence. */
  readonly borrowed?: boolean;
}

export type DateRule =
  | 'named-day'
  | 'numeric-day'
  | 'month'
  | 'part-of-year'
  | 'years'
  | 'interval'
  | 'same-year'
  | 'of-the-document';

/** `2017`, 3 → `2017-03`. */
export function isoMonth(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}
