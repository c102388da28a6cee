// The outcome tagger: what each application or trial was answered, on lines, in cells, in headings and in sentences.
import type { FoundMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { indexAt, type TagContext } from '../context.ts';
import { onePerPlace } from '../predicate/one-per-place.ts';
import { quotesOf } from '../predicate/quotes.ts';
import { wordsOf } from '../predicate/words.ts';
import { cellOutcomes } from './answer-cells.ts';
import { lineOutcomes } from './answer-lines.ts';
import { drawnTables } from './drawn-tables.ts';
import { codedLines, type FoundLegend, findLegend } from './legend.ts';
import { spell } from './lexicon.ts';
import { linesOf } from './lines.ts';
import { headingOutcomes } from './list-headings.ts';
import { decidingIn, proseOutcomes } from './prose.ts';
import { isTopicalAround } from './surroundings.ts';
import { type Table, tablesOf } from './table.ts';

/** Kinds that speak of outcomes in general and decide none. */
const GENERAL: ReadonlySet<string> = new Set(['application-template', 'executive-order']);

/** The outcomes of a document; totals carry `attributes.claim`. */
export function tagOutcomes(context: TagContext): FoundMention[] {
  if (GENERAL.has(context.document.kind)) return [];
  if (context.document.kind === 'guidance') return toldInPassing(context);
  const legend = findLegend(context);
  const tables = [...tablesOf(context), ...drawnTables(context)];
  const laidOut = [
    ...lineOutcomes(context),
    ...codedLines(linesOf(context), legend),
    ...headingOutcomes(context),
    ...tables.flatMap((table) => cellOutcomes(context, table, legend.codes)),
  ].filter((mention) => !isExplained(mention, legend.spans));
  return onePerPlace(
    withoutEchoes(context, [...laidOut, ...sentences(context, { legend, tables, laidOut })]),
  );
}

/** An outcome at most so many characters before a sentence belongs to the same list of answers. */
const NEAR = 160;
const FAR = 900;

function sentences(
  context: TagContext,
  known: {
    readonly legend: FoundLegend;
    readonly tables: readonly Table[];
    readonly laidOut: readonly FoundMention[];
  },
): FoundMention[] {
  const silent = [
    ...known.legend.spans,
    ...known.tables.flatMap((t) => t.heads.map((head) => head.passage)),
    ...known.laidOut,
  ].sort((a, b) => a.start - b.start);
  const quotes = quotesOf(context);
  let next = 0;
  let quote = 0;
  let last = Number.NEGATIVE_INFINITY;
  return context.sentences.flatMap((span) => {
    while (next < silent.length && (silent[next]?.end ?? 0) <= span.start) next += 1;
    while (quote < quotes.length && (quotes[quote]?.end ?? 0) <= span.start) quote += 1;
    const apart = silent[next];
    if (apart !== undefined && apart.start < span.end) return [];
    const words = wordsOf(context.text, span, spell);
    const deciding = decidingIn(words);
    if (deciding === undefined) return [];
    const own: Span[] = [];
    for (let i = quote; i < quotes.length && (quotes[i]?.start ?? 0) < span.end; i++)
      own.push(quotes[i] ?? span);
    const topical = isTopicalAround(context, span);
    const farTopical = topical || isTopicalAround(context, span, FAR);
    const follows = span.start - last < NEAR;
    const { decides } = context.pipeline;
    const found = proseOutcomes(
      { span, words, decides, topical, farTopical, follows, quotes: own },
      deciding,
      context.text,
    );
    last = found.at(-1)?.end ?? last;
    return found;
  });
}

/** A guide explains answers; only what it tells of the past, with the ministry as its subject, is one. */
function toldInPassing(context: TagContext): FoundMention[] {
  const nothing = { legend: { codes: new Map(), spans: [] }, tables: [], laidOut: [] };
  return onePerPlace(sentences(context, nothing)).filter(
    ({ start, end, attributes }) =>
      attributes?.claim === undefined &&
      TOLD.test(context.text.slice(Math.max(context.start, start - 25), end + 15)),
  );
}

const TOLD =
  /(?:ministeriet|regeringen|ministeren) (?:kunne|afslog|afviste|godkendte|imødekom|gav|sagde|fandt|tillod|har (?:givet|godkendt|imødekommet|afvist|afslået)) .{0,80}(?:forsøget|ansøgningen|ønsket)/i;

/** Does a mention stand in the legend itself? `spans` are in order. */
function isExplained(mention: Span, spans: readonly Span[]): boolean {
  const before = spans[indexAt(spans, mention.end - 1)];
  return before !== undefined && before.end > mention.start;
}

/** A passage that says "afklares" and then why says it once: of its equal open answers by phrase the first stays. */
function withoutEchoes(context: TagContext, mentions: readonly FoundMention[]): FoundMention[] {
  const seen = new Set<number>();
  return [...mentions]
    .sort((a, b) => a.start - b.start)
    .filter((mention) => {
      if (mention.id !== 'under-clarification' || mention.attributes?.claim) return true;
      const passage = indexAt(context.passages, mention.start);
      const table = context.passages[passage]?.kind === 'table-row';
      if (!table && seen.has(passage) && !PLAIN.test(mention.rule)) return false;
      seen.add(passage);
      return true;
    });
}

/** Rules whose words are an answer of their own, wherever they stand. */
const PLAIN = /\/(?:passive|line|cell|after-title|legend-code|ticked-column|list-heading)@/;
