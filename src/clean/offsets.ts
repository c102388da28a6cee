// Offsets between a cleaned text and the extracted one, both ways. Runs are in order: a binary search finds the place.
import type { Span } from '../model/span.ts';
import type { MapRun } from '../model/text.ts';

/** Span of the extracted text that a span of the cleaned text came from; what was dropped inside it is included. */
export function toOriginal(map: readonly MapRun[], span: Span): Span {
  const start = originalOf(map, span.start);
  if (span.end <= span.start) return { start, end: start };
  const run = map[indexBy(map, span.end - 1, 'clean')];
  if (!run) return { start, end: start };
  const whole = run.originalLength !== undefined;
  const end = whole
    ? run.original + (run.originalLength ?? run.length)
    : run.original + (span.end - run.clean);
  return { start, end: Math.max(start, end) };
}

function originalOf(map: readonly MapRun[], clean: number): number {
  const run = map[indexBy(map, clean, 'clean')];
  if (!run) return 0;
  if (run.originalLength !== undefined)
    return clean < run.clean + run.length ? run.original : run.original + run.originalLength;
  return run.original + Math.min(clean - run.clean, run.length);
}

/** Offset in the cleaned text of a place in the extracted one; a dropped place becomes the next one that was kept. */
export function toClean(map: readonly MapRun[], original: number): number {
  const index = indexBy(map, original, 'original');
  const run = map[index];
  if (!run || original < run.original) return 0;
  const length = run.originalLength ?? run.length;
  if (original < run.original + length) return run.clean + Math.min(original - run.original, run.length);
  return run.clean + run.length;
}

/** Index of the last run that begins at or before the place; 0 when none does. */
function indexBy(map: readonly MapRun[], at: number, side: 'clean' | 'original'): number {
  let low = 0;
  let high = map.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const run = map[middle];
    if (run && run[side] <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
