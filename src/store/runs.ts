// Reports of the jobs that ran, the killed ones included.
import type { Database } from '../sqlite/open-database.ts';
import { canonicalJson } from './canonical-json.ts';

/** `killed`: it was running when its process ended without a word. */
export type RunState = 'running' | 'done' | 'failed' | 'killed';

/** One job's report; `report` is the job's own account (counts, times, failures, versions). */
export interface Run {
  /** `<instant>-<job>-<pid>`: sorts in the order of the runs, whatever the clock did. */
  readonly id: string;
  readonly job: string;
  readonly state: RunState;
  /** ISO instants. */
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly report: Readonly<Record<string, unknown>>;
}

export interface RunsTable {
  /** Newest first, at most `limit` (default 50). */
  list(limit?: number): Run[];
  get(id: string): Run | undefined;
  put(run: Run): void;
  /** Marks runs that never ended as killed; gives how many. Only for the holder of the lock. */
  markKilled(): number;
}

interface RunRow extends Omit<Run, 'report'> {
  readonly report: string;
}

/** The `runs` table of an open store. */
export function runsTable(db: Database): RunsTable {
  const columns = 'id, job, state, started_at AS startedAt, ended_at AS endedAt, report';
  const list = db.prepare<[number], RunRow>(`SELECT ${columns} FROM runs ORDER BY id DESC LIMIT ?`);
  const one = db.prepare<[string], RunRow>(`SELECT ${columns} FROM runs WHERE id = ?`);
  const put = db.prepare(`INSERT OR REPLACE INTO runs (id, job, state, started_at, ended_at, report)
    VALUES (?, ?, ?, ?, ?, ?)`);
  const killed = db.prepare("UPDATE runs SET state = 'killed' WHERE state = 'running'");
  const toRun = (row: RunRow): Run => ({ ...row, report: JSON.parse(row.report) });
  return {
    list: (limit = 50) => list.all(limit).map(toRun),
    get(id) {
      const row = one.get(id);
      return row && toRun(row);
    },
    put: (run) =>
      void put.run(run.id, run.job, run.state, run.startedAt, run.endedAt, canonicalJson(run.report)),
    markKilled: () => killed.run().changes,
  };
}
