// A file that `collect` met becomes a file of the archive: object first, then its rows.
import { isAbsolute, relative, resolve } from 'node:path';
import type { SourceFile } from '../../model/source-file.ts';
import type { Collected } from '../../model/stages.ts';
import { putObject } from '../../store/objects.ts';
import { touchDocuments } from '../../store/replace-documents.ts';
import type { JobContext } from '../context.ts';
import { withRetry } from '../retry.ts';
import { isDiskFull } from '../transient.ts';

/** What was met, after taking: its masked path, and whether other bytes stood there before. */
export interface Taken {
  readonly path: string;
  readonly state: 'taken' | 'skipped';
  readonly replaces: boolean;
  readonly reason?: string;
}

/**
 * Takes what was met. A file with a tombstone is skipped, without a row that would name it; new bytes at a known path mark
 * the old file `replaced`. A path with a masked CPR number may stand for several real ones, so it never replaces anything.
 * A file that vanishes or changes while it is copied is skipped: the next ingest meets it again.
 */
export async function takeFile(met: Collected, context: JobContext): Promise<Taken> {
  const { layout, stages, store } = context;
  if (met.state === 'skipped') return skip(stages.maskCpr(met.path), met.reason, context);
  const path = stages.maskCpr(met.file.path);
  const reason = 'forgotten: a tombstone keeps it out';
  if (store.tombstones.has(met.file.hash)) return { path, state: 'skipped', replaces: false, reason };
  if (isInside(met.location, layout.folder)) return skip(path, 'belongs to the archive itself', context);
  try {
    await withRetry(() => putObject(layout, met.file.hash, met.location));
  } catch (error) {
    if (isDiskFull(error)) throw error;
    return skip(path, `cannot be copied: ${stages.maskCpr(messageOf(error))}`, context);
  }
  const replaced = addRows({ ...met.file, path }, path === met.file.path, context);
  return { path, state: 'taken', replaces: replaced };
}

/** A file that another machine takes: here only what stood at its path before is marked as replaced. */
export function passFile(file: SourceFile, { store, stages }: JobContext): void {
  const isPlain = stages.maskCpr(file.path) === file.path;
  if (!isPlain || store.files.at(file.path).every((hash) => hash === file.hash)) return;
  store.note(() => store.files.replaceOthers(file.path, file.hash));
}

/** True for a file below a folder. */
function isInside(location: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(location));
  return way !== '' && !way.startsWith('..') && !isAbsolute(way);
}

/** The message of anything that was thrown. */
function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A trace of what is not taken; the same reason is not written twice. */
function skip(path: string, reason: string, { store }: JobContext): Taken {
  if (store.skipped.get(path) !== reason) store.note(() => store.skipped.put(path, reason));
  return { path, state: 'skipped', replaces: false, reason };
}

/** The file and its path; true if other bytes stood at that path. Nothing is written for what is known. */
function addRows(file: SourceFile, mayReplace: boolean, { store }: JobContext): boolean {
  const known = store.files.get(file.hash);
  const isSame = known?.paths.some((one) => one.path === file.path && one.state === 'current');
  const others = mayReplace ? store.files.at(file.path).filter((hash) => hash !== file.hash) : [];
  if (isSame && others.length === 0 && !file.meta && !known?.meta) return false;
  return store.note(() => {
    store.skipped.remove(file.path);
    const changed = store.files.add(file);
    if (known && changed) touchDocuments(store, file.hash);
    return mayReplace && store.files.replaceOthers(file.path, file.hash).length > 0;
  });
}
