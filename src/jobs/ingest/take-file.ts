// A file that `collect` met becomes a file of the archive: object first, then its rows.
import type { SourceFile } from '../../model/source-file.ts';
import type { Collected } from '../../model/stages.ts';
import { putObject } from '../../store/objects.ts';
import { touchDocuments } from '../../store/replace-documents.ts';
import type { JobContext } from '../context.ts';
import { withRetry } from '../retry.ts';

/** What was met, after taking: its masked path, and whether other bytes stood there before. */
export interface Taken {
  readonly path: string;
  readonly state: 'taken' | 'skipped';
  readonly replaces: boolean;
  readonly reason?: string;
}

/**
 * Takes what was met. A file with a tombstone is skipped; new bytes at a known path mark the old file `replaced`. A
 * path with a masked CPR number may stand for several real ones, so it never replaces anything.
 */
export async function takeFile(met: Collected, context: JobContext): Promise<Taken> {
  const { store, stages } = context;
  if (met.state === 'skipped') return skip(stages.maskCpr(met.path), met.reason, context);
  const path = stages.maskCpr(met.file.path);
  if (store.tombstones.has(met.file.hash)) return skip(path, 'forgotten: a tombstone keeps it out', context);
  await withRetry(() => putObject(context.layout, met.file.hash, met.location));
  const replaced = addRows({ ...met.file, path }, path === met.file.path, context);
  return { path, state: 'taken', replaces: replaced };
}

function skip(path: string, reason: string, { store }: JobContext): Taken {
  store.transaction(() => store.skipped.put(path, reason));
  return { path, state: 'skipped', replaces: false, reason };
}

function addRows(file: SourceFile, mayReplace: boolean, { store }: JobContext): boolean {
  const known = store.files.get(file.hash);
  const isSame = known?.paths.some((one) => one.path === file.path && one.state === 'current');
  const others = mayReplace ? store.files.at(file.path).filter((hash) => hash !== file.hash) : [];
  if (isSame && others.length === 0 && !file.meta && !known?.meta) return false;
  return store.transaction(() => {
    store.skipped.remove(file.path);
    const changed = store.files.add(file);
    if (known && changed) touchDocuments(store, file.hash);
    return mayReplace && store.files.replaceOthers(file.path, file.hash).length > 0;
  });
}
