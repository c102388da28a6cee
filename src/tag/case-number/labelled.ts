// Case numbers right after their label: on the line, in the next cell, on the next line, in a sentence; and lists of them.
import type { Span } from '../../model/span.ts';
import { matchesOf } from '../../patterns/index.ts';
import { LABEL } from './labels.ts';
import { STRICT_VALUE, VALUE } from './value.ts';

/** Between label and value: stop, colon, "i kommunen", "er", a tab, line breaks. */
const GAP =
  '[.,:]{0,2}(?: (?:i|hos|for) [A-Za-zæøå]{2,15})?(?: (?:er|var|lyder))?[:.]?[ \\t]{0,30}(?:\\n[ \\t]{0,30}){0,2}';
/** A label, what may stand between, and the number as group 1. Not "Sagsbehandler 12345". */
const LABELLED = new RegExp(`(?<![A-Za-zÆØÅæøå])${LABEL}${GAP}(${VALUE})`, 'gd');
/** ", 16/1235", " og 16/1235" right after a number. */
const NEXT_OF_LIST = new RegExp(`(?:,| og|;| samt)[ \\n](${STRICT_VALUE})`, 'dy');
/** "sag 18/20417", "sag nr. 17/3310", and numbers that name themselves. */
const IN_SENTENCE = new RegExp(
  `(?<![A-Za-zÆØÅæøå])(?:(?:[Ss]ag(?:en|erne|er)?(?: nr\\.?)?|ESDH|Acadre|SBSYS|[Rr]ef\\.?)[:]?[ \\t\\n]{1,30}\\(?(?=[0-9])|(?=EMN-[0-9]))(${STRICT_VALUE})`,
  'gd',
);

/** Spans of all numbers that a label announces, in order of the text. */
export function labelledNumbers(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of matchesOf(text, LABELLED)) {
    const value = match.indices?.[1];
    if (value === undefined) continue;
    spans.push({ start: value[0], end: value[1] }, ...listAfter(text, value[1]));
  }
  for (const match of matchesOf(text, IN_SENTENCE)) {
    const value = match.indices?.[1];
    if (value === undefined) continue;
    spans.push({ start: value[0], end: value[1] }, ...listAfter(text, value[1]));
  }
  return spans;
}

/** The further numbers of a list whose first ends at `end`. */
function listAfter(text: string, end: number): Span[] {
  const spans: Span[] = [];
  NEXT_OF_LIST.lastIndex = end;
  for (let match = NEXT_OF_LIST.exec(text); match !== null; match = NEXT_OF_LIST.exec(text)) {
    const [start = 0, stop = 0] = match.indices?.[1] ?? [];
    spans.push({ start, end: stop });
  }
  return spans;
}
