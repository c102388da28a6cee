// Plain words: entities understood and required, the rest asked for as the best match.
import { isWeightless, tokenize } from '../analysis/index.ts';
import type { DayInterval } from '../date-interval.ts';
import type { EngineNode, KeysNode, TextNode } from '../engine-query.ts';
import { NONE } from '../schema.ts';
import { compileAll, noteDays, noteKeys, wordNode } from './compile-items.ts';
import type { Collected, QueryOptions } from './compiled-query.ts';
import { yearsOf } from './date-value.ts';
import { findEntities, isNegation } from './find-entities.ts';
import type { ParsedQuery, QueryItem, WordItem } from './query-node.ts';
import type { Understood } from './understood.ts';

/** How many of n counted words must occur: all of one or two, else 70 % rounded half up. */
export function wordsAsked(n: number): number {
  return n <= 2 ? n : Math.floor((n * 7 + 5) / 10);
}

function sameNode(a: TextNode, b: TextNode): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function withoutDoubles(nodes: readonly TextNode[]): readonly TextNode[] {
  return nodes.filter((node, at) => nodes.findIndex((other) => sameNode(node, other)) === at);
}

/**
 * The words that entities were understood from: they rank, so that a document about Roskilde stands before one that names
 * it once. Years do not: a year is when, not what about. Nor does a negation: the words of "ikke imødekommet" rank what was.
 */
function entityWords(entities: readonly Understood[]): readonly TextNode[] {
  const named = entities.filter(
    ({ type, text }) => type !== 'year' && !text.split(/\s+/).some((word) => isNegation({ text: word })),
  );
  const surfaces = new Set(named.map(({ text }) => text));
  const tokens = [...surfaces].flatMap((text) => tokenize(text));
  return tokens.filter(({ exact }) => !isWeightless(exact)).map(({ stem }) => ({ type: 'word', stem }));
}

/** Best match of plain words; the weightless ones count only if nothing else was asked, `ranking` ones never. */
function bestNode(
  collected: Collected,
  items: readonly WordItem[],
  { alone, ranking }: { readonly alone: boolean; readonly ranking: readonly TextNode[] },
): EngineNode | undefined {
  const weighed = items.flatMap((item) => {
    const node = wordNode(collected, item);
    return node === undefined
      ? []
      : [{ node, light: isWeightless(item.text.replace(/^\P{L}+|\P{L}+$/gu, '')) }];
  });
  if (weighed.length + ranking.length === 0) return undefined;
  const heavy = weighed.filter(({ light }) => !light).map(({ node }) => node);
  const counted = withoutDoubles(heavy.length === 0 && alone ? weighed.map(({ node }) => node) : heavy);
  const also = withoutDoubles([...weighed.map(({ node }) => node), ...ranking]).filter(
    (node) => !counted.some((other) => sameNode(node, other)),
  );
  return { type: 'best', words: counted, atLeast: wordsAsked(counted.length), also };
}

/** Words that stand side by side, without anything else between. */
function runsOf(items: readonly QueryItem[]): readonly (readonly WordItem[])[] {
  const runs: WordItem[][] = [];
  let last: QueryItem | undefined;
  for (const item of items) {
    if (item.type === 'word') {
      if (last?.type !== 'word') runs.push([]);
      runs.at(-1)?.push(item);
    }
    last = item;
  }
  return runs;
}

function daysOfYear(year: string): DayInterval {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** Documents of these years; those without a date of their own by the dates they mention. */
function yearNode(years: readonly string[]): EngineNode {
  const mentioned = years.map((year): EngineNode => ({ type: 'dates', ...daysOfYear(year) }));
  const noDate: EngineNode = { type: 'keys', field: 'year', values: [NONE] };
  const undated: EngineNode = { type: 'and', nodes: [noDate, { type: 'or', nodes: mentioned }] };
  return { type: 'or', nodes: [{ type: 'keys', field: 'year', values: years }, undated] };
}

/** Entities of one field all have to hold; years are values of one date, so any of them. */
function entityNodes(collected: Collected, entities: readonly Understood[]): readonly EngineNode[] {
  const years = entities.filter(({ type }) => type === 'year').flatMap(({ id }) => yearsOf(id) ?? []);
  const others = entities.filter(({ type }) => type !== 'year' && type !== 'provision');
  const nodes = others.map(({ type, id }) =>
    noteKeys(collected, { type: 'keys', field: type as KeysNode['field'], values: [id] }),
  );
  if (years.length === 0) return nodes;
  for (const year of years) noteDays(collected, daysOfYear(year));
  return [...nodes, yearNode(years)];
}

/** The nodes of a plain query: what is required, and the best match of the words that are left. */
export function compilePlain(
  collected: Collected,
  query: ParsedQuery,
  options: QueryOptions,
): { readonly nodes: EngineNode[]; readonly understood: readonly Understood[] } {
  const refused = Array.isArray(options.literal) ? (options.literal as readonly string[]) : [];
  const found = runsOf(query.items).map((words) =>
    options.literal === true
      ? { entities: [], rest: words }
      : findEntities({ query: query.text, words }, refused),
  );
  const understood = found.flatMap(({ entities }) => entities);
  const provisions = understood.filter(({ type }) => type === 'provision').map(({ id }) => id);
  const required = compileAll(
    collected,
    query.items.filter(({ type }) => type !== 'word'),
    [...new Set(provisions)],
  );
  const nodes = [...required, ...entityNodes(collected, understood)];
  const best = bestNode(
    collected,
    found.flatMap(({ rest }) => rest),
    { alone: nodes.length === 0, ranking: entityWords(understood) },
  );
  return { nodes: best === undefined ? nodes : [best, ...nodes], understood };
}
