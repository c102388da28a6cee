// What the pool throws when a worker could not finish a task: it died, hung or took too much memory.
import type { FileStage } from '../../store/index.ts';

export type LossReason = 'died' | 'timeout' | 'memory';

/** A worker was lost in the middle of a task and has been replaced; only its file suffers. */
export class WorkerLost extends Error {
  readonly reason: LossReason;
  readonly stage: FileStage;
  /** No other task ran beside it, so the file itself is to blame. */
  readonly alone: boolean;

  constructor(details: { reason: LossReason; stage: FileStage; alone: boolean; message: string }) {
    super(details.message);
    this.name = 'WorkerLost';
    this.reason = details.reason;
    this.stage = details.stage;
    this.alone = details.alone;
  }
}
