// Takes one file out of the archive for good: rows and tombstone in one transaction, then the original, then every index.
import type { SearchEngine } from '../../search/contract.ts';
import type { ArchiveLayout, Store } from '../../store/index.ts';
import { removeObject } from '../../store/objects.ts';

/** Key in `meta` under which hashes stand that are forgotten in the store, but perhaps not yet everywhere else. */
const PENDING = 'forgetting';

/** What is to be taken out of the original files and the indexes still. */
export function pendingForgets(store: Store): string[] {
  return JSON.parse(store.meta.get(PENDING) ?? '[]') as string[];
}

/**
 * Forgets a file and the files that are only inside it: tombstones stay, everything else goes, in one transaction.
 * Gives their hashes. `finishForgets` does the rest, also after a kill.
 */
export function forgetInStore(store: Store, hash: string): string[] {
  return store.transaction(() => {
    const hashes = withInner(store, hash);
    for (const one of hashes) forgetRows(store, one);
    const pending = new Set([...pendingForgets(store), ...hashes]);
    store.meta.set(PENDING, JSON.stringify([...pending].sort()));
    return hashes;
  });
}

/** The file and, inside it, those that are nowhere else. */
function withInner(store: Store, hash: string): string[] {
  const inner = store.files.inside(hash).filter((one) => store.files.isOnlyInside(one, hash));
  return [hash, ...inner.flatMap((one) => withInner(store, one))];
}

/** Everything of one file but its hash and the ids of its documents, which every index has to hear of. */
function forgetRows(store: Store, hash: string): void {
  const documents = store.documents.ofFile(hash);
  const change = documents.length > 0 ? store.meta.nextChange() : 0;
  for (const { id } of documents) store.changes.mark(id, change, true);
  store.tombstones.add(hash);
  store.trials.forgetFile(hash);
  store.corrections.forgetFile(hash);
  store.files.remove(hash);
}

/** Where forgotten files may still be. */
interface Remains {
  readonly layout: ArchiveLayout;
  readonly store: Store;
  readonly engine: SearchEngine | undefined;
}

/**
 * Removes what is left of forgotten files: originals, and their documents in every generation. Repeating it changes
 * nothing; every job that writes does it first.
 */
export async function finishForgets({ layout, store, engine }: Remains): Promise<void> {
  const pending = pendingForgets(store);
  if (pending.length === 0) return;
  for (const hash of pending) await removeObject(layout, hash);
  if (engine) await deleteEverywhere(store, engine, pending);
  store.transaction(() => store.meta.set(PENDING, '[]'));
  store.database.pragma('wal_checkpoint(TRUNCATE)');
}

/** Takes the documents out of every generation, without moving any forward. */
async function deleteEverywhere(
  store: Store,
  engine: SearchEngine,
  hashes: readonly string[],
): Promise<void> {
  const prefixes = new Set(hashes.map((hash) => hash.slice(0, 16)));
  const deletes = store.changes
    .since(0)
    .filter(({ document, deleted }) => deleted && prefixes.has(document.slice(0, 16)))
    .map(({ document, change }) => ({ id: document, change }));
  for (const { id } of await engine.generations()) {
    const upTo = await engine.applied(id);
    await engine.write(id, { upserts: [], deletes, upTo });
    await engine.purge?.(id);
  }
}
