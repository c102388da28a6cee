// The case-number tagger: numbers of cases, documents, journals and projects by the label that announces them. Telephone,
// company, account and act numbers have other labels and are none.
import type { FoundMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { TagContext } from '../context.ts';
import { columnNumbers } from './columns.ts';
import { labelledNumbers } from './labelled.ts';
import { normalCaseNumber } from './value.ts';

/** After its label, under it in a column, or again elsewhere. */
type Rule = 'labelled' | 'column' | 'repeated';

/** How sure each rule is; estimates from the marked fixtures. */
const CONFIDENCE: Readonly<Record<Rule, number>> = { labelled: 0.97, column: 0.9, repeated: 0.85 };
/** A number without its label is known again only if it is long and grouped. */
const REPEATABLE = /^(?=.{7,})[A-Z0-9]+[-/][-/.A-Z0-9]+$/;
/** Numbers whose other places are looked for: the cost is one search each. */
const MOST_REPEATED = 20;

/** Case numbers of one document, in order; the id is the number without spaces. */
export function tagCaseNumbers(context: TagContext): FoundMention[] {
  const slice = context.text.slice(context.start, context.end);
  const numbers = [
    ...labelledNumbers(slice).map((span) => found(context, span, 'labelled')),
    ...columnNumbers(slice).map((span) => found(context, span, 'column')),
  ].filter((mention) => mention !== undefined);
  return inOrder([...numbers, ...repeated(context, slice, numbers)]);
}

/** The mention of a number at `span` (offsets in the document), undefined where it is none after all. */
function found(context: TagContext, span: Span, rule: Rule): FoundMention | undefined {
  const start = context.start + span.start;
  const end = context.start + span.end;
  const id = normalCaseNumber(context.text.slice(start, end));
  if (id === undefined) return undefined;
  return { type: 'case-number', id, start, end, confidence: CONFIDENCE[rule], rule: `case-number/${rule}@1` };
}

/** Other places of a number that a label announced, letter by letter the same. */
function repeated(context: TagContext, slice: string, numbers: readonly FoundMention[]): FoundMention[] {
  const surfaces = new Set(numbers.map(({ start, end }) => context.text.slice(start, end)));
  const wanted = [...surfaces].filter((surface) => REPEATABLE.test(surface)).slice(0, MOST_REPEATED);
  return wanted.flatMap((surface) =>
    placesOf(slice, surface)
      .map((span) => found(context, span, 'repeated'))
      .filter((m) => m !== undefined),
  );
}

/** Where a number stands by itself, not inside a longer one. */
function placesOf(text: string, surface: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + surface.length)) {
    const end = at + surface.length;
    const free = !/[\w/-]/.test(text.charAt(at - 1)) && !/^[\w/]|^[-.][\w]/.test(text.slice(end, end + 2));
    if (free) places.push({ start: at, end });
  }
  return places;
}

/** In order of the text; of two that overlap the longer, then the surer. */
function inOrder(mentions: FoundMention[]): FoundMention[] {
  const kept: FoundMention[] = [];
  for (const mention of mentions.sort(
    (a, b) => a.start - b.start || b.end - a.end || b.confidence - a.confidence,
  )) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= mention.start) kept.push(mention);
  }
  return kept;
}
