// Builds a new generation beside the serving one and lets it serve. Knows nothing of comparing; `reindex` does that.
import type { SearchEngine } from '../../search/contract.ts';
import type { Store } from '../../store/index.ts';
import { catchUp, newGeneration } from '../index-documents.ts';
import { keepRefusal } from '../refused-documents.ts';
import type { ReportBuilder } from '../run-report.ts';
import { serve } from '../serving.ts';

/** Generations kept besides the serving one, for `rollback`. */
const KEPT = 1;

/** Makes an empty generation under the present analysis; gives its id. */
export async function createGeneration(engine: SearchEngine): Promise<string> {
  const existing = await engine.generations();
  const info = newGeneration(existing.map(({ id }) => id));
  await engine.create(info);
  return info.id;
}

/** Builds, switches and tidies in one go, under the archive's lock. Undefined without an engine. */
export async function rebuildIndex(
  { engine, store }: { readonly engine: SearchEngine | undefined; readonly store: Store },
  report: ReportBuilder,
): Promise<string | undefined> {
  if (!engine) return undefined;
  const began = performance.now();
  const generation = await createGeneration(engine);
  const done = await catchUp(engine, store, {
    generation,
    onRefused: (rejection) => keepRefusal(store, rejection),
  });
  await serve(store, engine, generation);
  await dropOld(engine, generation);
  report.stage('index', performance.now() - began);
  report.count('indexed', done.written);
  return generation;
}

/** Drops all but the serving generation and the last ones before it; half-built later ones go too. */
export async function dropOld(engine: SearchEngine, serving: string): Promise<void> {
  const others = (await engine.generations()).map(({ id }) => id).filter((id) => id !== serving);
  const before = others.filter((id) => id < serving).sort();
  const kept = new Set(before.slice(-KEPT));
  for (const id of others) if (!kept.has(id)) await engine.drop(id);
}
