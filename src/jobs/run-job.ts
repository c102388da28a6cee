// The frame of every writing job: lock, store, log, engine, report; all let go again however it ends.

import { StopError } from '../model/errors.ts';
import {
  type ArchiveLayout,
  finishSalvage,
  isDamage,
  lockArchive,
  openStore,
  type Run,
  SALVAGED,
} from '../store/index.ts';
import { clearTemporary } from '../store/objects.ts';
import { type JobContext, type JobSetup, layoutOf } from './context.ts';
import { openJobLog } from './job-log.ts';
import { aboutMended, mendStore } from './mend-store.ts';
import { nextRunId } from './run-id.ts';
import { ReportBuilder } from './run-report.ts';
import { putServingRight } from './serving.ts';
import { isDiskFull } from './transient.ts';

export interface JobFrame {
  /** Name of the job: in the lock, the log and the list of runs. */
  readonly job: string;
  /** Ends the job early and cleanly. */
  readonly signal?: AbortSignal;
  /** Told once if another job is waited for. */
  readonly onWait?: (holder: string) => void;
  /** False: the job does not touch the search index. Default true. */
  readonly engine?: boolean;
  /** Looks through the whole store for damage first. Default: only after a kill, or a copy taken under a job. */
  readonly checkStore?: boolean;
  /** Told if the store was damaged and was replaced. */
  readonly onMended?: (about: string) => void;
}

/**
 * Runs `work` as the only writer of the archive. StopError `archive-locked` if another job runs and `wait` is off. The
 * run's report is kept in the store, also if `work` throws; a killed job's report is marked at the next start.
 */
export async function runJob<T>(
  setup: JobSetup,
  frame: JobFrame,
  work: (context: JobContext, report: ReportBuilder) => Promise<T>,
): Promise<T> {
  const layout = layoutOf(setup.settings);
  const lock = await lockArchive(layout, frame.job, {
    wait: setup.settings.wait,
    onWait: (holder) => frame.onWait?.(holder ? `${holder.job}, process ${holder.pid}` : 'another job'),
  });
  try {
    await clearTemporary(layout);
    finishSalvage(layout);
    if (frame.checkStore || lock.killed) mend(layout, frame);
    const opened = { setup, layout, wasKilled: lock.killed !== undefined };
    try {
      return await runOpened(opened, frame, work);
    } catch (error) {
      // Found by a job in the middle of its work, which starts again: what it has written is written.
      if (!isDamage(error) || !mend(layout, frame)) throw error;
      return await runOpened(opened, frame, work);
    }
  } catch (error) {
    throw isDiskFull(error) ? diskFull(frame.job, error) : error;
  } finally {
    lock.release();
  }
}

/** Replaces a damaged store and says so; false where the store is sound. */
function mend(layout: ArchiveLayout, frame: JobFrame): boolean {
  const mended = mendStore(layout);
  if (mended) frame.onMended?.(aboutMended(mended));
  return mended !== undefined;
}

interface Opened {
  readonly setup: JobSetup;
  readonly layout: ArchiveLayout;
  readonly wasKilled: boolean;
}

/** Opens store, log and engine for the work, and closes them again. */
async function runOpened<T>(
  { setup, layout, wasKilled }: Opened,
  frame: JobFrame,
  work: (context: JobContext, report: ReportBuilder) => Promise<T>,
): Promise<T> {
  const store = openStore(layout.folder);
  try {
    const afterKill = store.runs.markKilled() > 0 || wasKilled;
    const log = openJobLog({ level: setup.settings.logLevel, to: layout.log });
    if (store.meta.get(SALVAGED) !== undefined) log.error('the store was damaged and is being built again');
    const engine = frame.engine === false ? undefined : await setup.openEngine?.();
    const signal = frame.signal ?? new AbortController().signal;
    const context = { ...setup, layout, store, log, engine, afterKill, signal };
    try {
      if (engine) await putServingRight(store, engine);
      return await reported(context, frame.job, work);
    } finally {
      await engine?.close();
    }
  } finally {
    store.close();
  }
}

/** Runs the work and keeps its report, whichever way it ends. */
async function reported<T>(
  context: JobContext,
  job: string,
  work: (context: JobContext, report: ReportBuilder) => Promise<T>,
): Promise<T> {
  const report = new ReportBuilder({ ...context.stages.versions });
  const startedAt = new Date().toISOString();
  const id = nextRunId(context.store.runs.list(1)[0], { job, startedAt });
  const run: Run = { id, job, state: 'running', startedAt, endedAt: null, report: report.build() };
  const end = (state: Run['state'], error?: string) => {
    const endedAt = new Date().toISOString();
    context.store.runs.put({ ...run, state, endedAt, report: report.build(error) });
    context.log.info({ run: id, state, ...report.build() }, 'job ended');
  };
  context.store.runs.put(run);
  context.log.info({ run: id, job, afterKill: context.afterKill }, 'job started');
  try {
    const result = await work(context, report);
    end('done');
    return result;
  } catch (error) {
    endFailed(error, end);
    throw error;
  }
}

/** One line instead of a system error: what is safe, and what to do. */
function diskFull(job: string, cause: unknown): StopError {
  const message = `the disk is full; what is stored is whole: make room and run ${job} again`;
  return new StopError('disk-full', message, { cause });
}

/** The first error counts; that the report of it cannot be kept either (full disk) does not replace it. */
function endFailed(error: unknown, end: (state: 'failed', message: string) => void): void {
  try {
    end('failed', error instanceof Error ? error.message : String(error));
  } catch (second) {
    if (error instanceof Error && error.cause === undefined) error.cause = second;
  }
}
