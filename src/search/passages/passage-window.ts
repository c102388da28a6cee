// The stretch of a long passage that is shown: the part with most highlights, cut between words.
import type { Span } from '../../model/span.ts';

/** Longest passage shown whole, and length of a window of a longer one, in UTF-16 code units. */
export const LONGEST_SHOWN = 1200;
/** What is shown before the first highlight of a window. */
const BEFORE = 200;

type Highlight = readonly [start: number, end: number];

/** Start of the window that holds most highlights; the earliest of several. */
function densest(highlights: readonly Highlight[]): number {
  let best = { start: 0, count: 0 };
  let last = 0;
  for (const [at, [start]] of highlights.entries()) {
    const from = Math.max(0, start - BEFORE);
    while (last < highlights.length && (highlights[last]?.[1] ?? 0) <= from + LONGEST_SHOWN) last += 1;
    if (last - at > best.count) best = { start: from, count: last - at };
  }
  return best.start;
}

/** The next place between two words at or after `at`, or `at` itself if none is near. */
function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.slice(at, at + 60).search(/\s/);
  return space < 0 ? at : at + space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const before = text.slice(Math.max(0, at - 60), at);
  const space = before.search(/\s\S*$/);
  return space < 0 ? at : at - before.length + space;
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}

/** The part of a passage to show; the whole of it unless it is too long. Never cuts a highlight that fits. */
export function passageWindow(text: string, highlights: readonly Highlight[]): Span {
  if (text.length <= LONGEST_SHOWN) return { start: 0, end: text.length };
  const dense = densest(highlights);
  const firstInside = highlights.find(([start]) => start >= dense)?.[0] ?? text.length;
  const start = Math.min(wordStart(text, dense), firstInside);
  const lastInside = highlights.findLast(([, end]) => end <= start + LONGEST_SHOWN)?.[1] ?? 0;
  const end = Math.max(wordEnd(text, start + LONGEST_SHOWN), Math.min(lastInside, text.length));
  return {
    start: isLowSurrogate(text, start) ? start + 1 : start,
    end: isLowSurrogate(text, end) ? end + 1 : end,
  };
}
