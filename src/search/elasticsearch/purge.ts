// Makes Elasticsearch forget what was deleted: Lucene only marks rows, and keeps them until it merges their segment.
import { setTimeout as sleep } from 'node:timers/promises';
import { RetryError } from '../../model/errors.ts';
import { ask, type Cluster, change, onGeneration } from './cluster.ts';
import { indexName } from './names.ts';

/** A merge reads and writes the whole index. */
const MERGE_TIMEOUT = 3_600_000;

/**
 * Deleted rows are held for copies that may lag behind, as long as mapping.ts says, and Elasticsearch looks every 30 seconds
 * whether they still are; then a merge leaves them out.
 */
const WAIT_MS = 5000;
const MOST_TRIES = 18;

async function deletedRows(cluster: Cluster, index: string): Promise<number> {
  const found = await ask(cluster, () => cluster.client.indices.stats({ index, metric: 'docs' }));
  return found._all.total?.docs?.deleted ?? 0;
}

async function merge(cluster: Cluster, index: string): Promise<void> {
  const { indices } = cluster.client;
  await change(cluster, () => indices.flush({ index, force: true, wait_if_ongoing: true }));
  const options = { requestTimeout: MERGE_TIMEOUT };
  await change(cluster, () => indices.forcemerge({ index, max_num_segments: 1 }, options));
  // Files of the former segments go with the next commit.
  await change(cluster, () => indices.flush({ index, force: true, wait_if_ongoing: true }));
  await change(cluster, () => indices.refresh({ index }));
}

/**
 * Merges the index into segments without deleted rows, which takes half a minute at least. Blocks that the file system
 * freed are the server's affair. RetryError `purge-pending` where a copy that is away still holds rows back.
 */
export async function purge(cluster: Cluster, generation: string): Promise<void> {
  const index = indexName(cluster.prefix, generation);
  await onGeneration(cluster, generation, async () => {
    for (let tries = 1; (await deletedRows(cluster, index)) > 0; tries += 1) {
      if (tries > MOST_TRIES) throw pending(cluster, index);
      if (tries > 1) await sleep(WAIT_MS);
      await merge(cluster, index);
    }
  });
}

function pending({ url }: Cluster, index: string): RetryError {
  const message =
    `${index} at ${url} still holds deleted rows, for a copy that is away. They are found by no search; run the same ` +
    'command again when all nodes are back.';
  return new RetryError('purge-pending', message);
}
