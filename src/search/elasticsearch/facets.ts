// Facets: counted in documents, exact on any number of shards, under all filters but the facet's own.
import type { EngineAnswer, FacetCount, FacetFilter, FacetWish } from '../contract.ts';
import type { estypes, Query } from './client.ts';
import { anyOf } from './match.ts';

// By default a shard sends its own commonest values only, and sums over shards come out wrong. With this, it sends all it has.
const EVERY_VALUE = 2 ** 31 - 1;

// Elasticsearch answers with at most 65,536 values in all; what is longer is read by all-values.ts.
const MOST_VALUES = 60_000;

/** One filter as a query. */
export function filterQuery({ field, values }: FacetFilter): Query {
  return anyOf(field, values);
}

/** The aggregation of each wish, by its place in the list. */
export function facetAggregations(
  wishes: readonly FacetWish[],
  filters: readonly FacetFilter[],
): Record<string, estypes.AggregationsAggregationContainer> {
  const most = mostOf(wishes);
  return Object.fromEntries(
    wishes.map((wish, at) => [
      nameOf(at),
      facetAggregation({ ...wish, limit: Math.min(wish.limit, most) }, filters),
    ]),
  );
}

/** Values listed of each facet: all facets of an answer share what it may hold. */
function mostOf(wishes: readonly FacetWish[]): number {
  return Math.floor(MOST_VALUES / Math.max(1, wishes.length));
}

/** The wishes of which more values are there than the answer could list. */
export function cutShort(
  wishes: readonly FacetWish[],
  counted: EngineAnswer['facets'],
): readonly FacetWish[] {
  const most = mostOf(wishes);
  return wishes.filter(({ limit }, at) => limit > most && (counted[at]?.counts.length ?? 0) >= most);
}

function nameOf(at: number): string {
  return `facet-${at}`;
}

function facetAggregation(
  { field, limit }: FacetWish,
  filters: readonly FacetFilter[],
): estypes.AggregationsAggregationContainer {
  const others = filters.filter((filter) => filter.field !== field).map(filterQuery);
  const size = Math.max(1, limit);
  return {
    filter: { bool: { filter: others } },
    aggs: { values: { terms: { field, size, shard_size: EVERY_VALUE } } },
  };
}

/** Reads the counts back, in the order of the wishes. */
export function facetCounts(
  wishes: readonly FacetWish[],
  aggregations: Record<string, estypes.AggregationsAggregate> | undefined,
): EngineAnswer['facets'] {
  return wishes.map(({ field, limit }, at) => {
    const found = aggregations?.[nameOf(at)] as
      | { values?: estypes.AggregationsStringTermsAggregate }
      | undefined;
    const buckets = (found?.values?.buckets ?? []) as estypes.AggregationsStringTermsBucket[];
    const counts = buckets.map((bucket) => ({ value: String(bucket.key), count: bucket.doc_count }));
    return { field, counts: counts.sort(byCount).slice(0, limit) };
  });
}

/** Highest count first, then values by code unit. */
export function byCount(a: FacetCount, b: FacetCount): number {
  return b.count - a.count || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0);
}
