// Answers a search in one request: total, hits, facets and revision are of one state. Reading all hits: stream.ts.
import type { EngineAnswer, EngineHit, EngineRequest } from '../contract.ts';
import type { estypes } from './client.ts';
import { ask, type Cluster, onGeneration, target } from './cluster.ts';
import { facetAggregations, facetCounts, filterQuery } from './facets.ts';
import { serving } from './generations.ts';
import { sameAnswer, toHit } from './hit.ts';
import { APPLIED_FIELD } from './mapping.ts';
import { generationOf } from './names.ts';
import { rankedQuery, searchAfter, sortOf } from './ranking.ts';
import { type RowSource, SOURCE_FIELDS } from './row.ts';
import { hitsAfter } from './stream.ts';

// More hits than this come in several pages: one answer must stay below what a string can hold.
const MOST_AT_ONCE = 250;

// The row of state is no document, so it is found beside the query: how far the index is, and which index it was.
const STATE: estypes.AggregationsAggregationContainer = {
  global: {},
  aggs: { applied: { max: { field: APPLIED_FIELD } }, index: { terms: { field: '_index', size: 1 } } },
};

/** The answer to a request. */
export async function answer(cluster: Cluster, request: EngineRequest): Promise<EngineAnswer> {
  const few = request.limit <= MOST_AT_ONCE;
  const found = await onGeneration(cluster, request.generation, () =>
    ask(cluster, () =>
      cluster.client.search<RowSource>(searchRequest(cluster, few ? request : { ...request, limit: 0 })),
    ),
  );
  const state = stateOf(found);
  const generation =
    request.generation ?? generationOf(cluster.prefix, state.index) ?? (await serving(cluster)) ?? '';
  return {
    generation,
    revision: state.applied,
    total: totalOf(found),
    hits: few
      ? found.hits.hits.map((hit) => toHit(hit, request))
      : await manyHits(cluster, { ...request, generation }),
    facets: facetCounts(request.facets, found.aggregations),
  };
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

async function manyHits(cluster: Cluster, request: EngineRequest): Promise<EngineHit[]> {
  const hits: EngineHit[] = [];
  for await (const hit of hitsAfter(cluster, request)) {
    hits.push(hit);
    if (hits.length >= request.limit) break;
  }
  return hits;
}
