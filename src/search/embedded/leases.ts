// States kept readable for a while, so that someone who pages on finds the order of the first page though an ingest is running.
import type { Database } from '../../sqlite/open-database.ts';
import { type Snapshot, takeSnapshot } from './open-generation.ts';

/** States kept at once, over all generations. Each holds back the clean-up of the file it reads. */
const MOST = 4;
/** How long a state is kept after it was last read. */
const KEPT_MS = 120_000;

interface Lease {
  readonly snapshot: Snapshot;
  timer: NodeJS.Timeout;
}

/** Open read transactions by generation and revision. */
export class Leases {
  readonly #held = new Map<string, Lease>();

  #release(name: string): void {
    const lease = this.#held.get(name);
    if (lease === undefined) return;
    clearTimeout(lease.timer);
    this.#held.delete(name);
    lease.snapshot.db.close();
  }

  #timer(name: string): NodeJS.Timeout {
    return setTimeout(() => this.#release(name), KEPT_MS).unref();
  }

  /** The state of a revision, if it is still held. One from before a purge, maybe by another process, is let go. */
  find(
    generation: string,
    { revision, purges }: { readonly revision: number; readonly purges: number },
  ): Snapshot | undefined {
    const name = `${generation} ${revision}`;
    const lease = this.#held.get(name);
    if (lease === undefined) return undefined;
    if (lease.snapshot.purges !== purges) {
      this.#release(name);
      return undefined;
    }
    clearTimeout(lease.timer);
    lease.timer = this.#timer(name);
    return lease.snapshot;
  }

  /** Holds the state that `open` finds, if it is still that of `seen`. */
  hold(generation: string, seen: Snapshot, open: () => Database): void {
    const name = `${generation} ${seen.applied}`;
    if (this.#held.has(name)) return;
    const db = open();
    db.exec('BEGIN');
    const snapshot = takeSnapshot(db);
    if (snapshot.writes !== seen.writes) {
      db.close();
      return;
    }
    const [oldest] = this.#held.keys();
    if (this.#held.size >= MOST && oldest !== undefined) this.#release(oldest);
    this.#held.set(name, { snapshot, timer: this.#timer(name) });
  }

  /** Lets go of all states, or of those of one generation. */
  release(generation?: string): void {
    for (const name of [...this.#held.keys()]) {
      if (generation === undefined || name.startsWith(`${generation} `)) this.#release(name);
    }
  }
}
