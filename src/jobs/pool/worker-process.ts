// The life of one worker process: started, given tasks one at a time, ended.
import { type ChildProcess, fork } from 'node:child_process';
import { extname } from 'node:path';
import type { WorkerSetup, WorkPart, WorkTask } from '../worker/protocol.ts';
import { Exchange, type TaskEnd, type TaskLimits } from './exchange.ts';
import { memoryOf } from './memory-of.ts';

/** How long a worker may take to load its stages. */
const START_MS = 60_000;
/** Of what a worker says on its error stream, the end is kept for the message. */
const KEPT_ERRORS = 2000;

/**
 * `--expose-gc`: see tidy-memory.ts. `--single-threaded-gc`: with a worker for each core, V8's helper threads would only
 * take the cores from other workers. `--max-semi-space-size`: in MB; half of the default takes 25 MB off a worker's peak.
 */
const V8_FLAGS = ['--expose-gc', '--single-threaded-gc', '--max-semi-space-size=8'];

/** A forked process. Ended by `stop`, by a limit of its task, or with its parent. */
export class WorkerProcess {
  readonly #child: ChildProcess;
  readonly #ready: Promise<boolean>;
  #alive = true;
  #errors = '';

  constructor(setup: Omit<WorkerSetup, 'parent'>) {
    const script = new URL(`../worker/main${extname(import.meta.url)}`, import.meta.url);
    this.#child = fork(script, [JSON.stringify({ ...setup, parent: process.pid })], {
      serialization: 'advanced',
      execArgv: V8_FLAGS,
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#child.once('exit', () => this.#dead()).on('error', () => this.#dead());
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#errors = (this.#errors + text).slice(-KEPT_ERRORS);
    });
    this.#ready = this.#untilReady();
  }

  /** False once the process ended or is being ended. */
  get alive(): boolean {
    return this.#alive;
  }

  /** Resident bytes, undefined where that cannot be known. */
  get memory(): number | undefined {
    return this.#child.pid === undefined ? undefined : memoryOf(this.#child.pid);
  }

  /** The end of what it said on its error stream. */
  get errors(): string {
    return this.#errors.trim();
  }

  /** Resolves to false if it ended before it was ready. */
  async ready(): Promise<boolean> {
    return (await this.#ready) && this.#alive;
  }

  /** Runs a task; never rejects. `onPart` is called for each part as it comes. */
  async run(task: WorkTask, limits: TaskLimits, onPart: (part: WorkPart) => void): Promise<TaskEnd> {
    if (!this.#alive) return { end: 'unbegun' };
    const end = await new Exchange(this.#child, limits, onPart).run(task);
    if (end.end === 'lost' || end.end === 'unbegun') this.#alive = false;
    return end;
  }

  /** Ends the process at once. */
  stop(): void {
    this.#alive = false;
    this.#child.kill('SIGKILL');
  }

  #dead(): void {
    this.#alive = false;
  }

  #untilReady(): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        resolve(false);
        this.stop();
      }, START_MS);
      const settle = (ready: boolean) => {
        clearTimeout(timer);
        resolve(ready);
      };
      this.#child.once('message', () => settle(true));
      this.#child.once('exit', () => settle(false));
      this.#child.once('error', () => settle(false));
    });
  }
}
