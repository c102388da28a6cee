// After a damaged store was salvaged: originals whose rows could not be read are files all the same.
import { readFile } from 'node:fs/promises';
import { listObjects, objectPath, SALVAGED } from '../../store/index.ts';
import type { JobContext } from '../context.ts';

/** Gives every object without a row one, under a path that says where it came from. True if there was any. */
export async function adoptObjects({ layout, store, stages }: JobContext): Promise<boolean> {
  if (store.meta.get(SALVAGED) === undefined) return false;
  let found = false;
  for (const hash of listObjects(layout)) {
    if (store.files.has(hash) || store.tombstones.has(hash)) continue;
    const bytes = await readFile(objectPath(layout, hash));
    const file = stages.collectEmbedded(bytes, `salvaged/${hash}`);
    if (file.hash !== hash) continue;
    store.transaction(() => store.files.add(file));
    found = true;
  }
  return found;
}
