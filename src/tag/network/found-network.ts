// A wording of a network's name in a text, before its surroundings are heard.
import type { Span } from '../../model/span.ts';
import type { NamedNetwork } from './name-tree.ts';

/** A wording, the network it may name, and how it was read. */
export interface FoundNetwork extends Span {
  readonly network: NamedNetwork;
  /** Did a scan misread letters of it? */
  readonly scanned: boolean;
}

/** In order of the text; of two that overlap the longer, and the well-read one of two equally long. */
export function withoutShorter(found: readonly FoundNetwork[]): FoundNetwork[] {
  const kept: FoundNetwork[] = [];
  for (const next of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= next.start) kept.push(next);
    else if (next.end - next.start > last.end - last.start || (last.scanned && !next.scanned)) {
      if (next.end - next.start >= last.end - last.start) kept[kept.length - 1] = next;
    }
  }
  return kept;
}
