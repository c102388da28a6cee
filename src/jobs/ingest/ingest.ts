// `ingest`: everything under the paths into the archive, then trials, then the search index.
import PQueue from 'p-queue';
import type { JobContext, JobSetup } from '../context.ts';
import { finishForgets } from '../forget/forget-file.ts';
import { linkTrials } from '../link-trials.ts';
import { WorkerPool } from '../pool/worker-pool.ts';
import { runJob } from '../run-job.ts';
import type { ReportBuilder } from '../run-report.ts';
import { neededStage, stageKeys } from '../stage-keys.ts';
import { updateIndex } from '../update-index.ts';
import { adoptObjects } from './adopt-objects.ts';
import type { IngestEvent, IngestSummary } from './events.ts';
import { GroupWriter } from './group-writer.ts';
import { openFeed } from './index-feed.ts';
import { type Outcome, processFile, type Workshop } from './process-file.ts';
import { Progress } from './progress.ts';
import { passFile, takeFile } from './take-file.ts';

export interface IngestOptions {
  /** Files and folders; none: only what the archive itself has open (after a kill, a rule change). */
  readonly paths: readonly string[];
  readonly onEvent?: (event: IngestEvent) => void;
  readonly signal?: AbortSignal;
  readonly onWait?: (holder: string) => void;
  /** Takes only files whose hash falls in this part. */
  readonly shard?: { readonly index: number; readonly of: number };
}

/** How far `collect` may run ahead of the workers: hashing is quick, and the total is wanted early. */
const MET_AHEAD = 10_000;
/** Files at hand for each worker: the next one begins while the results of the last ones are being written. */
const AT_HAND = 8;
const PROGRESS_MS = 500;

/**
 * Ingests; gives the summary that is also the last event. A bad file never stops it: see `dead-letters`. Throws
 * StopError where the job as a whole cannot run.
 */
export async function ingest(setup: JobSetup, options: IngestOptions): Promise<IngestSummary> {
  const { signal, onWait, onEvent } = options;
  const onMended = (message: string) => onEvent?.({ event: 'mended', message });
  const frame = { job: 'ingest', onMended, ...(signal ? { signal } : {}), ...(onWait ? { onWait } : {}) };
  return await runJob(setup, frame, (context, report) => bringUpToDate(context, report, options));
}

/**
 * Inside a job: the files under the paths and whatever the archive has open, then trials, then the index. What a changed
 * rule, a correction or a kill left to do is found by the journal.
 */
export async function bringUpToDate(
  context: JobContext,
  report: ReportBuilder,
  options: IngestOptions = { paths: [] },
): Promise<IngestSummary> {
  await finishForgets(context);
  const pool = makePool(context);
  const writer = new GroupWriter(context.store);
  const feed = await openFeed(context, report);
  const keysOf = stageKeys(context, context.store);
  const shop: Workshop = { context, pool, writer, feed, keysOf, report };
  const run = new IngestRun(shop, options);
  const onAbort = () => pool.stop();
  context.signal.addEventListener('abort', onAbort, { once: true });
  const ticker = setInterval(() => options.onEvent?.(run.progress.event()), PROGRESS_MS);
  try {
    await run.files();
  } finally {
    clearInterval(ticker);
    context.signal.removeEventListener('abort', onAbort);
    pool.stop();
    await run.settled();
    await feed.close();
  }
  context.signal.throwIfAborted();
  await run.whole();
  const summary = run.summary();
  options.onEvent?.({ event: 'done', ...summary });
  return summary;
}

/** The worker processes of a job. */
export function makePool({ settings, stagesModule }: JobContext): WorkerPool {
  const setup = { stages: stagesModule };
  return new WorkerPool({
    size: settings.workers,
    setup: settings.pipelines === undefined ? setup : { ...setup, pipelines: settings.pipelines },
    limits: { seconds: settings.fileSeconds, bytes: settings.fileMegabytes * 1_000_000 },
  });
}

/** What is told of a file once it is through: under which path it was met, and what it replaced. */
interface Meeting {
  readonly path: string;
  readonly replaces: boolean;
}

/** One ingest at work. */
class IngestRun {
  readonly progress = new Progress();
  readonly #shop: Workshop;
  readonly #options: IngestOptions;
  readonly #queue: PQueue;
  /** Files of this run by hash: one file is done once, under all paths it is met under. */
  readonly #seen = new Map<string, Promise<Outcome>>();
  readonly #suspects: [hash: string, meeting: Meeting][] = [];
  #fault: unknown;

  constructor(shop: Workshop, options: IngestOptions) {
    this.#shop = shop;
    this.#options = options;
    this.#queue = new PQueue({ concurrency: shop.context.settings.workers * AT_HAND });
  }

  /** All files, each as far as it can get: those in flight at a kill first and alone, then the met, then the open. */
  async files(): Promise<void> {
    const { store } = this.#shop.context;
    for (const hash of store.journal.inFlight()) await this.#alone(hash, this.#meetingOf(hash));
    await this.#queue.onIdle();
    await this.#takeAll();
    this.#takeOpen();
    this.progress.complete();
    await this.#queue.onIdle();
    if (await adoptObjects(this.#shop.context)) this.#takeOpen();
    await this.#queue.onIdle();
    await Promise.all(this.#seen.values());
    for (let next = this.#suspects.shift(); next; next = this.#suspects.shift()) await this.#alone(...next);
    await this.#queue.onIdle();
    if (this.#fault !== undefined) throw this.#fault;
  }

  /** Resolves when no file is under way any more, however the run ended. */
  async settled(): Promise<void> {
    this.#queue.clear();
    await this.#queue.onIdle();
  }

  /** What concerns the archive as a whole. */
  async whole(): Promise<void> {
    const { context, report, feed } = this.#shop;
    const tell = this.#options.onEvent;
    tell?.({ event: 'stage', stage: 'link', state: 'started' });
    linkTrials(context, report);
    tell?.({ event: 'stage', stage: 'link', state: 'done' });
    tell?.({ event: 'stage', stage: 'index', state: 'started' });
    await updateIndex(context, report, feed);
    tell?.({ event: 'stage', stage: 'index', state: 'done' });
  }

  summary(): IngestSummary {
    const { report, context } = this.#shop;
    const { store } = context;
    return {
      files: report.counted('files'),
      ingested: report.counted('ingested'),
      unchanged: report.counted('unchanged'),
      replaced: report.counted('replaced'),
      skipped: report.counted('skipped'),
      failed: report.counted('dead-letter'),
      documents: store.documents.count(),
      trials: store.trials.count(),
      deadLetters: store.deadLetters.count(),
      seconds: Math.round(this.progress.seconds * 100) / 100,
    };
  }

  async #takeAll(): Promise<void> {
    const { context } = this.#shop;
    for await (const met of context.stages.collect(this.#options.paths)) {
      if (this.#fault !== undefined || context.signal.aborted) break;
      if (met.state === 'file' && !inShard(met.file.hash, this.#options.shard)) {
        passFile(met.file, context);
        continue;
      }
      const taken = await takeFile(met, context);
      if (taken.state === 'skipped')
        this.#tell({ path: taken.path, state: 'skipped', reason: taken.reason ?? '' });
      else if (met.state === 'file') this.#enqueue(met.file.hash, taken);
      await this.#queue.onSizeLessThan(MET_AHEAD);
    }
  }

  /** Files of the archive that were not met and are not up to date. */
  #takeOpen(): void {
    for (const hash of this.#shop.context.store.files.hashes()) {
      if (!this.#seen.has(hash) && this.#needs(hash)) this.#enqueue(hash, this.#meetingOf(hash));
    }
  }

  #needs(hash: string): boolean {
    return neededStage(this.#shop.context.store, hash, this.#shop.keysOf(hash)) !== undefined;
  }

  #meetingOf(hash: string): Meeting {
    return { path: this.#shop.context.store.files.get(hash)?.paths[0]?.path ?? hash, replaces: false };
  }

  /** A file met again in this run waits for its first outcome and is told of under its other path too. */
  #enqueue(hash: string, meeting: Meeting): void {
    this.progress.met();
    const first = this.#seen.get(hash);
    if (first) void first.then((outcome) => this.#settle(hash, meeting, outcome));
    else
      this.#seen.set(
        hash,
        this.#queue.add(() => this.#processMet(hash, meeting)),
      );
  }

  async #processMet(hash: string, meeting: Meeting): Promise<Outcome> {
    const outcome = await this.#process(hash);
    this.#settle(hash, meeting, outcome);
    this.#enqueueInner(hash, outcome);
    return outcome;
  }

  /** A fault of the store ends the run: the files after it are left for the next one. */
  async #process(hash: string): Promise<Outcome> {
    if (this.#fault !== undefined || this.#shop.context.signal.aborted) return { state: 'stopped' };
    try {
      return await processFile(hash, this.#shop);
    } catch (error) {
      this.#fault ??= error;
      return { state: 'stopped' };
    }
  }

  /** Beside nothing else, the files inside the last one included: whose worker is lost now is to blame. */
  async #alone(hash: string, meeting: Meeting): Promise<void> {
    await this.#queue.onIdle();
    this.progress.met();
    const outcome = this.#processMet(hash, meeting);
    this.#seen.set(hash, outcome);
    await outcome;
  }

  #settle(hash: string, meeting: Meeting, outcome: Outcome): void {
    if (outcome.state === 'stopped') return;
    if (outcome.state === 'suspect') {
      this.#suspects.push([hash, meeting]);
      return;
    }
    this.progress.done();
    const { store } = this.#shop.context;
    if (outcome.state === 'dead-letter') {
      const { stage, cause, message } = outcome;
      this.progress.failed(stage);
      this.#tell({
        path: meeting.path,
        state: 'dead-letter',
        hash,
        stage,
        cause,
        reason: message,
        documents: 0,
      });
      return;
    }
    const documents = store.documents.ofFile(hash).length;
    const isNew = outcome.state === 'done';
    const state = meeting.replaces ? 'replaced' : isNew ? 'ingested' : 'unchanged';
    const reason = isNew && outcome.need.why !== 'not done yet' ? outcome.need.why : undefined;
    this.#tell({ path: meeting.path, state, hash, documents, ...(reason ? { reason } : {}) });
  }

  /** The files inside a file come after it, whether it was done now or before. */
  #enqueueInner(container: string, outcome: Outcome): void {
    if (outcome.state === 'suspect' || outcome.state === 'stopped') return;
    const { store } = this.#shop.context;
    for (const hash of store.files.inside(container)) {
      const path = store.files.get(hash)?.paths.find((one) => one.container === container)?.path;
      this.#enqueue(hash, { path: path ?? hash, replaces: false });
    }
  }

  #tell(event: Omit<Extract<IngestEvent, { event: 'file' }>, 'event'>): void {
    const { report } = this.#shop;
    if (event.state !== 'skipped') report.count('files');
    report.count(event.state);
    this.#options.onEvent?.({ event: 'file', ...event });
  }
}

/** The part of the hashes that shard `index` (from 1) of `of` takes: by the first 32 bits of the hash. */
export function inShard(hash: string, shard: IngestOptions['shard']): boolean {
  if (!shard) return true;
  return Number.parseInt(hash.slice(0, 8), 16) % shard.of === shard.index - 1;
}
