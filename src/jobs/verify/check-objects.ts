// Every file has its bytes, unchanged, and no bytes lie about without a file.
import { stat } from 'node:fs/promises';
import { type ArchiveLayout, listObjects, objectPath, type Store } from '../../store/index.ts';
import { hashOfFile } from '../../store/objects.ts';
import type { Fault } from './fault.ts';

/** Faults between the `files` table and `objects/`. `quick` compares sizes instead of hashing all bytes. */
export async function checkObjects(
  layout: ArchiveLayout,
  store: Store,
  quick: boolean,
): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  const wanted = new Set<string>();
  for (const hash of store.files.hashes()) {
    wanted.add(hash);
    const fault = await checkObject(layout, { hash, size: store.files.get(hash)?.size ?? 0, quick });
    if (fault) faults.push(fault);
  }
  for (const name of listObjects(layout)) if (!wanted.has(name)) faults.push(stray(store, name));
  return faults;
}

/** One original: there, and unchanged. */
async function checkObject(
  layout: ArchiveLayout,
  file: { readonly hash: string; readonly size: number; readonly quick: boolean },
): Promise<Fault | undefined> {
  const { hash } = file;
  const path = objectPath(layout, hash);
  const found = await stat(path).catch(() => undefined);
  const remedy = 'fetch-object';
  if (!found?.isFile()) {
    return { code: 'object-missing', subject: hash, message: 'the original is not in objects/', remedy };
  }
  const same = file.quick ? found.size === file.size : (await hashOfFile(path)) === hash;
  if (same) return undefined;
  return { code: 'object-changed', subject: hash, message: 'the bytes of the original have changed', remedy };
}

/** Bytes that no row speaks of. */
function stray(store: Store, name: string): Fault {
  const message = store.tombstones.has(name)
    ? 'the original of a forgotten file is still there'
    : 'an object that no file of the store has';
  return { code: 'object-without-file', subject: name, message, remedy: 'remove' };
}
