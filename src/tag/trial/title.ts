// Makes a mention of the words of a title: trims what does not belong to it. Finds none itself.
import type { FoundMention, MentionAttributes } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { danishSlug } from '../../reference/name-slug.ts';
import { indexAt, type TagContext } from '../context.ts';

export type Place = NonNullable<MentionAttributes['place']>;

const LEAD =
  /^(?:[Aa]d[.:]? (?:\d{1,2}[.):]?\s+|(?=[A-ZÆØÅÉ»"]))|[IVX]{1,5}(?: ?[a-h])?\.\s+|(?:[Dd]el|[Ff]rikommune)?(?:[Ff]orsøg|[Aa]nsøgning)(?: nr\.?)? ?\d{1,2}\s*(?:[:.–-]\s*)?(?=[A-ZÆØÅÉ»"])|(?:[Kk]apitel|[Aa]fsnit|[Dd]el) (?:\d{1,2}[a-z]?(?:\.\d)*|[A-H](?=[.:]|\s+[–-]\s))[.:]?\s+(?:[–-]\s+)?(?=[A-ZÆØÅÉ])|[\s•·▪■◦*+#_–—-]+|\(?(?:\d{1,2}(?:\.\d{1,2})*|l)[.)]\s*|\d{1,2}(?:\.\d{1,2})+\s+|\d{1,2}\s+(?=[A-ZÆØÅÉ])|["»“”„'‘’«]+)*/;
const TRAIL = /(?:[\s.,:;?!–—"«”“»'’*_-])+$/;
/** What leads a citation in or joins it, left over where the citation is cut away. */
const DANGLING =
  /[\s,(]+(?:efter|jf\.?|om|i|fra|af|på|med|til|for|og|samt|ved|under|uanset|i henhold til)[\s,(]*$/i;
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
  const own = withoutCitations(context, trimmed);
  if (id === '' || own.end - own.start < SHORTEST) return undefined;
  return {
    type: 'trial',
    id,
    ...own,
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
  if (parenthesis && isApart(context, { start: start + parenthesis.index, end }, parenthesis[1] ?? ''))
    end = start + parenthesis.index;
  const trail = TRAIL.exec(context.text.slice(Math.max(start, end - 12), end));
  return { start, end: trail ? Math.max(start, end - trail[0].length) : end };
}

/** The longer part beside a citation: "Tilkøb efter § 83" keeps "Tilkøb". The slug keeps all words. */
function withoutCitations(context: TagContext, span: Span): Span {
  const cited = mentionsIn(context, span).filter(({ type }) => type === 'citation');
  const first = cited[0]?.start ?? span.end;
  const last = cited.at(-1)?.end ?? span.start;
  if (cited.length > 0 && span.end - last > first - span.start) {
    const lead = /^(?:[\s,.:;)–-]|om\s|for\s)*/i.exec(context.text.slice(last, span.end))?.[0].length ?? 0;
    return { start: last + lead, end: span.end };
  }
  let words = context.text.slice(span.start, Math.max(first, span.start)).trimEnd();
  for (let tail = DANGLING.exec(words); tail; tail = DANGLING.exec(words)) words = words.slice(0, tail.index);
  return { start: span.start, end: span.start + words.replace(TRAIL, '').length };
}

/** "(Herning Kommune)", "(§ 25)": where and by what law, no part of the title. */
function isApart(context: TagContext, span: Span, words: string): boolean {
  return (
    /kommune|^\s*§/i.test(words) ||
    mentionsIn(context, span).some((mention) => mention.type === 'municipality')
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
