// A cleaned text as lines, with what a rule asks of a line. Judges no line.
import type { Span } from '../../model/span.ts';

/** A line with words on it; `start`/`end` leave outer blanks out. */
export interface Line extends Span {
  readonly text: string;
  /** Empty lines between it and the line with words before it. */
  readonly gap: number;
}

/** The lines with words of `text` between `start` and `end`. */
export function linesOf(text: string, span: Span): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  for (let at = span.start; at < span.end; ) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 || feed > span.end ? span.end : feed;
    const trimmed = trimSpan(text, { start: at, end });
    if (trimmed.end > trimmed.start) {
      lines.push({ ...trimmed, text: text.slice(trimmed.start, trimmed.end), gap });
      gap = 0;
    } else gap += 1;
    at = end + 1;
  }
  return lines;
}

/** A line of running text is at least this long. */
const RUNNING = 60;
/** So many lines of running text tell how a text is set. */
const FEWEST_RUNNING = 3;
/** Share of them that end as a sentence does, where every break was made by the writer; of broken lines a fifth does. */
const ENDED_SHARE = 0.7;
const ENDS = /[.:;!?][)"'»”«]?\s*$/;

/** Longer than any line of a page set to be read, unless cleaning joined a torn word. */
const LONGEST_SET = 130;
/** Or the share of all characters that stand in longer lines which end as a sentence does. */
const LONG_SHARE = 0.2;

/** Whether the lines of a text were broken at the edge of a page. If not, every break was made by the writer. */
export function isWrapped(text: string): boolean {
  let running = 0;
  let ended = 0;
  let long = 0;
  for (let at = 0; at < text.length; ) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed;
    if (end - at >= RUNNING) {
      const closed = ENDS.test(text.slice(end - 4, end));
      running += 1;
      if (closed) ended += 1;
      if (closed && end - at > LONGEST_SET) long += end - at;
    }
    at = end + 1;
  }
  if (long > text.length * LONG_SHARE) return false;
  return running < FEWEST_RUNNING || ended < running * ENDED_SHARE;
}

/** The usual length of a line of running text; 0 where too few tell. */
export function usualLength(text: string): number {
  const lengths: number[] = [];
  for (let at = 0; at < text.length; ) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed;
    if (end - at >= RUNNING) lengths.push(end - at);
    at = end + 1;
  }
  if (lengths.length < FEWEST_RUNNING) return 0;
  lengths.sort((a, b) => a - b);
  return lengths[lengths.length >> 1] ?? 0;
}

/** The span without blanks at its edges. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
}
