// One file through a worker and into the store: each stage's result in one transaction with its journal row.
import { type DeadLetterCause, StopError } from '../../model/errors.ts';
import type { IndexDocument } from '../../search/index-document.ts';
import type { FileStage, Store, StoredFile } from '../../store/index.ts';
import { objectPath, putObject } from '../../store/objects.ts';
import { type ReplacedDocuments, replaceDocuments } from '../../store/replace-documents.ts';
import type { JobContext } from '../context.ts';
import { WorkerLost } from '../pool/worker-lost.ts';
import { PoolStopped, StageFailed, toProjectError, type WorkerPool } from '../pool/worker-pool.ts';
import { withRetry } from '../retry.ts';
import type { ReportBuilder } from '../run-report.ts';
import { type KeysOf, type Need, neededStage } from '../stage-keys.ts';
import { isTransient } from '../transient.ts';
import type { WorkPart, WorkTask } from '../worker/protocol.ts';
import type { GroupWriter } from './group-writer.ts';
import type { IndexFeed } from './index-feed.ts';

/** What processing needs beside the job's context. */
export interface Workshop {
  readonly context: JobContext;
  readonly pool: WorkerPool;
  readonly writer: GroupWriter;
  readonly feed: IndexFeed;
  readonly keysOf: KeysOf;
  readonly report: ReportBuilder;
}

/**
 * What became of a file. `suspect`: its worker was lost beside others; it has to run again alone. `stopped`: the job is
 * ending; the next one goes on with it.
 */
export type Outcome =
  | { readonly state: 'done'; readonly need: Need }
  | { readonly state: 'unchanged' }
  | { readonly state: 'suspect' }
  | { readonly state: 'stopped' }
  | {
      readonly state: 'dead-letter';
      readonly stage: FileStage;
      readonly cause: DeadLetterCause;
      readonly message: string;
    };

/** Brings a file of the store up to date. Throws only where the job cannot go on (full disk, fault of the store). */
export async function processFile(hash: string, shop: Workshop): Promise<Outcome> {
  const { store } = shop.context;
  const need = neededStage(store, hash, shop.keysOf(hash));
  if (!need) return standing(hash, shop);
  const file = store.files.get(hash);
  if (!file) return { state: 'unchanged' };
  try {
    await withRetry(() => runOnce(file, need, shop), {
      onRetry: (error) => shop.context.log.warn({ hash, error: codeOf(error) }, 'tried again'),
    });
    return { state: 'done', need };
  } catch (error) {
    if (error instanceof PoolStopped) return { state: 'stopped' };
    if (error instanceof StopError) throw error;
    return failed(file, { error, stage: stageOf(error, need.stage), shop });
  }
}

/** A file that needs nothing: done before, or given up before. */
function standing(hash: string, { context }: Workshop): Outcome {
  const { store } = context;
  const row = store.journal.of(hash).find(({ state }) => state === 'failed');
  if (!row) return { state: 'unchanged' };
  const letter = store.deadLetters.ofFile(hash).find(({ stage }) => stage === row.stage);
  const cause = (row.cause ?? 'permanent') as DeadLetterCause;
  return { state: 'dead-letter', stage: row.stage, cause, message: letter?.message ?? 'given up' };
}

/** One try. What a stage threw comes back as the project's own error. */
async function runOnce(file: StoredFile, need: Need, shop: Workshop): Promise<void> {
  const begin = () => {
    markRunning(file, need, shop);
    return taskOf(file, need, shop);
  };
  try {
    await shop.pool.run(begin, (part) => keepPart(file, part, shop));
  } catch (error) {
    throw error instanceof StageFailed ? attachStage(toProjectError(error.sent), error) : error;
  }
}

/** Says that a worker has the file, before it has it: after a kill the file runs alone first. */
function markRunning({ hash }: StoredFile, { stage }: Need, { context, keysOf }: Workshop): void {
  const { store } = context;
  const key = keysOf(hash)[stage];
  store.note(() => store.journal.write({ hash, stage, key, state: 'running' }));
}

/** Keeps the worker's own stage and stack with the error that the runner judges. */
function attachStage(error: Error, failure: StageFailed): Error {
  error.cause = failure;
  return error;
}

/** The task of a worker: from the stored text where that is good, else from the original. */
function taskOf(file: StoredFile, need: Need, { context, feed }: Workshop): WorkTask {
  const { store, layout, settings } = context;
  const known = () =>
    store.documents.ofFile(file.hash).map(({ id, fingerprint }) => [id, fingerprint] as const);
  const packed = need.stage === 'extract' ? undefined : store.texts.packed(file.hash);
  return {
    hash: file.hash,
    path: file.paths[0]?.path ?? file.hash,
    mediaType: file.mediaType,
    ...(file.meta ? { meta: file.meta } : {}),
    ...(packed ? { packed } : { location: objectPath(layout, file.hash) }),
    temporary: layout.temporary,
    ocr: settings.ocr,
    corrections: store.corrections.ofFile(file.hash),
    ...(feed.wanted ? { indexedAs: new Map(known()) } : {}),
  };
}

/** Stores half a result as soon as it is there. */
async function keepPart(file: StoredFile, part: WorkPart, shop: Workshop): Promise<void> {
  if (part.part === 'extracted') await keepExtracted(file, part, shop);
  else await keepAnalysed(file, part, shop);
}

type Extracted = Extract<WorkPart, { part: 'extracted' }>;

/** Objects of the files inside first, then text, journal and those files' rows in one transaction. */
async function keepExtracted(file: StoredFile, part: Extracted, shop: Workshop): Promise<void> {
  const { store, layout } = shop.context;
  const { hash } = file;
  const wanted = part.embedded.filter((one) => !store.tombstones.has(one.file.hash));
  for (const one of wanted) await putObject(layout, one.file.hash, one.location);
  const keys = shop.keysOf(hash);
  await shop.writer.write(() => {
    store.texts.put(hash, part.packed);
    store.files.setHasCpr(hash, part.hasCpr);
    for (const one of wanted) store.files.add(one.file, hash);
    store.journal.write({ hash, stage: 'extract', key: keys.extract, state: 'done', ms: part.ms });
    store.journal.write({ hash, stage: 'clean', key: keys.clean, state: 'running' });
    keepProblems(file, part.problems, shop);
  });
  shop.report.stage('extract', part.ms);
}

/** A damaged file of which something could be read gives that, and a letter for the rest. */
function keepProblems({ hash }: StoredFile, problems: readonly string[], { context }: Workshop): void {
  const { deadLetters } = context.store;
  if (problems.length === 0) {
    deadLetters.settle(hash, ['extract']);
    return;
  }
  const message = `read in part: ${problems.join('; ')}`;
  const stage = 'extract';
  deadLetters.put({ hash, stage, cause: 'permanent', code: 'read-in-part', message, attempts: 1 });
}

/** Documents, mentions and journal in one transaction. Earlier letters of these stages are settled by it. */
async function keepAnalysed(
  { hash }: StoredFile,
  part: Extract<WorkPart, { part: 'analysed' }>,
  { context, writer, feed, keysOf, report }: Workshop,
): Promise<void> {
  const { store, log } = context;
  const keys = keysOf(hash);
  let replaced: ReplacedDocuments | undefined;
  await writer.write(() => {
    replaced = replaceDocuments(store, hash, part.documents);
    if (replaced.change > 0) store.deadLetters.settle(hash, ['index']);
    store.corrections.setLost(hash, part.lostCorrections);
    for (const stage of ['clean', 'segment', 'tag'] as const) {
      store.journal.write({ hash, stage, key: keys[stage], state: 'done', ms: part.ms[stage] });
    }
    store.deadLetters.settle(hash, ['clean', 'segment', 'tag']);
  });
  if (replaced && replaced.change > 0) feed.add(replaced.change, part.entries.filter(isStill(store, hash)));
  for (const stage of ['clean', 'segment', 'tag'] as const) report.stage(stage, part.ms[stage]);
  report.count('violations', part.violations.length);
  if (part.violations.length > 0) log.error({ hash, violations: part.violations.length }, 'mentions dropped');
}

/** True for an entry whose file has the path and sidecar that its worker was told: another path may have been met since. */
function isStill(store: Store, hash: string): (entry: IndexDocument) => boolean {
  const now = store.files.get(hash);
  const path = now?.paths[0]?.path;
  const collection = now?.meta?.collection ?? null;
  return (entry) => entry.path === path && entry.collection === collection;
}

/** The stage that failed: the worker says it, for the main process only knows where it began. */
function stageOf(error: unknown, fallback: FileStage): FileStage {
  if (error instanceof WorkerLost) return error.stage;
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof StageFailed ? cause.sent.stage : fallback;
}

interface Failure {
  readonly error: unknown;
  readonly stage: FileStage;
  readonly shop: Workshop;
}

/** Writes a failure down: a suspect to run alone, or a dead letter. */
function failed(file: StoredFile, { error, stage, shop }: Failure): Outcome {
  const { store, log } = shop.context;
  const { hash } = file;
  const key = shop.keysOf(hash)[stage];
  if (error instanceof WorkerLost && !error.alone) {
    store.transaction(() => store.journal.write({ hash, stage, key, state: 'suspect' }));
    log.warn({ hash, stage, reason: error.reason }, 'worker lost beside others');
    return { state: 'suspect' };
  }
  const cause = causeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  const stack = stackOf(error);
  store.transaction(() => {
    store.journal.write({ hash, stage, key, state: 'failed', cause });
    const attempts = store.journal.get(hash, stage)?.attempts ?? 1;
    const letter = { hash, stage, cause, code: codeOf(error), message, attempts };
    store.deadLetters.put(stack === undefined ? letter : { ...letter, stack });
  });
  log.warn({ hash, stage, cause, code: codeOf(error) }, 'dead letter');
  return { state: 'dead-letter', stage, cause, message };
}

/** What the failure says of the file: poison kills its worker, transient passes, anything else is permanent. */
function causeOf(error: unknown): DeadLetterCause {
  if (error instanceof WorkerLost) return 'poison';
  if (isTransient(error)) return 'transient';
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof StageFailed && cause.sent.cause !== 'retry' ? cause.sent.cause : 'permanent';
}

/** Stable code of an error, for letters and the log. */
function codeOf(error: unknown): string {
  if (error instanceof WorkerLost) return `worker-${error.reason}`;
  if (error instanceof Error && 'code' in error) return String(error.code);
  return 'unexpected';
}

/** Where it was thrown: in the worker, if it came from there. */
function stackOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  return error.cause instanceof StageFailed ? (error.cause.sent.stack ?? error.stack) : error.stack;
}
