// A fixed number of worker processes. Own rather than a library's: `workerpool` neither limits a worker's resident memory,
// nor ends children that compute when the parent is killed, nor hands over a task's parts while it goes on.
import { DeadLetterError, RetryError, StopError } from '../../model/errors.ts';
import type { SentError, WorkerSetup, WorkPart, WorkTask } from '../worker/protocol.ts';
import type { TaskEnd, TaskLimits } from './exchange.ts';
import { WorkerLost } from './worker-lost.ts';
import { WorkerProcess } from './worker-process.ts';

export interface PoolOptions {
  readonly size: number;
  readonly setup: Omit<WorkerSetup, 'parent'>;
  readonly limits: TaskLimits;
  /** A worker that holds more than this after a task is replaced, so that memory stays flat. Bytes; default 250 MB. */
  readonly recycleBytes?: number;
}

/** A stage's own failure, as the worker sent it. */
export class StageFailed extends Error {
  readonly sent: SentError;

  constructor(sent: SentError) {
    super(sent.message);
    this.name = 'StageFailed';
    this.sent = sent;
  }
}

/** The pool was stopped while the task ran: nothing is known of its file. */
export class PoolStopped extends Error {
  constructor() {
    super('the job is ending');
    this.name = 'PoolStopped';
  }
}

const RECYCLE_BYTES = 250_000_000;
/** Tries to start a worker before the job gives up. */
const STARTS = 3;

/** Worker processes, started when first needed. At most `size` tasks at a time; others wait for a free worker. */
export class WorkerPool {
  readonly #options: PoolOptions;
  readonly #idle: WorkerProcess[] = [];
  readonly #busy = new Set<WorkerProcess>();
  readonly #starting = new Set<WorkerProcess>();
  readonly #waiting: (() => void)[] = [];
  #taken = 0;
  /** Tasks begun so far; one that sees no other begin or run beside it ran alone. */
  #begun = 0;
  #stopped = false;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /**
   * Runs the task that `begin` gives once a worker is free, so that the next one is at hand while the last one's parts are
   * still being stored. Parts are handed over in order, one at a time; this resolves when the last is dealt with. Throws
   * StageFailed, WorkerLost, PoolStopped, StopError `worker-not-started`, or what `onPart` threw.
   */
  async run(begin: () => WorkTask, onPart: (part: WorkPart) => Promise<void>): Promise<void> {
    let dealt: Promise<void> = Promise.resolve();
    const hand = (part: WorkPart) => {
      dealt = dealt.then(() => onPart(part));
      dealt.catch(() => undefined);
    };
    let end = await this.#runOnce(begin, hand);
    // A worker that was killed while it had nothing to do, before anyone noticed.
    for (let tries = 1; end.end === 'unbegun' && tries < STARTS; tries += 1)
      end = await this.#runOnce(begin, hand);
    await dealt;
    if (end.end === 'done') return;
    if (this.#stopped) throw new PoolStopped();
    if (end.end === 'failed') throw new StageFailed(end.error);
    if (end.end === 'unbegun') throw notStarted('they end before they begin with a file');
    throw new WorkerLost(end);
  }

  async #runOnce(
    begin: () => WorkTask,
    onPart: (part: WorkPart) => void,
  ): Promise<TaskEnd & { readonly alone: boolean }> {
    await this.#turn();
    let worker: WorkerProcess | undefined;
    try {
      worker = await this.#take();
      const task = begin();
      this.#begun += 1;
      const begun = this.#begun;
      const others = this.#busy.size;
      this.#busy.add(worker);
      const end = await worker.run(task, this.#options.limits, onPart);
      return { ...end, alone: others === 0 && begun === this.#begun };
    } finally {
      if (worker) this.#giveBack(worker);
      this.#next();
    }
  }

  /** Waits until fewer than `size` tasks are under way; first come, first served. */
  async #turn(): Promise<void> {
    if (this.#taken < this.#options.size) this.#taken += 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** Hands the turn on. */
  #next(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#taken -= 1;
  }

  /** Ends all workers at once; tasks under way end with PoolStopped. */
  stop(): void {
    this.#stopped = true;
    for (const worker of [...this.#idle, ...this.#busy, ...this.#starting]) worker.stop();
    this.#idle.length = 0;
  }

  /** An idle worker, or a new one. That workers do not start is no file's fault: the job cannot go on. */
  async #take(): Promise<WorkerProcess> {
    for (let worker = this.#idle.pop(); worker; worker = this.#idle.pop()) {
      if (worker.alive) return worker;
    }
    let errors = '';
    for (let tries = 0; tries < STARTS; tries += 1) {
      if (this.#stopped) throw new PoolStopped();
      const worker = new WorkerProcess(this.#options.setup);
      this.#starting.add(worker);
      const ready = await worker.ready();
      this.#starting.delete(worker);
      if (ready) return worker;
      errors = worker.errors;
    }
    if (this.#stopped) throw new PoolStopped();
    const why = /^\w*Error.*$/m.exec(errors)?.[0] ?? (errors.split('\n').at(-1) || 'no reason given');
    throw notStarted(why);
  }

  #giveBack(worker: WorkerProcess): void {
    this.#busy.delete(worker);
    const limit = this.#options.recycleBytes ?? RECYCLE_BYTES;
    if (worker.alive && (worker.memory ?? 0) <= limit) this.#idle.push(worker);
    else worker.stop();
  }
}

/** The machine is at fault: without workers no file can be read. */
function notStarted(why: string): StopError {
  return new StopError('worker-not-started', `worker processes do not start: ${why}`);
}

/** A stage's failure as one of the project's errors: retry, or dead letter. */
export function toProjectError(sent: SentError): RetryError | DeadLetterError {
  if (sent.cause === 'retry') return new RetryError(sent.code, sent.message);
  return new DeadLetterError(sent.code, sent.message, { letter: sent.cause });
}
