// Results of several files in one transaction: the disk is waited for once, not once a file and stage.
import type { Store } from '../../store/index.ts';

/** How long a result waits for others. Short: what is not written yet is lost in a kill and done again. */
const WINDOW_MS = 5;

interface Pending {
  readonly work: () => void;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Collects writes for a moment and runs them in one transaction. Each is whole or not there at all, as if alone. */
export class GroupWriter {
  readonly #store: Pick<Store, 'transaction'>;
  readonly #windowMs: number;
  #pending: Pending[] = [];

  constructor(store: Pick<Store, 'transaction'>, windowMs = WINDOW_MS) {
    this.#store = store;
    this.#windowMs = windowMs;
  }

  /** Resolves when what `work` writes is on the disk. `work` may run twice: it writes to the store and nothing else. */
  write(work: () => void): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#pending.push({ work, resolve, reject });
      if (this.#pending.length === 1) setTimeout(() => this.#flush(), this.#windowMs);
    });
  }

  /** All that waits. Where the group fails each is tried alone, so that one file's fault stays its own. */
  #flush(): void {
    const group = this.#pending;
    this.#pending = [];
    try {
      this.#store.transaction(() => {
        for (const { work } of group) work();
      });
      for (const { resolve } of group) resolve();
    } catch {
      // Each of them says for itself below what is wrong with it.
      for (const one of group) this.#alone(one);
    }
  }

  #alone({ work, resolve, reject }: Pending): void {
    try {
      this.#store.transaction(work);
      resolve();
    } catch (error) {
      reject(error);
    }
  }
}
