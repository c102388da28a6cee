// Rate and time left of an ingest, from counts and a clock.
import type { FileStage } from '../../store/index.ts';
import type { IngestEvent } from './events.ts';

type ProgressEvent = Extract<IngestEvent, { event: 'progress' }>;

/** Counts files met and done; the clock may be handed in. */
export class Progress {
  readonly #now: () => number;
  readonly #began: number;
  #met = 0;
  #done = 0;
  #complete = false;
  readonly #failed: Partial<Record<FileStage, number>> = {};

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
    this.#began = now();
  }

  /** Files met so far that are to be done. */
  met(count = 1): void {
    this.#met += count;
  }

  done(): void {
    this.#done += 1;
  }

  /** A file that is done, but could not be read. */
  failed(stage: FileStage): void {
    this.#failed[stage] = (this.#failed[stage] ?? 0) + 1;
  }

  /** All files are met: the total stands. */
  complete(): void {
    this.#complete = true;
  }

  /** Seconds since the start. */
  get seconds(): number {
    return (this.#now() - this.#began) / 1000;
  }

  event(): ProgressEvent {
    const rate = this.seconds > 0 ? this.#done / this.seconds : 0;
    const known = this.#complete && rate > 0;
    return {
      event: 'progress',
      done: this.#done,
      total: this.#met,
      complete: this.#complete,
      rate: Math.round(rate * 100) / 100,
      failed: { ...this.#failed },
      secondsLeft: known ? Math.round((this.#met - this.#done) / rate) : null,
    };
  }
}
