// `forget`: a paper that must go. Finds the file that is meant and takes it out of objects, store and every generation.
import { NotFoundError, QueryError } from '../../model/errors.ts';
import type { Store } from '../../store/index.ts';
import type { JobSetup } from '../context.ts';
import { bringUpToDate } from '../ingest/ingest.ts';
import { runJob } from '../run-job.ts';
import { finishForgets, forgetInStore } from './forget-file.ts';

/** What went. */
export interface Forgotten {
  /** The file and those that were only inside it. */
  readonly hashes: readonly string[];
  readonly paths: readonly string[];
  readonly documents: number;
}

/**
 * Forgets the file that `what` names: a hash (or eight of its characters or more), a path as ingested, or a document's id.
 * NotFoundError `no-such-file`; QueryError `ambiguous-file` with the choices. Backups made before keep the file.
 */
export async function forget(setup: JobSetup, what: string): Promise<Forgotten> {
  return await runJob(setup, { job: 'forget' }, async (context, report) => {
    const { store } = context;
    const hash = findFile(store, what);
    const paths = (store.files.get(hash)?.paths ?? []).map(({ path }) => path);
    const before = store.documents.count();
    const hashes = forgetInStore(store, hash);
    const documents = before - store.documents.count();
    await finishForgets(context);
    await bringUpToDate(context, report);
    report.count('forgotten', hashes.length);
    return { hashes, paths, documents };
  });
}

/** The one file that a hash, its beginning, a path or a document's id names. */
export function findFile(store: Store, what: string): string {
  if (store.files.has(what)) return what;
  const document = /^([0-9a-f]{16})-\d+$/.exec(what)?.[1];
  const isHash = /^[0-9a-f]{8,64}$/.test(what);
  const byHash = document ?? (isHash ? what : undefined);
  const found = byHash === undefined ? store.files.at(what) : store.files.byPrefix(byHash);
  const [first, ...more] = found;
  if (first === undefined) {
    throw new NotFoundError(
      'no-such-file',
      `${what}: no file of the archive has this hash, path or document`,
    );
  }
  if (more.length === 0) return first;
  const message = `${what}: ${found.length} files were met under this name; give the hash of one`;
  throw new QueryError('ambiguous-file', message, { choices: found });
}
