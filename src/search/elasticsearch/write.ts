// Writes a batch of changes: rows first, then the row of state, then all of it is shown at once.
import type { Deletion, Rejection, Upsert, WriteBatch, WriteReport } from '../contract.ts';
import { Bulk } from './bulk.ts';
import { type Cluster, change, onGeneration } from './cluster.ts';
import { APPLIED_FIELD } from './mapping.ts';
import { indexName, writeAlias } from './names.ts';
import { refusal, STATE_ID, toRow } from './row.ts';

/** See the contract. Safe to repeat from any point: each row carries its change number. */
export async function write(cluster: Cluster, generation: string, batch: WriteBatch): Promise<WriteReport> {
  const target = writeAlias(cluster.prefix, generation);
  const bulk = new Bulk({
    client: cluster.client,
    url: cluster.url,
    target,
    patience: cluster.writePatience,
  });
  return onGeneration(cluster, generation, async () => {
    const unfit = await addAll(bulk, batch);
    const { written, deleted, refused } = await bulk.finish();
    const rejected = [...unfit, ...refused].sort((a, b) => (a.id < b.id ? -1 : 1));
    if (rejected.length === 0) await recordApplied(cluster, { target, upTo: batch.upTo });
    const index = indexName(cluster.prefix, generation);
    await change(cluster, () => cluster.client.indices.refresh({ index }));
    return { written, deleted, rejected };
  });
}

async function addAll(bulk: Bulk, batch: WriteBatch): Promise<Rejection[]> {
  const unfit: Rejection[] = [];
  for (const last of lastChanges(batch)) {
    const id = idOf(last);
    const reason = refusal(id);
    if (reason === undefined) await bulk.add({ id, version: last.change, body: bodyOf(last) });
    // What can never have come in needs no deletion.
    else if ('document' in last) unfit.push({ id, change: last.change, reason });
  }
  return unfit;
}

/** The last change of each document: requests under way at once may overtake each other. Of one number, a deletion is last. */
function lastChanges({ upserts, deletes }: WriteBatch): Iterable<Upsert | Deletion> {
  const last = new Map<string, Upsert | Deletion>();
  for (const each of [...upserts, ...deletes]) {
    const known = last.get(idOf(each));
    if (known === undefined || known.change <= each.change) last.set(idOf(each), each);
  }
  return last.values();
}

function idOf(each: Upsert | Deletion): string {
  return 'document' in each ? each.document.id : each.id;
}

function bodyOf(each: Upsert | Deletion): string | undefined {
  return 'document' in each ? toRow(each.document, each.change) : undefined;
}

/** Its version is the number itself, so it never goes back, whoever else writes. */
async function recordApplied(
  cluster: Cluster,
  { target, upTo }: { target: string; upTo: number },
): Promise<void> {
  const request = {
    index: target,
    require_alias: true,
    id: STATE_ID,
    version: upTo,
    version_type: 'external_gte' as const,
    document: { [APPLIED_FIELD]: upTo },
  };
  await change(cluster, () => cluster.client.index(request, { ignore: [409] }));
}
