// Rows by score without sorting them all: a heap is made in one pass, and each hit taken from it costs a few steps.

/** Rows and the score of each, place by place. */
export interface ScoredRows {
  readonly rows: Uint32Array;
  readonly scores: Float64Array;
}

/** Rows with their scores, taken best first; ties in no order. */
export class BestFirst {
  readonly #rows: Uint32Array;
  readonly #scores: Float64Array;
  #size: number;

  /** Takes both arrays over: what they hold is moved about. */
  constructor({ rows, scores }: ScoredRows) {
    this.#rows = rows;
    this.#scores = scores;
    this.#size = rows.length;
    for (let at = (this.#size >>> 1) - 1; at >= 0; at -= 1) this.#sink(at);
  }

  #scoreAt(at: number): number {
    return this.#scores[at] as number;
  }

  #sink(from: number): void {
    const [row, score] = [this.#rows[from] as number, this.#scoreAt(from)];
    let at = from;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.#size) break;
      if (child + 1 < this.#size && this.#scoreAt(child + 1) > this.#scoreAt(child)) child += 1;
      if (this.#scoreAt(child) <= score) break;
      this.#rows[at] = this.#rows[child] as number;
      this.#scores[at] = this.#scoreAt(child);
      at = child;
    }
    this.#rows[at] = row;
    this.#scores[at] = score;
  }

  /** The best score that is left; undefined when all are taken. */
  get best(): number | undefined {
    return this.#size === 0 ? undefined : this.#scoreAt(0);
  }

  /** Takes the rows of the best score. */
  takeBest(): number[] {
    const best = this.best;
    const taken: number[] = [];
    while (this.#size > 0 && this.#scoreAt(0) === best) {
      taken.push(this.#rows[0] ?? 0);
      this.#size -= 1;
      this.#rows[0] = this.#rows[this.#size] ?? 0;
      this.#scores[0] = this.#scores[this.#size] ?? 0;
      if (this.#size > 0) this.#sink(0);
    }
    return taken;
  }
}
