// Where things lie in an archive's folder. Creates and reads nothing.
import { join } from 'node:path';

/** The places inside one archive folder. */
export interface ArchiveLayout {
  readonly folder: string;
  /** The truth: journal, texts, mentions, trials, corrections. */
  readonly store: string;
  /** Original files by hash. */
  readonly objects: string;
  /** Generations of the embedded search index. */
  readonly index: string;
  /** Files on their way to `objects`; emptied at the start of every writing job. */
  readonly temporary: string;
  /** Held by the one job that writes; `lockInfo` says who. */
  readonly lock: string;
  readonly lockInfo: string;
  /** Log of the jobs, JSON lines. */
  readonly log: string;
  /** Who was given, over HTTP, what needs a key; JSON lines. */
  readonly audit: string;
}

/** The layout of the archive in `folder`. */
export function archiveLayout(folder: string): ArchiveLayout {
  return {
    folder,
    store: join(folder, 'store.sqlite'),
    objects: join(folder, 'objects'),
    index: join(folder, 'index'),
    temporary: join(folder, 'tmp'),
    lock: join(folder, 'lock.sqlite'),
    lockInfo: join(folder, 'lock.json'),
    log: join(folder, 'jobs.log'),
    audit: join(folder, 'audit.log'),
  };
}
