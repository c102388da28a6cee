// `ingest --watch`: takes in what people drop into folders, once it has come to rest.
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StopError } from '../../model/errors.ts';
import type { JobSetup } from '../context.ts';
import { type IngestOptions, ingest } from './ingest.ts';

export interface WatchOptions extends Omit<IngestOptions, 'signal'> {
  /** Ends the watch. */
  readonly signal: AbortSignal;
  /** Milliseconds between two looks; a folder that is the same in two looks is at rest. Default 2,000. */
  readonly intervalMs?: number;
}

/**
 * Ingests now, and again whenever the files under the paths have changed and come to rest. Looks at names, sizes and
 * times instead of asking the system to tell: that works on network folders too. Resolves when `signal` aborts. The
 * archive is free between two ingests; while another job holds it, the next look tries again.
 */
export async function watch(setup: JobSetup, options: WatchOptions): Promise<void> {
  const { signal, intervalMs = 2000 } = options;
  let [ingested, last] = ['', ''];
  while (!signal.aborted) {
    const now = await listing(options.paths);
    if (now === last && now !== ingested && (await tryIngest(setup, options))) ingested = now;
    last = now;
    await pause(intervalMs, undefined, { signal }).catch(() => undefined);
  }
}

/** One ingest; false if it could not run now, because another job does. */
async function tryIngest(setup: JobSetup, options: WatchOptions): Promise<boolean> {
  try {
    await ingest(setup, options);
    return true;
  } catch (error) {
    if (options.signal.aborted) return false;
    if (error instanceof StopError && error.code === 'archive-locked') return false;
    throw error;
  }
}

/** One text for the state of everything under the paths. */
async function listing(paths: readonly string[]): Promise<string> {
  const states = await Promise.all(paths.map(stateOf));
  return states.join('\n');
}

/** Names, sizes and times below a path. What cannot be read counts as not there. */
async function stateOf(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return `${path} gone`;
  if (!found.isDirectory()) return `${path} ${found.size} ${found.mtimeMs}`;
  const names = await readdir(path).catch(() => []);
  return await listing(names.sort().map((name) => join(path, name)));
}
