// A fixed number of worker processes. Own rather than a library's: `workerpool` neither limits a worker's resident memory,
// nor ends children that compute when the parent is killed, nor hands over a task's parts while it goes on.
import { DeadLetterError, RetryError } from '../../model/errors.ts';
import type { SentError, WorkerSetup, WorkPart, WorkTask } from '../worker/protocol.ts';
import { WorkerLost } from './worker-lost.ts';
import { type TaskLimits, WorkerProcess } from './worker-process.ts';

export interface PoolOptions {
  readonly size: number;
  readonly setup: WorkerSetup;
  readonly limits: TaskLimits;
  /** A worker that holds more than this after a task is replaced, so that memory stays flat. Bytes; default 350 MB. */
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

const RECYCLE_BYTES = 350_000_000;

/** Worker processes, started when first needed. At most `size` tasks at a time: the caller's queue sees to that. */
export class WorkerPool {
  readonly #options: PoolOptions;
  readonly #idle: WorkerProcess[] = [];
  readonly #busy = new Set<WorkerProcess>();
  /** Tasks begun so far; one that sees no other begin or run beside it ran alone. */
  #begun = 0;
  #stopped = false;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /**
   * Runs a task. Parts are handed over in order, one at a time; this resolves when the last is dealt with. Throws
   * StageFailed, WorkerLost, PoolStopped, or what `onPart` threw.
   */
  async run(task: WorkTask, onPart: (part: WorkPart) => Promise<void>): Promise<void> {
    if (this.#stopped) throw new PoolStopped();
    const worker = this.#take();
    this.#begun += 1;
    const begun = this.#begun;
    const others = this.#busy.size;
    this.#busy.add(worker);
    let dealt: Promise<void> = Promise.resolve();
    const end = await worker.run(task, this.#options.limits, (part) => {
      dealt = dealt.then(() => onPart(part));
      dealt.catch(() => undefined);
    });
    this.#busy.delete(worker);
    this.#giveBack(worker);
    await dealt;
    if (end.end === 'failed') throw new StageFailed(end.error);
    if (end.end === 'lost' && this.#stopped) throw new PoolStopped();
    if (end.end === 'lost') throw new WorkerLost({ ...end, alone: others === 0 && begun === this.#begun });
  }

  /** Ends all workers at once; tasks under way end with PoolStopped. */
  stop(): void {
    this.#stopped = true;
    for (const worker of [...this.#idle, ...this.#busy]) worker.stop();
    this.#idle.length = 0;
  }

  #take(): WorkerProcess {
    for (let worker = this.#idle.pop(); worker; worker = this.#idle.pop()) {
      if (worker.alive) return worker;
    }
    return new WorkerProcess(this.#options.setup);
  }

  #giveBack(worker: WorkerProcess): void {
    const limit = this.#options.recycleBytes ?? RECYCLE_BYTES;
    if (worker.alive && (worker.memory ?? 0) <= limit) this.#idle.push(worker);
    else worker.stop();
  }
}

/** A stage's failure as one of the project's errors: retry, or dead letter. */
export function toProjectError(sent: SentError): RetryError | DeadLetterError {
  if (sent.cause === 'retry') return new RetryError(sent.code, sent.message);
  return new DeadLetterError(sent.code, sent.message, { letter: sent.cause });
}
