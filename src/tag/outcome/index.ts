// The outcome tagger: what each application or trial was answered, on lines, in cells, in headings and in sentences.
import type { FoundMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { indexAt, type TagContext } from '../context.ts';
import { makeJudge } from '../judge/judge.ts';
import { isJudged, type RuledStatement } from '../judge/statement.ts';
import { onePerPlace } from '../predicate/one-per-place.ts';
import { quotesOf } from '../predicate/quotes.ts';
import { wordsOf } from '../predicate/words.ts';
import { HOME } from './about-trials.ts';
import { cellOutcomes } from './answer-cells.ts';
import { lineOutcomes } from './answer-lines.ts';
import { drawnTables } from './drawn-tables.ts';
import { codedLines, type FoundLegend, findLegend } from './legend.ts';
import { spell } from './lexicon.ts';
import { linesOf } from './lines.ts';
import { headingOutcomes } from './list-headings.ts';
import { decidingIn, proseOutcomes } from './prose.ts';
import { asksBefore, isAnswerDue, isCentralBefore, isMoved, isTopicalAround } from './surroundings.ts';
import { type Table, tablesOf } from './table.ts';

/** Kinds that speak of outcomes in general and decide none. */
const GENERAL: ReadonlySet<string> = new Set(['application-template', 'executive-order']);

/** What a judge must be sure of to be heard beside the rules: chosen on marked documents that no rule was made for. */
const judge = makeJudge('outcome', {
  add: 0.55,
  expected: 0.3,
  sign: 0.75,
  keep: 0.05,
  replace: 0.6,
  opposite: 0.12,
});

/** The outcomes of a document; totals carry `attributes.claim`. */
export function tagOutcomes(context: TagContext): FoundMention[] {
  if (GENERAL.has(context.document.kind)) return [];
  if (context.document.kind === 'guidance') return toldInPassing(context);
  const { laidOut, statements } = readOutcomes(context);
  const said = statements.flatMap((statement) => (statement.judged ? judge(statement) : statement.found));
  return onePerPlace(withoutEchoes(context, withoutRepeats(context, [...laidOut, ...said])));
}

/** What the rules find in a document: answers that its layout gives, and its sentences with what each says. */
export function readOutcomes(context: TagContext): {
  readonly laidOut: readonly FoundMention[];
  readonly statements: readonly RuledStatement[];
} {
  const legend = findLegend(context);
  const tables = [...tablesOf(context), ...drawnTables(context)];
  const laidOut = [
    ...lineOutcomes(context),
    ...codedLines(linesOf(context), legend),
    ...headingOutcomes(context),
    ...tables.flatMap((table) => cellOutcomes(context, table, legend.codes)),
  ].filter((mention) => !isExplained(mention, legend.spans));
  return { laidOut, statements: sentences(context, { legend, tables, laidOut }) };
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
): RuledStatement[] {
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
    const { kind } = context.document;
    const judged = isJudged(context, span, words);
    const expected = judged && isAnswerDue(context, span);
    const deciding = decidingIn(words);
    if (deciding === undefined) return judged ? [{ span, words, kind, judged, expected, found: [] }] : [];
    const own: Span[] = [];
    for (let i = quote; i < quotes.length && (quotes[i]?.start ?? 0) < span.end; i++)
      own.push(quotes[i] ?? span);
    const topical = isTopicalAround(context, span);
    const farTopical = topical || isTopicalAround(context, span, FAR);
    const follows = span.start - last < NEAR;
    const { decides } = context.pipeline;
    const centralNear = isCentralBefore(context, span);
    const asks = asksBefore(context, span);
    const moved = HOME.has(kind) && isMoved(context, span);
    const found = proseOutcomes(
      { span, words, decides, topical, farTopical, follows, centralNear, asks, moved, kind, quotes: own },
      deciding,
      context.text,
    );
    last = found.at(-1)?.end ?? last;
    return [{ span, words, kind, judged, expected, found }];
  });
}

/** A guide explains answers; only what it tells of the past, with the ministry as its subject, is one. */
function toldInPassing(context: TagContext): FoundMention[] {
  const nothing = { legend: { codes: new Map(), spans: [] }, tables: [], laidOut: [] };
  const found = sentences(context, nothing).flatMap((statement) => statement.found);
  return onePerPlace(found).filter(
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

/** A turn of phrase this close to the same answer in its passage repeats or prepares it. */
const REPEATS = 220;
/** A sentence that names what it answers itself. */
const OWN_MATTER = /(?:ansøgning|forsøg|ønske|forslag|anmodning|id[eé]|plan|projekt)\p{L}* (?:om|med|at|»)/u;

/** Of two equal answers that follow each other in one passage, one by a turn of phrase that names no matter of its own is left out. */
function withoutRepeats(context: TagContext, mentions: readonly FoundMention[]): FoundMention[] {
  const inOrder = [...mentions].sort((a, b) => a.start - b.start);
  const kept: FoundMention[] = [];
  inOrder.forEach((mention, at) => {
    const [before, after] = [kept.at(-1), inOrder[at + 1]];
    const isTurn = mention.rule.startsWith('outcome/turn-');
    const repeats =
      isTurn &&
      !ownMatter(context, mention) &&
      [before, after].some((other) => other !== undefined && isRepeated(context, mention, other));
    if (!repeats) kept.push(mention);
  });
  return kept;
}

function isRepeated(context: TagContext, mention: FoundMention, other: FoundMention): boolean {
  if (other.id !== mention.id) return false;
  const gap = Math.max(mention.start, other.start) - Math.min(mention.end, other.end);
  if (gap > REPEATS) return false;
  return indexAt(context.passages, mention.start) === indexAt(context.passages, other.start);
}

function ownMatter(context: TagContext, mention: FoundMention): boolean {
  const sentence = context.sentences[indexAt(context.sentences, mention.start)];
  return sentence !== undefined && OWN_MATTER.test(context.text.slice(sentence.start, sentence.end));
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
