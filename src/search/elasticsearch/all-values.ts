// A facet with more values than one answer may list: read value by value, page after page, from one state of the index.
import type { EngineRequest, FacetCount, FacetWish } from '../contract.ts';
import type { estypes } from './client.ts';
import { ask, type Cluster, onGeneration, target } from './cluster.ts';
import { byCount, filterQuery } from './facets.ts';
import { sameAnswer } from './hit.ts';
import { DOCUMENT_FIELD } from './mapping.ts';
import { match } from './match.ts';

/** Values of one page; Elasticsearch allows 65,536 buckets in an answer. */
const PAGE = 20_000;

const KEEP = '2m';

/** What is asked for: a wish, under the request's tree and its filters but those of the wish's own field. */
export interface AllValues {
  readonly request: EngineRequest;
  readonly wish: FacetWish;
}

type Buckets = estypes.AggregationsCompositeBucket[];

async function page(
  cluster: Cluster,
  { request, wish }: AllValues,
  at: { readonly pit: string; readonly after: estypes.AggregationsCompositeAggregateKey | undefined },
): Promise<estypes.AggregationsCompositeAggregate> {
  const { field } = wish;
  const others = request.filters.filter((filter) => filter.field !== field).map(filterQuery);
  const { preference: _, ...options } = sameAnswer(request);
  const composite = {
    size: PAGE,
    sources: [{ value: { terms: { field } } }],
    ...(at.after !== undefined && { after: at.after }),
  };
  const search = {
    ...options,
    pit: { id: at.pit, keep_alive: KEEP },
    size: 0,
    track_total_hits: false,
    query: { bool: { filter: [{ exists: { field: DOCUMENT_FIELD } }, match(request.tree), ...others] } },
    aggs: { values: { composite } },
  };
  const found = await ask(cluster, () => cluster.client.search(search));
  return found.aggregations?.values as estypes.AggregationsCompositeAggregate;
}

/** Every value of a facet with its count, commonest first, as many as wished for. */
export async function allValues(cluster: Cluster, asked: AllValues): Promise<readonly FacetCount[]> {
  const { generation } = asked.request;
  const opening = { index: target(cluster, generation), keep_alive: KEEP };
  const { id: pit } = await onGeneration(cluster, generation, () =>
    ask(cluster, () => cluster.client.openPointInTime(opening)),
  );
  const counts: FacetCount[] = [];
  try {
    let after: estypes.AggregationsCompositeAggregateKey | undefined;
    do {
      const found = await page(cluster, asked, { pit, after });
      for (const { key, doc_count: count } of found.buckets as Buckets)
        counts.push({ value: String(key.value), count });
      after = found.after_key;
    } while (after !== undefined);
  } finally {
    await ask(cluster, () => cluster.client.closePointInTime({ id: pit }, { ignore: [404] }));
  }
  return counts.sort(byCount).slice(0, asked.wish.limit);
}
