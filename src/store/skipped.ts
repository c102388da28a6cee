// Paths that were met and not taken, with the reason: nothing met goes without a trace.
import type { Database } from '../sqlite/open-database.ts';

export interface SkippedPath {
  readonly path: string;
  readonly reason: string;
}

export interface SkippedTable {
  /** In order of path. */
  list(): SkippedPath[];
  /** Why a path was skipped, or undefined. */
  get(path: string): string | undefined;
  put(path: string, reason: string): void;
  remove(path: string): void;
  count(): number;
}

/** The `skipped` table of an open store. */
export function skippedTable(db: Database): SkippedTable {
  const list = db.prepare<[], SkippedPath>('SELECT path, reason FROM skipped ORDER BY path');
  const get = db.prepare<[string], string>('SELECT reason FROM skipped WHERE path = ?').pluck();
  const put = db.prepare('INSERT OR REPLACE INTO skipped (path, reason) VALUES (?, ?)');
  const remove = db.prepare('DELETE FROM skipped WHERE path = ?');
  const count = db.prepare<[], number>('SELECT count(*) FROM skipped').pluck();
  return {
    list: () => list.all(),
    get: (path) => get.get(path),
    put: (path, reason) => void put.run(path, reason),
    remove: (path) => void remove.run(path),
    count: () => count.get() ?? 0,
  };
}
