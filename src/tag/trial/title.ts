// Makes a mention of the words of a title: trims what does not belong to it. Finds none itself.
import type { FoundMention, MentionAttributes } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { danishSlug } from '../../reference/name-slug.ts';
import { indexAt, type TagContext } from '../context.ts';

export type Place = NonNullable<MentionAttributes['place']>;

const LEAD =
  /^(?:[Aa]d\.? \d{1,2}[.):]?\s+|[\s•·▪■◦*–—-]+|\(?\d{1,2}(?:\.\d{1,2})*[.)]\s*|\d{1,2}(?:\.\d{1,2})+\s+|\d{1,2}\s+(?=[A-ZÆØÅÉ])|["»“”„'‘’«]+)*/;
const TRAIL = /(?:[\s.,:;?!–—"«”“»'’-])+$/;
/** "(Gentofte Kommune)", "(Ballerup, Furesø og Hillerød)" at the end of a title. */
const PARENTHESIS = /\s*\(([^()]{1,120})\):?\s*$/;
const SHORTEST = 4;
const LONGEST = 200;

/** A title at a span, without number, bullet, quotes and a parenthesis of municipalities; undefined if too little or too much is left. */
export function titleAt(
  context: TagContext,
  span: Span,
  how: { readonly rule: string; readonly place: Place; readonly confidence: number },
): FoundMention | undefined {
  const trimmed = trim(context, span);
  const words = context.text.slice(trimmed.start, trimmed.end);
  if (words.length < SHORTEST || words.length > LONGEST || !/[a-zæøå]{4}/i.test(words)) return undefined;
  const id = danishSlug(words);
  if (id === '') return undefined;
  return {
    type: 'trial',
    id,
    ...trimmed,
    confidence: how.confidence,
    rule: `trial/${how.rule}@1`,
    attributes: { place: how.place },
  };
}

function trim(context: TagContext, span: Span): Span {
  const words = context.text.slice(span.start, span.end);
  const start = span.start + (LEAD.exec(words)?.[0].length ?? 0);
  let end = span.end;
  const parenthesis = PARENTHESIS.exec(context.text.slice(start, end));
  if (
    parenthesis &&
    isOfMunicipalities(context, { start: start + parenthesis.index, end }, parenthesis[1] ?? '')
  )
    end = start + parenthesis.index;
  const trail = TRAIL.exec(context.text.slice(Math.max(start, end - 12), end));
  return { start, end: trail ? Math.max(start, end - trail[0].length) : end };
}

function isOfMunicipalities(context: TagContext, span: Span, words: string): boolean {
  return (
    /kommune/i.test(words) || mentionsIn(context, span).some((mention) => mention.type === 'municipality')
  );
}

/** The earlier mentions that touch a span, in order. */
export function mentionsIn(context: TagContext, span: Span): FoundMention[] {
  const found: FoundMention[] = [];
  for (let i = Math.max(0, indexAt(context.earlier, span.start)); i < context.earlier.length; i++) {
    const mention = context.earlier[i];
    if (mention === undefined || mention.start >= span.end) break;
    if (mention.end > span.start) found.push(mention);
  }
  return found;
}
