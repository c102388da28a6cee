// How a document counts its trials ("Forsøg 2", "B", "3."), and where its text refers to them by that count.
import type { Span } from '../../model/span.ts';
import { type DocumentView, passageOf } from '../document/view.ts';
import type { LocalTrial } from './local-trial.ts';
import type { Title } from './title.ts';

const COUNTED = /(?:forsøg|ansøgning|projekt|nr\.?)\s{1,2}(?:nr\.?\s)?(\d{1,2}|[a-h])\W{0,4}$/i;
const OPENING = /^\W{0,4}(\d{1,2}|[a-h])[.):]\W{0,3}$/i;
const CELL = /^\W{0,3}(?:forsøg\s)?(?:nr\.?\s)?(\d{1,2}|[a-h])\W{0,3}$/i;
/** "forsøg 1", "forsøg 1 og 3", "nr. 2", "ansøgning A". */
const REFERENCE =
  /\b(?:forsøg(?:ene)?|ansøgning(?:en|erne)?|projekt|nr\.)\s(?:nr\.\s)?(\d{1,2}|[A-H])(?![\d.]?\d)(?:\s?(?:,|og|samt)\s(\d{1,2}|[A-H])\b)?(?:\s(?:og|samt)\s(\d{1,2}|[A-H])\b)?/gi;

/** The number that stands before a title in its passage, its cell, or alone in the first cell of its row. */
export function numberBefore(view: DocumentView, { mention }: Title): string | undefined {
  const passage = passageOf(view, mention);
  if (!passage) return undefined;
  const cell = passage.passage.cells?.find(({ start, end }) => start <= mention.start && mention.end <= end);
  const before = view.words({ start: cell?.start ?? passage.passage.start, end: mention.start });
  const first = passage.passage.cells?.[0];
  const number =
    COUNTED.exec(before)?.[1] ??
    OPENING.exec(before)?.[1] ??
    (first ? CELL.exec(view.words(first))?.[1] : undefined);
  return number?.toLowerCase();
}

/** The trials that a stretch of text names by number. `skip` are spans whose words do not count (citations: "nr. 2"). */
export function trialsByNumber(
  view: DocumentView,
  span: Span,
  { trials, skip }: { trials: readonly LocalTrial[]; skip: readonly Span[] },
): LocalTrial[] {
  const numbers = new Set<string>();
  for (const found of masked(view.words(span), span.start, skip).matchAll(REFERENCE)) {
    for (const number of found.slice(1)) if (number !== undefined) numbers.add(number.toLowerCase());
  }
  return numbers.size === 0
    ? []
    : trials.filter((trial) => trial.numbers.some((number) => numbers.has(number)));
}

/** The trial whose number is all that a row's first cell holds. */
export function trialOfCell(words: string, trials: readonly LocalTrial[]): LocalTrial | undefined {
  const number = CELL.exec(words)?.[1]?.toLowerCase();
  return number === undefined ? undefined : trials.find((trial) => trial.numbers.includes(number));
}

function masked(text: string, offset: number, skip: readonly Span[]): string {
  return skip.reduce((words, { start, end }) => {
    const [from, to] = [start - offset, end - offset];
    return from < 0 || to > words.length
      ? words
      : words.slice(0, from) + ' '.repeat(to - from) + words.slice(to);
  }, text);
}
