// `reindex`: a new generation beside the serving one, compared with it, then switched to in one step. Ingest goes on
// meanwhile: the archive's lock is held only for the last changes, the comparison and the switch.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StopError } from '../../model/errors.ts';
import type { Rejection, SearchEngine } from '../../search/contract.ts';
import { type ArchiveLayout, lockArchive, openStore, type Store } from '../../store/index.ts';
import { type JobContext, type JobSetup, layoutOf } from '../context.ts';
import { finishForgets } from '../forget/forget-file.ts';
import { type CatchUp, catchUp, isCurrent } from '../index-documents.ts';
import { keepRefusal } from '../refused-documents.ts';
import { runJob } from '../run-job.ts';
import type { ReportBuilder } from '../run-report.ts';
import { serve } from '../serving.ts';
import { type Comparison, compareGenerations } from './compare-generations.ts';
import { createGeneration, dropOld } from './rebuild-index.ts';

export interface ReindexOptions {
  /** Builds and compares, but does not switch. Default false. */
  readonly check?: boolean;
  /** Switches although the generations differ. Default false. */
  readonly force?: boolean;
  readonly onEvent?: (event: {
    readonly step: 'building' | 'comparing' | 'switching';
    readonly generation: string;
  }) => void;
}

export interface Reindexed {
  readonly generation: string;
  /** The generation that served before, or null. */
  readonly previous: string | null;
  readonly switched: boolean;
  /** Null where there was nothing to compare with, or the old one is of another version of the analysis. */
  readonly comparison: Comparison | null;
}

/**
 * Rebuilds the search index from the store. Killed, it goes on where it was. StopError `generations-differ` if the new one
 * answers otherwise than the old one of the same version (unless `force`): the old one goes on serving.
 */
export async function reindex(setup: JobSetup, options: ReindexOptions = {}): Promise<Reindexed> {
  const layout = layoutOf(setup.settings);
  openStore(layout.folder, { readonly: true }).close();
  const lock = await lockArchive(buildLock(layout), 'reindex', { wait: setup.settings.wait });
  try {
    const generation = await build(setup, layout, options);
    const waiting = { ...setup, settings: { ...setup.settings, wait: true } };
    return await runJob(waiting, { job: 'reindex' }, async (context, report) => {
      const done = await finish(context, { generation, options, report });
      rmSync(noteOf(layout), { force: true });
      return done;
    });
  } finally {
    lock.release();
  }
}

/** One reindex at a time, beside any other job. */
function buildLock(layout: ArchiveLayout): ArchiveLayout {
  const { folder } = layout;
  return {
    ...layout,
    lock: join(folder, 'reindex-lock.sqlite'),
    lockInfo: join(folder, 'reindex-lock.json'),
  };
}

/** Names the generation that is being built, so that a killed reindex goes on with it. */
function noteOf(layout: ArchiveLayout): string {
  return join(layout.folder, 'reindex.json');
}

/** Fills the new generation without the archive's lock: an ingest may go on beside it. */
async function build(setup: JobSetup, layout: ArchiveLayout, { onEvent }: ReindexOptions): Promise<string> {
  const engine = await setup.openEngine?.();
  if (!engine) throw new StopError('no-engine', 'there is no search engine to build an index for');
  const store = openStore(layout.folder, { readonly: true });
  try {
    const generation = (await begun(engine, layout)) ?? (await begin(engine, layout));
    onEvent?.({ step: 'building', generation });
    // What is refused now is refused again at the end, where it can be written down.
    await catchUp(engine, store, { generation, onRefused: () => undefined });
    return generation;
  } finally {
    store.close();
    await engine.close();
  }
}

/** A new generation, noted so that it can be gone on with. */
async function begin(engine: SearchEngine, layout: ArchiveLayout): Promise<string> {
  const generation = await createGeneration(engine);
  writeFileSync(noteOf(layout), JSON.stringify({ engine: engine.name, generation }));
  return generation;
}

/** The generation that a killed reindex began, if it is still there, of this version, and does not serve. */
async function begun(engine: SearchEngine, layout: ArchiveLayout): Promise<string | undefined> {
  if (!existsSync(noteOf(layout))) return undefined;
  const note = JSON.parse(readFileSync(noteOf(layout), 'utf8')) as { engine: string; generation: string };
  const info = (await engine.generations()).find(({ id }) => id === note.generation);
  const isServing = (await engine.serving()) === note.generation;
  return info && note.engine === engine.name && isCurrent(info) && !isServing ? info.id : undefined;
}

interface Finishing {
  readonly generation: string;
  readonly options: ReindexOptions;
  readonly report: ReportBuilder;
}

/** Under the archive's lock: the last changes, the comparison, the switch. */
async function finish(
  context: JobContext & { readonly store: Store },
  { generation, options, report }: Finishing,
): Promise<Reindexed> {
  const { store } = context;
  const engine = context.engine;
  if (!engine) throw new StopError('no-engine', 'there is no search engine to build an index for');
  const began = performance.now();
  const onRefused = (rejection: Rejection) => keepRefusal(store, rejection);
  await finishForgets(context);
  const previous = await engine.serving();
  if (previous !== null) await catchUpIfCurrent(engine, store, { generation: previous, onRefused });
  await catchUp(engine, store, { generation, onRefused });
  options.onEvent?.({ step: 'comparing', generation });
  const comparison = previous === null ? null : await compareIfCurrent(engine, previous, generation);
  report.stage('index', performance.now() - began);
  if (options.check) {
    await engine.drop(generation);
    return { generation, previous, switched: false, comparison };
  }
  if (comparison && !comparison.equal && !options.force) {
    await engine.drop(generation);
    throw differ(comparison);
  }
  options.onEvent?.({ step: 'switching', generation });
  await serve(store, engine, generation);
  await dropOld(engine, generation);
  return { generation, previous, switched: true, comparison };
}

/** An old generation of another version cannot be written to, and need not. */
async function catchUpIfCurrent(engine: SearchEngine, store: Store, how: CatchUp): Promise<void> {
  const info = (await engine.generations()).find(({ id }) => id === how.generation);
  if (info && isCurrent(info)) await catchUp(engine, store, how);
}

/** Null for an old generation of another version: its answers are meant to differ. */
async function compareIfCurrent(
  engine: SearchEngine,
  before: string,
  after: string,
): Promise<Comparison | null> {
  const info = (await engine.generations()).find(({ id }) => id === before);
  return info && isCurrent(info) ? await compareGenerations(engine, { before, after }) : null;
}

/** What differs, in a line. */
function differ({ before, after, documents, facets, queries }: Comparison): StopError {
  const what = [
    ...(documents.before === documents.after
      ? []
      : [`${documents.before} documents, now ${documents.after}`]),
    ...(facets.length === 0 ? [] : [`${facets.length} facet totals`]),
    ...(queries.length === 0 ? [] : [`answers to ${queries.map(({ query }) => query).join(', ')}`]),
  ].join('; ');
  const message = `generation ${after} differs from ${before} (${what}); ${before} goes on serving. Run verify, or reindex --force`;
  return new StopError('generations-differ', message);
}
