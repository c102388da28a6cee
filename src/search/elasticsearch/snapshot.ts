// Reads many rows page by page from one state of an index: a point in time that lives as long as the reading.
import type { estypes } from './client.ts';
import { ask, type Cluster, onGeneration, target } from './cluster.ts';

/** What is read, and how much of it at once. */
export interface SnapshotOptions {
  /** Undefined: the serving one. */
  readonly generation: string | undefined;
  /** Rows of a page. */
  readonly size: number;
  /** Query, sort and fields; the sort ends in the id. */
  readonly search: Omit<estypes.SearchRequest, 'index' | 'pit' | 'size'>;
  /** Which copy of a shard answers. */
  readonly preference?: string;
}

// Renewed with each page: as long as whoever takes the hits may pause.
const KEEP = '10m';

/** Rows of one page, and the point in time to read what belongs to them. */
export interface Page<Source> {
  readonly hits: estypes.SearchHit<Source>[];
  readonly pit: estypes.SearchPointInTimeReference;
}

/** Pages in order, the last one maybe short. The point in time is given back when reading ends, also when it is broken off. */
export async function* snapshot<Source>(
  cluster: Cluster,
  options: SnapshotOptions,
): AsyncGenerator<Page<Source>> {
  const { size, search } = options;
  let id = await open(cluster, options);
  let after = search.search_after;
  try {
    for (;;) {
      const request = {
        ...search,
        ...(after && { search_after: after }),
        size,
        pit: { id, keep_alive: KEEP },
      };
      const answer = await ask(cluster, () => cluster.client.search<Source>(request));
      id = answer.pit_id ?? id;
      const { hits } = answer.hits;
      if (hits.length > 0) yield { hits, pit: { id, keep_alive: KEEP } };
      after = hits.at(-1)?.sort;
      if (hits.length < size || after === undefined) return;
    }
  } finally {
    await ask(cluster, () => cluster.client.closePointInTime({ id }, { ignore: [404] }));
  }
}

async function open(cluster: Cluster, { generation, preference }: SnapshotOptions): Promise<string> {
  const request = {
    index: target(cluster, generation),
    keep_alive: KEEP,
    ...(preference !== undefined && { preference }),
  };
  const opened = await onGeneration(cluster, generation, () =>
    ask(cluster, () => cluster.client.openPointInTime(request)),
  );
  return opened.id;
}
