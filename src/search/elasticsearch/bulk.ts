// Sends changes in measured batches: how large a batch is and how many are under way. One batch: bulk-batch.ts.
import type { Rejection } from '../contract.ts';
import { type BatchResult, type BulkTarget, type Change, sendBatch, sizeOf } from './bulk-batch.ts';

/** Where a bulk goes, and how large it starts. */
export interface BulkOptions extends BulkTarget {
  /** Bytes of the first batches, 1 MiB by default; then measured. */
  readonly batchBytes?: number;
  /** Batches under way at once, 2 by default: one is indexed there while the next is made here. */
  readonly parallel?: number;
}

/** What became of the changes. Those that found a newer version are in none of the three. */
export interface BulkReport {
  readonly written: number;
  readonly deleted: number;
  readonly refused: readonly Rejection[];
}

const SMALLEST = 64 * 1024;
const START = 1024 * 1024;
// A node of 512 MB takes 12 MB at once, all writers together.
const LARGEST = 4 * 1024 * 1024;
const MOST_CHANGES = 5000;

// A batch should take about this long: shorter wastes round trips, longer holds memory on both sides for no gain.
const AIM_MS = 500;

/** Takes changes one by one and sends them. A failure that ends it is thrown by the next `add` or by `finish`. */
export class Bulk {
  readonly #options: BulkOptions;
  readonly #parallel: number;
  readonly #underWay = new Set<Promise<void>>();
  readonly #refused: Rejection[] = [];
  #written = 0;
  #deleted = 0;
  #aim: number;
  #waiting: Change[] = [];
  #bytes = 0;
  #failure: { readonly error: unknown } | undefined;

  constructor(options: BulkOptions) {
    this.#options = options;
    this.#parallel = options.parallel ?? 2;
    this.#aim = options.batchBytes ?? START;
  }

  /** Resolves as soon as another change may come: while enough batches are under way, it waits. */
  async add(change: Change): Promise<void> {
    this.#waiting.push(change);
    this.#bytes += sizeOf(change);
    if (this.#bytes >= this.#aim || this.#waiting.length >= MOST_CHANGES) await this.#send();
  }

  /** Sends what is left and waits for all. */
  async finish(): Promise<BulkReport> {
    await this.#send();
    await Promise.all(this.#underWay);
    this.#throwFailure();
    return { written: this.#written, deleted: this.#deleted, refused: this.#refused };
  }

  async #send(): Promise<void> {
    while (this.#underWay.size >= this.#parallel) await Promise.race(this.#underWay);
    this.#throwFailure();
    if (this.#waiting.length === 0) return;
    const [changes, bytes] = [this.#waiting, this.#bytes];
    this.#waiting = [];
    this.#bytes = 0;
    const sent: Promise<void> = sendBatch(this.#options, changes)
      .then(
        (result) => this.#take(result, bytes),
        (error: unknown) => {
          this.#failure ??= { error };
        },
      )
      .then(() => {
        this.#underWay.delete(sent);
      });
    this.#underWay.add(sent);
  }

  #take(result: BatchResult, bytes: number): void {
    this.#written += result.written;
    this.#deleted += result.deleted;
    this.#refused.push(...result.refused);
    this.#aim = nextAim(this.#aim, { ...result, bytes });
  }

  #throwFailure(): void {
    if (this.#failure !== undefined) throw this.#failure.error;
  }
}

/** Bytes for coming batches: halved when the server was busy, else moved towards what takes the aimed time. */
export function nextAim(aim: number, measured: { ms: number; busy: boolean; bytes: number }): number {
  if (measured.busy) return Math.max(SMALLEST, Math.floor(aim / 2));
  if (measured.bytes < aim / 2) return aim; // The last, smaller batch says nothing about larger ones.
  const factor = Math.min(2, Math.max(0.5, AIM_MS / Math.max(1, measured.ms)));
  return Math.min(LARGEST, Math.max(SMALLEST, Math.floor(aim * factor)));
}
