// `verify`: store, objects and index compared; and with `fix`, what can be derived again mended.

import type { SearchEngine } from '../../search/contract.ts';
import {
  type ArchiveDigest,
  type ArchiveLayout,
  digestOf,
  openStore,
  type Store,
} from '../../store/index.ts';
import { type JobSetup, layoutOf } from '../context.ts';
import { readStore } from '../look/read-store.ts';
import { runJob } from '../run-job.ts';
import { checkDatabase, checkSoundness } from './check-database.ts';
import { checkDocuments } from './check-documents.ts';
import { checkFiles } from './check-files.ts';
import { checkIndex } from './check-index.ts';
import { checkObjects } from './check-objects.ts';
import { checkTrials } from './check-trials.ts';
import type { Fault } from './fault.ts';
import { mend } from './mend.ts';

export interface VerifyOptions {
  /** Compares sizes of originals instead of hashing them. Default false. */
  readonly quick?: boolean;
  /** Mends what can be derived; takes the archive's lock. Default false. */
  readonly fix?: boolean;
  /** With `fix`: told if the store itself was damaged and was replaced. */
  readonly onMended?: (about: string) => void;
}

export interface VerifyReport {
  /** In order of code, then subject. Empty: all is well. */
  readonly faults: readonly Fault[];
  /** Of those found at first, the ones that are gone after mending. Only with `fix`. */
  readonly mended: readonly Fault[];
}

/** Every fault of an archive. Reads only, unless `fix`. */
export async function verify(setup: JobSetup, options: VerifyOptions = {}): Promise<VerifyReport> {
  if (options.fix) return await verifyAndMend(setup, options);
  const layout = layoutOf(setup.settings);
  const damage = checkSoundness(layout);
  if (damage) return { faults: [damage], mended: [] };
  const store = openStore(layout.folder, { readonly: true });
  const engine = await setup.openEngine?.();
  try {
    return { faults: await findFaults({ layout, store, engine }, options.quick), mended: [] };
  } finally {
    await engine?.close();
    store.close();
  }
}

/** Looks, mends, looks again: only what is gone then was mended. */
async function verifyAndMend(setup: JobSetup, { quick, onMended }: VerifyOptions): Promise<VerifyReport> {
  const damage = checkSoundness(layoutOf(setup.settings));
  return await runJob(
    setup,
    { job: 'verify', checkStore: true, ...(onMended ? { onMended } : {}) },
    async (context, report) => {
      const found = [...(damage ? [damage] : []), ...(damage ? [] : await findFaults(context, quick))];
      if (found.length === 0) return { faults: [], mended: [] };
      await mend(context, report, found);
      const faults = await findFaults(context, quick);
      const left = new Set(faults.map(faultKey));
      const mended = found.filter((fault) => !left.has(faultKey(fault)));
      report.count('faults', found.length);
      report.count('mended', mended.length);
      return { faults, mended };
    },
  );
}

/** What is compared. */
export interface Compared {
  readonly layout: ArchiveLayout;
  readonly store: Store;
  readonly engine: SearchEngine | undefined;
}

/** All faults, sorted. */
export async function findFaults({ layout, store, engine }: Compared, quick = false): Promise<Fault[]> {
  const faults = [
    ...checkDatabase(store),
    ...(await checkObjects(layout, store, quick)),
    ...checkFiles(store),
    ...checkDocuments(store),
    ...checkTrials(store),
    ...(engine ? await checkIndex(store, engine) : []),
  ];
  return faults.sort((a, b) => (faultKey(a) < faultKey(b) ? -1 : 1));
}

/** What makes two faults the same. */
function faultKey({ code, subject, message }: Fault): string {
  return `${code} ${subject} ${message}`;
}

/** The digest of an archive: equal for equal content, however it came about. */
export function archiveDigest(setup: Pick<JobSetup, 'settings'>): ArchiveDigest {
  return readStore(setup, (store) => digestOf(store.database));
}
