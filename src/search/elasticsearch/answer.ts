// Answers a search in one request: total, hits, facets and revision are of one state. Reading all hits: stream.ts.
import type { EngineAnswer, EngineHit, EngineRequest } from '../contract.ts';
import { allValues } from './all-values.ts';
import type { estypes } from './client.ts';
import { ask, busy, type Cluster, onGeneration, target } from './cluster.ts';
import { cutShort, facetAggregations, facetCounts, filterQuery } from './facets.ts';
import { applied, serving } from './generations.ts';
import { sameAnswer, toHit } from './hit.ts';
import { APPLIED_FIELD } from './mapping.ts';
import { generationOf } from './names.ts';
import { rankedQuery, searchAfter, sortOf } from './ranking.ts';
import { type RowSource, SOURCE_FIELDS } from './row.ts';
import { hitsAfter } from './stream.ts';
import type { RowReader } from './whole-source.ts';

// More hits than this come in several pages: one answer must stay below what a string can hold.
const MOST_AT_ONCE = 250;

// The row of state is no document, so it is found beside the query: how far the index is, and which index it was.
const STATE: estypes.AggregationsAggregationContainer = {
  global: {},
  aggs: { applied: { max: { field: APPLIED_FIELD } }, index: { terms: { field: '_index', size: 1 } } },
};

/** Undefined if a write came between a document's row and its parts. */
async function answerOnce(cluster: Cluster, request: EngineRequest): Promise<EngineAnswer | undefined> {
  const few = request.limit <= MOST_AT_ONCE;
  const found = await onGeneration(cluster, request.generation, () =>
    ask(cluster, () =>
      cluster.client.search<RowSource>(searchRequest(cluster, few ? request : { ...request, limit: 0 })),
    ),
  );
  const state = stateOf(found);
  const generation =
    request.generation ?? generationOf(cluster.prefix, state.index) ?? (await serving(cluster)) ?? '';
  const hits = few
    ? await fewHits(cluster, { ...request, generation }, found.hits.hits)
    : await manyHits(cluster, { ...request, generation });
  if (hits.includes(undefined)) return undefined;
  return {
    generation,
    revision: state.applied,
    total: totalOf(found),
    hits: hits.filter((hit) => hit !== undefined),
    facets: facetCounts(request.facets, found.aggregations),
  };
}

/** How often an answer is begun anew when a write came between its parts. */
const MOST_TRIES = 5;

/**
 * The answer to a request. What one answer cannot hold is read in further ones; if a write came between them, all of it is
 * asked again, so that everything told is of one state.
 */
export async function answer(cluster: Cluster, request: EngineRequest): Promise<EngineAnswer> {
  for (let tries = 1; ; tries += 1) {
    if (tries > MOST_TRIES) throw busy();
    const given = await answerOnce(cluster, request);
    if (given === undefined) continue;
    const short = cutShort(request.facets, given.facets);
    if (short.length === 0) return given;
    const facets = await completed(cluster, { ...request, generation: given.generation }, given.facets);
    if ((await applied(cluster, given.generation)) === given.revision) return { ...given, facets };
  }
}

async function completed(
  cluster: Cluster,
  request: EngineRequest,
  facets: EngineAnswer['facets'],
): Promise<EngineAnswer['facets']> {
  const whole: EngineAnswer['facets'][number][] = [...facets];
  for (const wish of cutShort(request.facets, facets)) {
    const counts = await allValues(cluster, { request, wish });
    whole[request.facets.indexOf(wish)] = { field: wish.field, counts };
  }
  return whole;
}

/** The request that answers it: what a bench sends bare. */
export function searchRequest(cluster: Cluster, request: EngineRequest): estypes.SearchRequest {
  const { tree, filters, facets, sort, limit, after } = request;
  // Filters of a counted field must not narrow its own counts, so they are applied after counting.
  const counted = new Set(facets.map(({ field }) => field));
  const before = filters.filter(({ field }) => !counted.has(field));
  const behind = filters.filter(({ field }) => counted.has(field));
  return {
    index: target(cluster, request.generation),
    ...sameAnswer(request),
    track_total_hits: true,
    size: limit,
    query: rankedQuery(tree, before.map(filterQuery)),
    ...(behind.length > 0 && { post_filter: { bool: { filter: behind.map(filterQuery) } } }),
    aggs: { state: STATE, ...facetAggregations(facets, behind) },
    sort: sortOf(sort),
    ...(after !== undefined && { search_after: searchAfter(tree, sort, after) }),
    _source: SOURCE_FIELDS,
    ...(request.explain === true && { include_named_queries_score: true }),
  };
}

function stateOf(found: estypes.SearchResponse<RowSource>): { applied: number; index: string } {
  const state = found.aggregations?.state as
    | { applied?: { value: number | null }; index?: { buckets: { key: string }[] } }
    | undefined;
  return { applied: state?.applied?.value ?? 0, index: state?.index?.buckets[0]?.key ?? '' };
}

function totalOf(found: estypes.SearchResponse<RowSource>): number {
  const { total } = found.hits;
  return typeof total === 'number' ? total : (total?.value ?? 0);
}

function fewHits(
  cluster: Cluster,
  request: EngineRequest,
  hits: readonly estypes.SearchHit<RowSource>[],
): Promise<readonly (EngineHit | undefined)[]> {
  const index = target(cluster, request.generation);
  const read: RowReader = (search) =>
    ask(cluster, () => cluster.client.search<RowSource>({ ...search, index }));
  return Promise.all(hits.map((hit) => toHit(hit, request, read)));
}

async function manyHits(cluster: Cluster, request: EngineRequest): Promise<EngineHit[]> {
  const hits: EngineHit[] = [];
  for await (const hit of hitsAfter(cluster, request)) {
    hits.push(hit);
    if (hits.length >= request.limit) break;
  }
  return hits;
}
