// The proof of a fact, and the anchor that finds a place again.
import type { Span } from './span.ts';

/** Where a fact is proved. `quote` is the sentence (or list item, row) around the mention; offsets are the mention's. */
export interface Evidence extends Span {
  /** Document id. */
  readonly document: string;
  /** The file's first path. */
  readonly path: string;
  readonly page: number;
  /** The mention's own words: `text.slice(start, end)`. */
  readonly surface: string;
  /** The sentence that proves it, `text.slice(quoteStart, quoteEnd)`. */
  readonly quote: string;
  readonly quoteStart: number;
  readonly quoteEnd: number;
  /** Rule and version that found it. */
  readonly rule: string;
}

/** How permalinks, corrections and annotations find their place again after re-extraction. */
export interface Anchor extends Span {
  readonly fileHash: string;
  readonly surface: string;
  /** Up to 32 characters either side. */
  readonly before: string;
  readonly after: string;
}
