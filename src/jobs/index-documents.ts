// Brings generations of the search index up to the store, by change number. The index is never ahead of the store.

import { ANALYSIS_VERSION } from '../search/analysis/index.ts';
import type { Rejection, SearchEngine, WriteBatch } from '../search/contract.ts';
import { type GenerationInfo, nextGenerationId } from '../search/generation.ts';
import { SCHEMA_VERSION } from '../search/schema.ts';
import type { DocumentChange, Store } from '../store/index.ts';
import { entryReader, type ReadyEntries } from './index-entry.ts';
import { withRetry } from './retry.ts';

/** Documents in one batch: enough for one commit to be cheap, few enough for memory to stay flat. */
const BATCH = 200;

/** What catching up did. */
export interface CaughtUp {
  readonly written: number;
  readonly deleted: number;
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

/** True for a generation that the present analysis and schema may write to. */
export function isCurrent(info: GenerationInfo): boolean {
  return info.analysis === ANALYSIS_VERSION && info.schema === SCHEMA_VERSION;
}

/**
 * Writes every change that a generation lacks, in order. What is repeated after a kill changes nothing. A document that
 * the engine refuses for good is told to `onRefused` and left out; the others go in.
 */
export async function catchUp(
  engine: SearchEngine,
  store: Store,
  { generation, onRefused, signal, upTo = Number.MAX_SAFE_INTEGER, ready }: CatchUp,
): Promise<CaughtUp> {
  let [written, deleted] = [0, 0];
  for (;;) {
    signal?.throwIfAborted();
    const changes = nextChanges(store, await engine.applied(generation), upTo);
    if (changes.length === 0) return { written, deleted };
    const done = await writeAll(engine, batchOf(store, changes, ready), { generation, onRefused });
    written += done.written;
    deleted += done.deleted;
  }
}

export interface CatchUp {
  readonly generation: string;
  onRefused(rejection: Rejection): void;
  /** Ends between two batches. */
  readonly signal?: AbortSignal;
  /** The last change to write; default: all. */
  readonly upTo?: number;
  /** Entries that need not be read from the store. */
  readonly ready?: ReadyEntries | undefined;
}

/** One batch, written again without what the engine refuses until nothing is refused. */
async function writeAll(
  engine: SearchEngine,
  batch: WriteBatch,
  { generation, onRefused }: CatchUp,
): Promise<CaughtUp> {
  const { rejected, ...done } = await withRetry(() => engine.write(generation, batch));
  if (rejected.length === 0) return done;
  for (const rejection of rejected) onRefused(rejection);
  const refused = new Set(rejected.map(({ id }) => id));
  const upserts = batch.upserts.filter(({ document }) => !refused.has(document.id));
  const deletes = batch.deletes.filter(({ id }) => !refused.has(id));
  const rest = await writeAll(engine, { ...batch, upserts, deletes }, { generation, onRefused });
  return { written: done.written + rest.written, deleted: done.deleted + rest.deleted };
}

/** The next changes, never half of one number: a batch is applied up to its last number. */
function nextChanges(store: Store, applied: number, upTo: number): readonly DocumentChange[] {
  const changes = store.changes.since(applied, BATCH + 1).filter(({ change }) => change <= upTo);
  if (changes.length <= BATCH) return changes;
  const last = changes.at(-1)?.change ?? 0;
  const whole = changes.filter(({ change }) => change < last);
  return whole.length > 0 ? whole : store.changes.since(applied).filter(({ change }) => change === last);
}

/** Changes as the engine takes them. A document that was deleted since is left to the change that says so. */
function batchOf(store: Store, changes: readonly DocumentChange[], ready?: ReadyEntries): WriteBatch {
  const entryOf = entryReader(store);
  const upserts = changes.flatMap(({ document, change, deleted }) => {
    const entry = deleted ? undefined : (ready?.get(document, change) ?? entryOf(document));
    return entry ? [{ change, document: entry }] : [];
  });
  const deletes = changes
    .filter(({ deleted }) => deleted)
    .map(({ document, change }) => ({ id: document, change }));
  return { upserts, deletes, upTo: changes.at(-1)?.change ?? 0 };
}
