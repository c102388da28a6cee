// Splits a bundle: the passages at which its documents begin. A file that is one document gives one start.
import { type AnnexEntry, annexEntries } from './annex-list.ts';
import {
  endingBefore,
  isLetterheadLine,
  type StartContext,
  type StartScore,
  scoreStart,
} from './score-start.ts';

/** Sum from which a start is believed. */
const THRESHOLD = 6;
/** What must speak for an ending before it, where no list announces the part: more than a wide gap. */
const MIN_ENDING = 2;
/** No document is shorter than this many characters; a title page is part of what follows. */
const SHORTEST = 350;

/** Indexes of the passages that begin a document; the first is always 0. */
export function findStarts(given: Omit<StartContext, 'entries'>): number[] {
  const context: StartContext = { ...given, entries: annexEntries(given.passages, given.pipelines) };
  const starts = [0];
  const found = new Set<AnnexEntry>();
  for (let index = 1; index < context.passages.length; index += 1) {
    const begin = withLetterhead(context, index, starts.at(-1) ?? 0);
    const last = context.passages[starts.at(-1) ?? 0];
    const here = context.passages[begin];
    if (!here || !last || announces(context, index)) continue;
    if (here.start - last.start < SHORTEST || context.text.length - here.start < SHORTEST) continue;
    const expected = context.entries.filter((entry) => entry.passage < begin && !found.has(entry));
    if (expected.length === 0 && !hasEnded(context, index, begin)) continue;
    const score = best(
      scoreStart(context, index, expected),
      begin === index ? undefined : scoreStart(context, begin, expected),
    );
    if (!isStart(score)) continue;
    starts.push(begin);
    if (score.entry) found.add(score.entry);
  }
  return starts;
}

function isStart(score: StartScore): boolean {
  const ended = score.ending >= MIN_ENDING || score.announced > 0;
  return ended && score.opening > 0 && score.opening + score.ending + score.announced >= THRESHOLD;
}

/** Nothing opens where nothing ended and nothing is announced: asked first, because most passages go on. */
function hasEnded(context: StartContext, index: number, begin: number): boolean {
  return endingBefore(context, index) >= MIN_ENDING || endingBefore(context, begin) >= MIN_ENDING;
}

/** The title's own score with the better ending: what ended stands before the letterhead, not before the title. */
function best(title: StartScore, letterhead: StartScore | undefined): StartScore {
  if (!letterhead) return title;
  return {
    kind: title.kind ?? letterhead.kind,
    opening: Math.max(title.opening, letterhead.opening),
    ending: Math.max(title.ending, letterhead.ending),
    announced: Math.max(title.announced, letterhead.announced),
    entry: title.entry ?? letterhead.entry,
  };
}

/** A document begins with its letterhead: the short lines of labels, numbers and dates right above the passage. */
function withLetterhead(context: StartContext, index: number, last: number): number {
  let begin = index;
  while (begin - 1 > last) {
    const above = context.passages[begin - 1];
    const value = context.passages[begin - 2];
    if (!above || above.text.length > 60) break;
    const isValue = value !== undefined && isLetterheadLine(value.text) && value.text.length <= 20;
    if (!isLetterheadLine(above.text) && !isValue) break;
    begin -= 1;
  }
  return begin;
}

/** Lines of the list of annexes open nothing. */
function announces(context: StartContext, index: number): boolean {
  return context.entries.some((entry) => entry.passage === index);
}
