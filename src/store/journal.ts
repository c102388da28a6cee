// What was done with which file: one row a file and stage. Says what is open; decides nothing.
import type { Database } from '../sqlite/open-database.ts';

/** Stages that leave a row per file; `link` and `index` work on the whole archive and leave a number in `meta`. */
export const FILE_STAGES = ['extract', 'clean', 'segment', 'tag'] as const;
export type FileStage = (typeof FILE_STAGES)[number];

/** What a stage's result depends on besides the bytes: a result with another key is stale. */
export interface StageKey {
  readonly version: string;
  /** Digest of everything that steers the stage (pipelines, corrections of the file...). */
  readonly options: string;
}

/**
 * `running`: a worker has it, or had it when the job was killed. `suspect`: its worker died or hung beside others, or a
 * person asked for a poisonous file again: it runs alone. `open`: a person asked for it again.
 */
export type StageState = 'running' | 'suspect' | 'open' | 'done' | 'failed';

export interface JournalRow extends StageKey {
  readonly hash: string;
  readonly stage: FileStage;
  readonly state: StageState;
  /** Failures so far; a killed job costs none. */
  readonly attempts: number;
  readonly cause: string | null;
  readonly startedAt: string | null;
  /** Milliseconds the stage took, when done. */
  readonly ms: number | null;
}

/** What is written of a stage; attempts rise with every `failed` and `suspect`, and stay otherwise. */
export interface JournalEntry {
  readonly hash: string;
  readonly stage: FileStage;
  readonly key: StageKey;
  readonly state: StageState;
  readonly cause?: string;
  readonly ms?: number;
}

export interface JournalTable {
  get(hash: string, stage: FileStage): JournalRow | undefined;
  of(hash: string): JournalRow[];
  write(entry: JournalEntry): void;
  /** Lets a stage that failed run again; its attempts stay counted. */
  reopen(hash: string, stage: FileStage, state: 'open' | 'suspect'): void;
  /** Forgets that these stages were done, so that they run again. */
  reset(hash: string, stages: readonly FileStage[]): void;
  /** Files that were in a worker's hands when the last job ended, or whose worker died beside others. */
  inFlight(): string[];
  all(): JournalRow[];
  /** Milliseconds that the results of each stage took in all. */
  milliseconds(): ReadonlyMap<FileStage, number>;
}

const COLUMNS = 'hash, stage, version, options, state, attempts, cause, started_at AS startedAt, ms' as const;

/** The `journal` table of an open store. */
export function journalTable(db: Database): JournalTable {
  const one = db.prepare<[string, string], JournalRow>(
    `SELECT ${COLUMNS} FROM journal WHERE hash = ? AND stage = ?`,
  );
  const of = db.prepare<[string], JournalRow>(`SELECT ${COLUMNS} FROM journal WHERE hash = ?`);
  const all = db.prepare<[], JournalRow>(`SELECT ${COLUMNS} FROM journal ORDER BY hash, stage`);
  const open = db
    .prepare<[], string>(
      "SELECT DISTINCT hash FROM journal WHERE state IN ('running', 'suspect') ORDER BY hash",
    )
    .pluck();
  const sums = db.prepare<[], { stage: FileStage; ms: number }>(
    'SELECT stage, sum(ms) AS ms FROM journal WHERE ms IS NOT NULL GROUP BY stage',
  );
  const reopen = db.prepare('UPDATE journal SET state = ?, cause = NULL WHERE hash = ? AND stage = ?');
  const reset = db.prepare('DELETE FROM journal WHERE hash = ? AND stage = ?');
  return {
    get: (hash, stage) => one.get(hash, stage),
    of: (hash) => of.all(hash),
    write: writer(db),
    reopen: (hash, stage, state) => void reopen.run(state, hash, stage),
    reset(hash, stages) {
      for (const stage of stages) reset.run(hash, stage);
    },
    inFlight: () => open.all(),
    all: () => all.all(),
    milliseconds: () => new Map(sums.all().map(({ stage, ms }) => [stage, ms])),
  };
}

/** The start is kept over the end, so that a row tells how long a stage took. */
function writer(db: Database): JournalTable['write'] {
  const upsert = db.prepare(`INSERT INTO journal
      (hash, stage, version, options, state, attempts, cause, started_at, ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (hash, stage) DO UPDATE SET version = excluded.version, options = excluded.options,
      state = excluded.state, attempts = attempts + excluded.attempts, cause = excluded.cause,
      started_at = coalesce(excluded.started_at, started_at), ms = excluded.ms`);
  return ({ hash, stage, key, state, cause, ms }) => {
    const failed = state === 'failed' || state === 'suspect' ? 1 : 0;
    const startedAt = state === 'running' ? new Date().toISOString() : null;
    upsert.run(hash, stage, key.version, key.options, state, failed, cause ?? null, startedAt, ms ?? null);
  };
}
