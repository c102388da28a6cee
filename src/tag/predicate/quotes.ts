// What stands in quotation marks. Long quotations are somebody's words; short ones are names.
import type { Span } from '../../model/span.ts';
import { matchesOf } from '../../patterns/index.ts';
import { rememberByDocument } from '../memo.ts';

/** Opening and closing marks as pairs; `"` and `”` open and close. */
const QUOTED =
  /»([^»«]{1,1500})«|“([^“”]{1,1500})[”“]|„([^„“”]{1,1500})[“”]|”([^”]{1,1500})”|"([^"]{1,1500})"|«([^»«]{1,1500})»/g;

/** The quotations of all passages of a document, in order. */
export const quotesOf = rememberByDocument((context): readonly Span[] =>
  context.passages.flatMap((passage) => quotesIn(context.text, passage)),
);

/** The stretches between quotation marks from `span.start` to `span.end`, marks left out, in order. Unclosed ones are left out. */
export function quotesIn(text: string, span: Span): Span[] {
  const quotes: Span[] = [];
  for (const match of matchesOf(text.slice(span.start, span.end), QUOTED)) {
    const start = span.start + match.index + 1;
    quotes.push({ start, end: start + match[0].length - 2 });
  }
  return quotes;
}
