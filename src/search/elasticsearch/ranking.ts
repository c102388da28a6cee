// What a hit is ordered by: tier first, then BM25, then id, in one score that Elasticsearch can sort and page by.
import type { SortOrder, SortValues } from '../contract.ts';
import type { EngineNode, TextNode, Tier } from '../engine-query.ts';
import { scoringNodes, tierTrees } from '../tier-trees.ts';
import type { estypes, Query } from './client.ts';
import { DOCUMENT_FIELD } from './mapping.ts';
import { inAnyPart, match, near, phrase } from './match.ts';

// The logarithm in BM25 stays below 22 for 2^31 documents; a prefix adds a little for each of its other words.
const MOST_PER_WORD = 40;

/** Names under which the clauses come back with a hit. */
const TIER_NAMES = { 1: 'tier-1', 2: 'tier-2' } as const;
const WEIGHT_NAME = 'weight-';

/** The query with its ranking: matches what the tree and `filters` match, the row of state left out. */
export function rankedQuery(tree: EngineNode, filters: readonly Query[]): Query {
  const [first, second] = tierTrees(tree);
  const step = tierStep(tree);
  return {
    bool: {
      filter: [{ exists: { field: DOCUMENT_FIELD } }, match(tree), ...filters],
      should: [
        tierClause(first, { tree, step, name: TIER_NAMES[1] }),
        tierClause(second, { tree, step, name: TIER_NAMES[2] }),
        ...scoringNodes(tree).map((node, at) => named(inAnyPart(weigh(node)), `${WEIGHT_NAME}${at}`)),
      ],
      minimum_should_match: 0,
    },
  };
}

function tierClause(
  tier: EngineNode,
  { tree, step, name }: { tree: EngineNode; step: number; name: string },
): Query {
  const same = JSON.stringify(tier) === JSON.stringify(tree);
  const filter: Query = same ? { match_all: {} } : match(tier);
  return { constant_score: { filter, boost: step, _name: name } };
}

/**
 * What a tier adds to the score: a power of two above all that the words can add, so that tiers never mix. As small as
 * possible, because scores have 24 bits and what the tier takes is lost to BM25.
 */
function tierStep(tree: EngineNode): number {
  const words = scoringNodes(tree).reduce((sum, node) => sum + wordsOf(node), 0);
  return 2 ** Math.ceil(Math.log2(words * MOST_PER_WORD + 1));
}

function wordsOf(node: TextNode): number {
  if (node.type === 'phrase') return node.words.length;
  return node.type === 'near' ? node.left.length + node.right.length : 1;
}

function named(query: Query, name: string): Query {
  return { bool: { must: [query], _name: name } };
}

/** The BM25 of one text node. Matches at most what the node itself matches. */
function weigh(node: TextNode): Query {
  switch (node.type) {
    case 'word':
      // One word in two fields, as FTS5 counts it: with a clause a field, the hits of both engines overlapped by .88, so by .96.
      return { combined_fields: { query: node.stem, fields: ['stem', 'parts'] } };
    case 'phrase':
      return phrase(node);
    case 'prefix':
      return weighPrefix(node.prefix);
    case 'near': {
      const { field, left, right } = node;
      return {
        bool: {
          filter: [near(node)],
          must: [phrase({ field, words: left }), phrase({ field, words: right })],
        },
      };
    }
  }
}

/** The 64 commonest words stand for all; a document with none of them gets a little for matching at all. */
function weighPrefix(prefix: string): Query {
  const commonest: Query = { prefix: { exact: { value: prefix, rewrite: 'top_terms_blended_freqs_64' } } };
  const any: Query = { prefix: { exact: { value: prefix, boost: 0.01 } } };
  return { dis_max: { queries: [commonest, any] } };
}

/** How Elasticsearch sorts, ending in the id. */
export function sortOf(sort: SortOrder): estypes.SortCombinations[] {
  if (sort === 'date') return [{ date: 'desc' }, { id: 'asc' }];
  return sort === 'title'
    ? [{ title: 'asc' }, { id: 'asc' }]
    : [{ _score: { order: 'desc' } }, { id: 'asc' }];
}

/** The engine's sort values of a hit as Elasticsearch's, to page on from. */
export function searchAfter(tree: EngineNode, sort: SortOrder, after: SortValues): estypes.FieldValue[] {
  if (sort !== 'relevance') return [...after];
  const [tier, score, id] = after;
  return [Math.fround(tierScore(tree, Number(tier)) + Number(score)), String(id)];
}

/** What a hit is placed by. */
export interface Place {
  readonly tier: Tier;
  readonly score: number;
  readonly sort: SortValues;
  readonly weights: readonly number[];
}

/** Reads tier, BM25 and weights from a hit of `rankedQuery`. */
export function placeOf(
  hit: estypes.SearchHit<unknown>,
  { tree, sort }: { tree: EngineNode; sort: SortOrder },
): Place {
  const names = new Map(namesOf(hit.matched_queries));
  const tier = names.has(TIER_NAMES[1]) ? 1 : names.has(TIER_NAMES[2]) ? 2 : 3;
  const weights = scoringNodes(tree).map((_, at) => names.get(`${WEIGHT_NAME}${at}`) ?? 0);
  if (sort !== 'relevance') return { tier, score: 0, sort: sortValues(hit), weights };
  const score = Math.max(0, Math.fround(hit._score ?? 0) - tierScore(tree, tier));
  return { tier, score, sort: [tier, score, hit._id ?? ''], weights };
}

/** Value and id; a point in time adds a place of its own, which means nothing elsewhere. */
function sortValues(hit: estypes.SearchHit<unknown>): SortValues {
  return (hit.sort ?? []).slice(0, 2) as SortValues;
}

function tierScore(tree: EngineNode, tier: number): number {
  return tierStep(tree) * (3 - tier);
}

/** With scores they come as an object, without as a list. */
function namesOf(matched: readonly string[] | Record<string, number> | undefined): [string, number][] {
  if (matched === undefined) return [];
  return Array.isArray(matched) ? matched.map((name) => [name, 0]) : Object.entries(matched);
}
