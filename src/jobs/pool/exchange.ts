// One task on one worker process: its messages, its time and its memory, until it ends one way or another.
import type { ChildProcess } from 'node:child_process';
import type { FileStage } from '../../store/index.ts';
import type { SentError, WorkerMessage, WorkPart, WorkTask } from '../worker/protocol.ts';
import { memoryOf } from './memory-of.ts';
import type { LossReason } from './worker-lost.ts';

/** Limits of one file. */
export interface TaskLimits {
  /** Seconds a stage may take. */
  readonly seconds: number;
  /** Resident bytes of a worker, its own code included (about 60 MB). */
  readonly bytes: number;
}

/** How a task ended. `unbegun`: the worker was gone before it touched the file. */
export type TaskEnd =
  | { readonly end: 'done' }
  | { readonly end: 'failed'; readonly error: SentError }
  | { readonly end: 'lost'; readonly reason: LossReason; readonly stage: FileStage; readonly message: string }
  | { readonly end: 'unbegun' };

const WATCH_MS = 50;

/** Sends a task to a worker and stays with it. Ends the process itself when a limit is passed. */
export class Exchange {
  readonly #child: ChildProcess;
  readonly #limits: TaskLimits;
  readonly #onPart: (part: WorkPart) => void;
  #stage: FileStage | undefined;
  #deadline = 0;
  #finish: (end: TaskEnd) => void = () => undefined;

  constructor(child: ChildProcess, limits: TaskLimits, onPart: (part: WorkPart) => void) {
    this.#child = child;
    this.#limits = limits;
    this.#onPart = onPart;
  }

  /** Runs the task; never rejects. */
  async run(task: WorkTask): Promise<TaskEnd> {
    const ended = new Promise<TaskEnd>((resolve) => {
      this.#finish = resolve;
    });
    this.#extend();
    const watch = setInterval(() => this.#watch(), WATCH_MS);
    const onMessage = (message: WorkerMessage) => this.#hear(message);
    const onExit = (code: number | null, signal: string | null) =>
      this.#exited(signal ?? `exit code ${code}`);
    this.#child.on('message', onMessage).on('exit', onExit);
    this.#child.send(task, (error) => error && this.#exited(error.message));
    const end = await ended;
    clearInterval(watch);
    this.#child.off('message', onMessage).off('exit', onExit);
    return end;
  }

  #extend(): void {
    this.#deadline = performance.now() + this.#limits.seconds * 1000;
  }

  #hear(message: WorkerMessage): void {
    if (message.type === 'part') this.#onPart(message.part);
    else if (message.type === 'done') this.#finish({ end: 'done' });
    else if (message.type === 'failed') this.#finish({ end: 'failed', error: message.error });
    else if (message.type === 'stage') {
      this.#stage = message.stage;
      this.#extend();
    }
  }

  #watch(): void {
    const { seconds, bytes } = this.#limits;
    const { pid } = this.#child;
    if (pid !== undefined && (memoryOf(pid) ?? 0) > bytes) {
      // Without the figure it had reached, for that differs from run to run.
      const limit = `${Math.round(bytes / 1_000_000)} MB`;
      this.#lose('memory', `takes more memory than the limit for a file (${limit})`);
    } else if (performance.now() > this.#deadline) {
      this.#lose(
        'timeout',
        `takes longer than the limit for a file (${this.#stage ?? 'extract'}, ${seconds} s)`,
      );
    }
  }

  #lose(reason: LossReason, message: string): void {
    this.#finish({ end: 'lost', reason, stage: this.#stage ?? 'extract', message });
    this.#child.kill('SIGKILL');
  }

  #exited(how: string): void {
    const stage = this.#stage;
    if (stage === undefined) this.#finish({ end: 'unbegun' });
    else this.#finish({ end: 'lost', reason: 'died', stage, message: `its worker died (${how})` });
  }
}
