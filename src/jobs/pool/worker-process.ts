// One worker process: gives it a task, watches its time and memory, and ends it when it goes over.
import { type ChildProcess, fork } from 'node:child_process';
import { extname } from 'node:path';
import type { FileStage } from '../../store/index.ts';
import type { SentError, WorkerMessage, WorkerSetup, WorkPart, WorkTask } from '../worker/protocol.ts';
import { memoryOf } from './memory-of.ts';
import type { LossReason } from './worker-lost.ts';

/** Limits of one file. */
export interface TaskLimits {
  /** Seconds a stage may take. */
  readonly seconds: number;
  /** Bytes a worker may hold, its own code included (about 60 MB). */
  readonly bytes: number;
}

/** How a task ended. */
export type TaskEnd =
  | { readonly end: 'done' }
  | { readonly end: 'failed'; readonly error: SentError }
  | {
      readonly end: 'lost';
      readonly reason: LossReason;
      readonly stage: FileStage;
      readonly message: string;
    };

const MEMORY_INTERVAL_MS = 50;

/** A forked process that runs one task at a time. Ended by `stop`, by a limit, or with its parent. */
export class WorkerProcess {
  readonly #child: ChildProcess;
  readonly #ready: Promise<void>;
  #alive = true;
  #tasks = 0;

  constructor(setup: WorkerSetup) {
    const script = new URL(`../worker/main${extname(import.meta.url)}`, import.meta.url);
    this.#child = fork(script, [JSON.stringify(setup)], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.#child.once('exit', () => {
      this.#alive = false;
    });
    this.#child.on('error', () => {
      this.#alive = false;
    });
    this.#ready = this.#untilReady();
    this.#ready.catch(() => undefined);
  }

  /** False once the process ended or is being ended. */
  get alive(): boolean {
    return this.#alive;
  }

  /** Tasks it was given so far. */
  get tasks(): number {
    return this.#tasks;
  }

  /** Resident bytes, undefined where that cannot be known. */
  get memory(): number | undefined {
    return this.#child.pid === undefined ? undefined : memoryOf(this.#child.pid);
  }

  /** Runs a task; never rejects. `onPart` is called for each part as it comes. */
  async run(task: WorkTask, limits: TaskLimits, onPart: (part: WorkPart) => void): Promise<TaskEnd> {
    this.#tasks += 1;
    try {
      await this.#ready;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return { end: 'lost', reason: 'died', stage: 'extract', message };
    }
    return await this.#exchange(task, limits, onPart);
  }

  /** Ends the process at once. */
  stop(): void {
    this.#alive = false;
    this.#child.kill('SIGKILL');
  }

  #untilReady(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#child.once('message', () => resolve());
      this.#child.once('error', reject);
      this.#child.once('exit', (code, signal) =>
        reject(new Error(`worker process ended before it was ready (${signal ?? `exit code ${code}`})`)),
      );
    });
  }

  #exchange(task: WorkTask, limits: TaskLimits, onPart: (part: WorkPart) => void): Promise<TaskEnd> {
    return new Promise((resolve) => {
      const child = this.#child;
      let stage: FileStage = task.location === undefined ? 'clean' : 'extract';
      let deadline = performance.now() + limits.seconds * 1000;
      const lose = (reason: LossReason, message: string) => {
        finish({ end: 'lost', reason, stage, message });
        this.stop();
      };
      const watch = setInterval(() => {
        if ((this.memory ?? 0) > limits.bytes) lose('memory', overMemory(limits));
        else if (performance.now() > deadline) lose('timeout', overTime(stage, limits));
      }, MEMORY_INTERVAL_MS);
      const onExit = (code: number | null, signal: string | null) => {
        finish({
          end: 'lost',
          reason: 'died',
          stage,
          message: `its worker died (${signal ?? `exit code ${code}`})`,
        });
      };
      const onMessage = (message: WorkerMessage) => {
        if (message.type === 'part') onPart(message.part);
        else if (message.type === 'done') finish({ end: 'done' });
        else if (message.type === 'failed') finish({ end: 'failed', error: message.error });
        else if (message.type === 'stage') {
          stage = message.stage;
          deadline = performance.now() + limits.seconds * 1000;
        }
      };
      const finish = (end: TaskEnd) => {
        clearInterval(watch);
        child.off('message', onMessage);
        child.off('exit', onExit);
        resolve(end);
      };
      child.on('message', onMessage);
      child.on('exit', onExit);
      if (!this.#alive) return finish({ end: 'lost', reason: 'died', stage, message: 'its worker died' });
      child.send(task, (error) => {
        if (error) lose('died', `its worker does not answer (${error.message})`);
      });
    });
  }
}

/** Without the figure it had reached, for that differs from run to run. */
function overMemory(limits: TaskLimits): string {
  return `takes more memory than the limit for a file (${Math.round(limits.bytes / 1_000_000)} MB)`;
}

function overTime(stage: FileStage, limits: TaskLimits): string {
  return `takes longer than the limit for a file (${stage}, ${limits.seconds} s)`;
}
