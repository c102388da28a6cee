// Writes a batch of changes: rows first, then the row of state, then all of it is shown at once.
import type { Deletion, Rejection, Upsert, WriteBatch, WriteReport } from '../contract.ts';
import { Bulk, type BulkReport } from './bulk.ts';
import type { Change } from './bulk-batch.ts';
import { ask, type Cluster, change, onGeneration } from './cluster.ts';
import { APPLIED_FIELD } from './mapping.ts';
import { partsOf } from './match.ts';
import { indexName, writeAlias } from './names.ts';
import { rowsOf } from './parts.ts';
import { refusal, STATE_ID } from './row.ts';

/** Ids of one question, and parts of one answer: Elasticsearch's own limits are 65,536 and 10,000. */
const MOST_IDS = 5000;
const MOST_PARTS = 10_000;

/** See the contract. Safe to repeat from any point: each row carries its change number. */
export async function write(cluster: Cluster, generation: string, batch: WriteBatch): Promise<WriteReport> {
  const target = writeAlias(cluster.prefix, generation);
  const bulk = new Bulk({
    client: cluster.client,
    url: cluster.url,
    target,
    patience: cluster.writePatience,
  });
  const index = indexName(cluster.prefix, generation);
  const refresh = () => change(cluster, () => cluster.client.indices.refresh({ index }));
  return onGeneration(cluster, generation, async () => {
    const writing = { cluster, index, bulk, refresh };
    try {
      const { written, deleted, refused } = await addAll(writing, lastChanges(batch));
      const rejected = onceEach(refused);
      if (rejected.length === 0) await recordApplied(cluster, { target, upTo: batch.upTo });
      await refresh();
      return { written, deleted, rejected };
    } catch (error) {
      // What was sent is not shown yet; the next write must see it.
      shown.get(cluster)?.delete(index);
      throw error;
    }
  });
}

interface Writing {
  readonly cluster: Cluster;
  readonly index: string;
  readonly bulk: Bulk;
  refresh(): Promise<unknown>;
}

/**
 * Sends all rows: parts first, then the rows of documents, at last the deletion of parts that belong to none any more. A kill
 * between any two leaves each document's row with all parts of its own state.
 */
async function addAll(writing: Writing, changes: readonly (Upsert | Deletion)[]): Promise<BulkReport> {
  const { bulk } = writing;
  const unfit = changes.flatMap(unfitOf);
  const fit = changes.filter((each) => refusal(idOf(each)) === undefined);
  const sent: Sent = { own: [], parts: [] };
  for (const each of fit) await addFirst(writing, each, sent);
  const former = await formerParts(writing, fit);
  if (sent.own.length > 0) await addWhole(bulk, sent.own);
  const { refused } = await bulk.finish();
  const lost = new Set(refused.map(({ id }) => id));
  const isLost = ({ parent = '' }: Change) => lost.has(parent);
  // A refused document stays as it was, with its former parts; those of its new state go.
  const gone = [...former.filter((part) => !isLost(part)), ...sent.parts.filter(isLost)];
  for (const part of gone) await bulk.add(part);
  const report = await bulk.finish();
  return { ...report, refused: [...unfit, ...report.refused] };
}

/** Of documents in parts: their own rows, which wait for the parts, and the deletion of each part that was sent. */
interface Sent {
  readonly own: Change[];
  readonly parts: Change[];
}

/** Sends a change's row or, where it has parts, these alone. */
async function addFirst(writing: Writing, each: Upsert | Deletion, sent: Sent): Promise<void> {
  const { bulk } = writing;
  const version = each.change;
  if (!('document' in each)) return bulk.add({ id: each.id, version, body: undefined });
  const { own, parts } = rowsOf(each.document, version);
  if (parts.length === 0) return bulk.add({ ...own, version });
  if (await isNewer(writing, own.id, version)) return;
  sent.own.push({ ...own, version });
  for (const part of parts) {
    sent.parts.push({ ...part, version, body: undefined });
    await bulk.add({ ...part, version });
  }
}

/** Whether the index holds a later state of a document, to which its parts must not be added. */
async function isNewer({ cluster, index }: Writing, id: string, version: number): Promise<boolean> {
  const found = await ask(cluster, () =>
    cluster.client.get({ index, id, _source: false }, { ignore: [404] }),
  );
  return (found._version ?? 0) > version;
}

/** Rows of documents in parts, those without whose parts were refused. */
async function addWhole(bulk: Bulk, own: readonly Change[]): Promise<void> {
  const { refused } = await bulk.finish();
  const lost = new Set(refused.map(({ id }) => id));
  for (const row of own) if (!lost.has(row.id)) await bulk.add(row);
}

/** What can never have come in needs no deletion. */
function unfitOf(each: Upsert | Deletion): readonly Rejection[] {
  const reason = refusal(idOf(each));
  return reason === undefined || !('document' in each)
    ? []
    : [{ id: idOf(each), change: each.change, reason }];
}

/** One refusal a document, however many of its parts were refused. */
function onceEach(refused: readonly Rejection[]): readonly Rejection[] {
  const byId = new Map(refused.map((each) => [each.id, each]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Generations that this process wrote to and showed: what a killed process left unseen in others is shown first. */
const shown = new WeakMap<Cluster, Set<string>>();

async function showOnce({ cluster, index, refresh }: Writing): Promise<void> {
  const known = shown.get(cluster) ?? new Set();
  shown.set(cluster, known);
  if (known.has(index)) return;
  await refresh();
  known.add(index);
}

/**
 * Deletions of the parts that documents of the batch had before. None, and one small question, where no document was ever
 * that long.
 */
async function formerParts(
  writing: Writing,
  changes: readonly (Upsert | Deletion)[],
): Promise<readonly Change[]> {
  await showOnce(writing);
  const { cluster, index } = writing;
  const versions = new Map(changes.map((each) => [idOf(each), each.change]));
  const ids = [...versions.keys()];
  const found: Change[] = [];
  for (let from = 0; from < ids.length; from += MOST_IDS) {
    const query = partsOf(ids.slice(from, from + MOST_IDS));
    const request = { index, query, size: MOST_PARTS, _source: false, version: true };
    const answer = await ask(cluster, () => cluster.client.search(request));
    for (const { _id: id = '', _routing: parent = '', _version: own = 0 } of answer.hits.hits) {
      const version = versions.get(parent) ?? 0;
      if (own < version) found.push({ id, parent, version, body: undefined });
    }
  }
  return found;
}

/** The last change of each document: requests under way at once may overtake each other. Of one number, a deletion is last. */
function lastChanges({ upserts, deletes }: WriteBatch): readonly (Upsert | Deletion)[] {
  const last = new Map<string, Upsert | Deletion>();
  for (const each of [...upserts, ...deletes]) {
    const known = last.get(idOf(each));
    if (known === undefined || known.change <= each.change) last.set(idOf(each), each);
  }
  return [...last.values()];
}

function idOf(each: Upsert | Deletion): string {
  return 'document' in each ? each.document.id : each.id;
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
