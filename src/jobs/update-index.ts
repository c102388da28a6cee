// The index step of every writing job: the serving generation catches up, or is built where it cannot.
import type { SearchEngine } from '../search/contract.ts';
import { SALVAGED, type Store } from '../store/index.ts';
import type { JobContext } from './context.ts';
import { catchUp, isCurrent } from './index-documents.ts';
import type { ReadyEntries } from './index-entry.ts';
import { keepRefusal } from './refused-documents.ts';
import { rebuildIndex } from './reindex/rebuild-index.ts';
import type { ReportBuilder } from './run-report.ts';

/**
 * The serving generation if it can be brought up to the store. Undefined if a new one has to be built: none serves, another
 * version of the analysis made it, it is ahead of the store (an older one was put beside it), or the store was salvaged.
 */
export async function generationToUpdate(engine: SearchEngine, store: Store): Promise<string | undefined> {
  if (store.meta.get(SALVAGED) !== undefined) return undefined;
  const serving = await engine.serving();
  const info = (await engine.generations()).find(({ id }) => id === serving);
  if (!info || !isCurrent(info)) return undefined;
  return (await engine.applied(info.id)) > store.meta.change() ? undefined : info.id;
}

/** What a job found out of the index before it changed the store, and entries it has at hand. */
export interface UpdateFrom extends ReadyEntries {
  readonly generation: string | undefined;
}

/**
 * Brings the serving generation up to the store, or builds a new one beside it and switches to that, so that no index is
 * ever mixed. Does nothing without an engine.
 */
export async function updateIndex(
  context: JobContext,
  report: ReportBuilder,
  from?: UpdateFrom,
): Promise<void> {
  const { engine, store } = context;
  if (!engine) return;
  const generation = from ? from.generation : await generationToUpdate(engine, store);
  if (generation === undefined) {
    await rebuildIndex(context, report);
    if (store.meta.get(SALVAGED) !== undefined) store.transaction(() => store.meta.remove(SALVAGED));
    return;
  }
  const began = performance.now();
  const done = await catchUp(engine, store, {
    generation,
    onRefused: (rejection) => keepRefusal(store, rejection),
    signal: context.signal,
    ready: from,
  });
  report.stage('index', performance.now() - began);
  report.count('indexed', done.written);
}
