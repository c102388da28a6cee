// `ingest --plan`: what an ingest would do and why. Reads only; takes no lock.
import { existsSync } from 'node:fs';
import { FILE_STAGES, type FileStage, openStore, type Store } from '../../store/index.ts';
import { type JobSetup, layoutOf } from '../context.ts';
import { isLinked } from '../link-trials.ts';
import { type KeysOf, neededStage, stageKeys } from '../stage-keys.ts';
import { type IngestOptions, inShard } from './ingest.ts';

type Shard = NonNullable<IngestOptions['shard']>;

export interface PlannedFile {
  /** CPR numbers masked. */
  readonly path: string;
  readonly hash: string;
  /** Stages that would run, in order; none: the file is up to date. */
  readonly stages: readonly FileStage[];
  readonly why: string;
}

export interface Plan {
  /** Files met under the paths, then those of the archive that are stale. */
  readonly files: readonly PlannedFile[];
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
  /** True if trials would be linked anew. */
  readonly link: boolean;
  /** Documents that the index lacks already now. */
  readonly index: number;
}

/** Plans an ingest of these paths, or of one shard of them. Hashes the files, extracts nothing. */
export async function planIngest(setup: JobSetup, paths: readonly string[], shard?: Shard): Promise<Plan> {
  const layout = layoutOf(setup.settings);
  const store = existsSync(layout.store) ? openStore(layout.folder, { readonly: true }) : undefined;
  try {
    const met = await planMet(setup, paths, { store, shard });
    const stale = store ? planStale(setup, store, new Set(met.files.map(({ hash }) => hash))) : [];
    const files = [...met.files, ...stale];
    const link = files.some(({ stages }) => stages.length > 0) || (store ? !isLinked(setup, store) : false);
    return { files, skipped: met.skipped, link, index: store ? await behind(setup, store) : 0 };
  } finally {
    store?.close();
  }
}

/** What would become of everything under the paths. */
async function planMet(
  setup: JobSetup,
  paths: readonly string[],
  { store, shard }: { readonly store: Store | undefined; readonly shard: Shard | undefined },
) {
  const files: PlannedFile[] = [];
  const skipped: { path: string; reason: string }[] = [];
  const keysOf = store ? stageKeys(setup, store) : undefined;
  for await (const met of setup.stages.collect(paths)) {
    if (met.state === 'skipped') {
      skipped.push({ path: setup.stages.maskCpr(met.path), reason: met.reason });
      continue;
    }
    const { hash } = met.file;
    if (!inShard(hash, shard)) continue;
    const path = setup.stages.maskCpr(met.file.path);
    if (store?.tombstones.has(hash)) skipped.push({ path, reason: 'forgotten: a tombstone keeps it out' });
    else files.push({ path, hash, ...need(hash, store, keysOf) });
  }
  return { files, skipped };
}

/** Files of the archive that were not met and are not up to date. */
function planStale(setup: JobSetup, store: Store, met: ReadonlySet<string>): PlannedFile[] {
  const keysOf = stageKeys(setup, store);
  return store.files.hashes().flatMap((hash) => {
    if (met.has(hash)) return [];
    const path = store.files.get(hash)?.paths[0]?.path ?? hash;
    const planned = { path, hash, ...need(hash, store, keysOf) };
    return planned.stages.length > 0 ? [planned] : [];
  });
}

/** The stages a file would go through, and why. */
function need(hash: string, store: Store | undefined, keysOf: KeysOf | undefined) {
  if (!store?.files.has(hash) || !keysOf) return { stages: FILE_STAGES, why: 'new file' };
  const needed = neededStage(store, hash, keysOf(hash));
  if (needed) return { stages: FILE_STAGES.slice(FILE_STAGES.indexOf(needed.stage)), why: needed.why };
  const [letter] = store.deadLetters.ofFile(hash);
  return { stages: [], why: letter ? `dead letter: ${letter.message}` : 'up to date' };
}

/** How many documents the serving generation lacks. */
async function behind(setup: JobSetup, store: Store): Promise<number> {
  const engine = await setup.openEngine?.();
  try {
    const serving = await engine?.serving();
    const applied = engine && serving ? await engine.applied(serving) : 0;
    return store.changes.since(applied).length;
  } finally {
    await engine?.close();
  }
}
