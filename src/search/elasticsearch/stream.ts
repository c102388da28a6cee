// Every hit of a request from one snapshot, page by page.
import { StopError } from '../../model/errors.ts';
import type { EngineHit, EngineRequest } from '../contract.ts';
import { ask, type Cluster } from './cluster.ts';
import { filterQuery } from './facets.ts';
import { preferenceOf, toHit } from './hit.ts';
import { rankedQuery, searchAfter, sortOf } from './ranking.ts';
import { type RowSource, SOURCE_FIELDS } from './row.ts';
import { snapshot } from './snapshot.ts';
import type { RowReader } from './whole-source.ts';

// Hits carry their whole document, so pages are small.
const PAGE = 200;

/** All hits; `limit`, `after` and facets play no part. */
export function stream(cluster: Cluster, request: EngineRequest): AsyncGenerator<EngineHit> {
  const { after: _, ...whole } = request;
  return hitsAfter(cluster, whole);
}

/** All hits after `after`, if there is one. */
export async function* hitsAfter(cluster: Cluster, request: EngineRequest): AsyncGenerator<EngineHit> {
  const { tree, filters, sort, after, explain } = request;
  const search = {
    query: rankedQuery(tree, filters.map(filterQuery)),
    sort: sortOf(sort),
    search_type: 'dfs_query_then_fetch' as const,
    track_total_hits: false,
    _source: SOURCE_FIELDS,
    ...(after !== undefined && { search_after: searchAfter(tree, sort, after) }),
    ...(explain === true && { include_named_queries_score: true }),
  };
  const options = { generation: request.generation, size: PAGE, search, preference: preferenceOf(request) };
  for await (const { hits, pit } of snapshot<RowSource>(cluster, options)) {
    const read: RowReader = (search) =>
      ask(cluster, () => cluster.client.search<RowSource>({ ...search, pit }));
    for (const hit of hits) {
      const whole = await toHit(hit, request, read);
      if (whole === undefined)
        throw new StopError('index-damaged', `Parts of ${hit._id} are missing: run "trial-archive reindex".`);
      yield whole;
    }
  }
}
