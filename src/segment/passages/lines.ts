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

/** Longer than any line of a page set to be read. */
const LONGEST_SET = 130;
/** Share of the characters that may stand in longer lines (wide tables, small print). */
const LONG_SHARE = 0.15;

/** Whether the lines of a text were broken at the edge of a page. If not, every break was made by the writer. */
export function isWrapped(text: string): boolean {
  let long = 0;
  for (let at = 0; at < text.length; ) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed;
    if (end - at > LONGEST_SET && !text.slice(at, end).includes('\t')) long += end - at;
    at = end + 1;
  }
  return long < text.length * LONG_SHARE;
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
