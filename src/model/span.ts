// A stretch of text and the things that point at one. Leaves all arithmetic on spans to the stages.

/** UTF-16 code units into a text, `end` exclusive: `text.slice(start, end)` is the surface. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** First and last page of something, 1-based, both inclusive. */
export interface PageRange {
  readonly first: number;
  readonly last: number;
}
