// The index step of every writing job: the serving generation catches up, or is built where it cannot.
import { SALVAGED } from '../store/index.ts';
import type { JobContext } from './context.ts';
import { catchUp, isCurrent } from './index-documents.ts';
import { keepRefusal } from './refused-documents.ts';
import { rebuildIndex } from './reindex/rebuild-index.ts';
import type { ReportBuilder } from './run-report.ts';

/**
 * Brings the serving generation up to the store. If there is none, or another version of the analysis made it, a new one
 * is built beside it and switched to, so that no index is ever mixed; the same for one that is ahead of the store (an
 * older store was put beside it). Does nothing without an engine.
 */
export async function updateIndex(context: JobContext, report: ReportBuilder): Promise<void> {
  const { engine, store } = context;
  if (!engine) return;
  const serving = await engine.serving();
  const info = (await engine.generations()).find(({ id }) => id === serving);
  const isSalvaged = store.meta.get(SALVAGED) !== undefined;
  const isAhead = info !== undefined && (await engine.applied(info.id)) > store.meta.change();
  if (serving === null || !info || !isCurrent(info) || isSalvaged || isAhead) {
    await rebuildIndex(context, report);
    if (isSalvaged) store.transaction(() => store.meta.remove(SALVAGED));
    return;
  }
  const began = performance.now();
  const done = await catchUp(engine, store, {
    generation: serving,
    onRefused: (rejection) => keepRefusal(store, rejection),
    signal: context.signal,
  });
  report.stage('index', performance.now() - began);
  report.count('indexed', done.written);
}
