// Brings a generation of the search index up to the store, by change number. The index is never ahead of the store.

import { ANALYSIS_VERSION } from '../search/analysis/index.ts';
import type { SearchEngine, WriteBatch } from '../search/contract.ts';
import { type GenerationInfo, nextGenerationId } from '../search/generation.ts';
import { toIndexDocument } from '../search/index-document.ts';
import { SCHEMA_VERSION } from '../search/schema.ts';
import { type DocumentChange, type Store, taggedDocument } from '../store/index.ts';
import type { JobContext } from './context.ts';
import { withRetry } from './retry.ts';
import type { ReportBuilder } from './run-report.ts';

/** Documents in one batch: enough for one commit to be cheap, few enough for memory to stay flat. */
const BATCH = 200;

/** What catching up did. */
export interface CaughtUp {
  readonly generation: string;
  readonly written: number;
  readonly deleted: number;
}

/** Brings the serving generation up to date; makes the first one if there is none. Undefined without an engine. */
export async function indexDocuments(
  context: JobContext,
  report: ReportBuilder,
): Promise<CaughtUp | undefined> {
  const { engine, store } = context;
  if (!engine) return undefined;
  const began = performance.now();
  const serving = await engine.serving();
  const generation = serving ?? (await firstGeneration(engine));
  const done = await catchUp(engine, store, generation);
  if (serving === null) await engine.switchTo(generation);
  report.stage('index', performance.now() - began);
  report.count('indexed', done.written);
  return done;
}

async function firstGeneration(engine: SearchEngine): Promise<string> {
  const existing = await engine.generations();
  const info = newGeneration(existing.map(({ id }) => id));
  await engine.create(info);
  return info.id;
}

/** A new generation under the present analysis; it is filled from change 0 on. */
export function newGeneration(existing: readonly string[]): GenerationInfo {
  return {
    id: nextGenerationId(existing),
    analysis: ANALYSIS_VERSION,
    schema: SCHEMA_VERSION,
    createdFrom: 0,
  };
}

/** Writes every change that a generation lacks, in order. What is repeated after a kill changes nothing. */
export async function catchUp(engine: SearchEngine, store: Store, generation: string): Promise<CaughtUp> {
  let [written, deleted] = [0, 0];
  for (;;) {
    const applied = await engine.applied(generation);
    const changes = nextChanges(store, applied);
    if (changes.length === 0) return { generation, written, deleted };
    const done = await withRetry(() => engine.write(generation, batchOf(store, changes)));
    written += done.written;
    deleted += done.deleted;
  }
}

/** The next changes, never half of one number: a batch is applied up to its last number. */
function nextChanges(store: Store, applied: number): readonly DocumentChange[] {
  const changes = store.changes.since(applied, BATCH + 1);
  if (changes.length <= BATCH) return changes;
  const last = changes.at(-1)?.change ?? 0;
  const whole = changes.filter(({ change }) => change < last);
  return whole.length > 0 ? whole : store.changes.since(applied).filter(({ change }) => change === last);
}

function batchOf(store: Store, changes: readonly DocumentChange[]): WriteBatch {
  const upserts = changes.flatMap(({ document, change, deleted }) => {
    const tagged = deleted ? undefined : taggedDocument(store, document);
    if (!tagged) return [];
    const collection = store.files.get(tagged.document.fileHash)?.meta?.collection ?? null;
    return [{ change, document: toIndexDocument({ ...tagged, collection }) }];
  });
  const deletes = changes
    .filter(({ deleted }) => deleted)
    .map(({ document, change }) => ({ id: document, change }));
  return { upserts, deletes, upTo: changes.at(-1)?.change ?? 0 };
}
