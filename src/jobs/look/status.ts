// `status`: what an archive holds and how it stands, in numbers.
import type { SearchEngine } from '../../search/contract.ts';
import {
  type LockHolder,
  lockHolder,
  namedDamage,
  openStore,
  type Run,
  type Store,
} from '../../store/index.ts';
import { type JobSetup, layoutOf } from '../context.ts';

export interface ArchiveStatus {
  readonly archive: string;
  readonly files: number;
  readonly documents: number;
  readonly mentions: number;
  readonly trials: number;
  readonly deadLetters: number;
  readonly skipped: number;
  /** Files begun and not finished: the next ingest goes on with them. */
  readonly unfinished: number;
  readonly engine: string;
  /** The generation that serves, or null. */
  readonly generation: string | null;
  /** Documents that changed since the index last caught up; null if the engine cannot be asked. */
  readonly behind: number | null;
  /** Why the engine cannot be asked. */
  readonly engineFault?: string;
  /** The job that is running. */
  readonly lock: LockHolder | null;
  /** The newest run. */
  readonly lastRun: Run | null;
}

/** The state of an archive; an engine that is away is told, not thrown. */
export async function status(setup: Pick<JobSetup, 'settings' | 'openEngine'>): Promise<ArchiveStatus> {
  const layout = layoutOf(setup.settings);
  const store = openStore(layout.folder, { readonly: true });
  try {
    return {
      archive: layout.folder,
      ...countsOf(store),
      engine: setup.settings.engine,
      ...(await indexState(setup, store)),
      lock: lockHolder(layout) ?? null,
      lastRun: store.runs.list(1)[0] ?? null,
    };
  } catch (error) {
    throw namedDamage(error, layout.folder);
  } finally {
    store.close();
  }
}

/** The numbers of a store. */
export function countsOf(store: Store) {
  return {
    files: store.files.count(),
    documents: store.documents.count(),
    mentions: store.mentions.count(),
    trials: store.trials.count(),
    deadLetters: store.deadLetters.count(),
    skipped: store.skipped.count(),
    unfinished: store.journal.inFlight().length,
  };
}

type IndexState = Pick<ArchiveStatus, 'generation' | 'behind' | 'engineFault'>;

/** What the engine says, or why it says nothing. */
async function indexState(setup: Pick<JobSetup, 'openEngine'>, store: Store): Promise<IndexState> {
  let engine: SearchEngine | undefined;
  try {
    engine = await setup.openEngine?.();
    const generation = (await engine?.serving()) ?? null;
    if (!engine || generation === null) return { generation, behind: store.documents.count() };
    return { generation, behind: store.changes.since(await engine.applied(generation)).length };
  } catch (error) {
    const engineFault = error instanceof Error ? error.message : String(error);
    return { generation: null, behind: null, engineFault };
  } finally {
    await engine?.close();
  }
}
