// The archive's small facts: the change counter and what the last link run was made from.
import type { Database } from '../sqlite/open-database.ts';

export interface MetaTable {
  /** A value by key, or undefined. */
  get(key: string): string | undefined;
  set(key: string, value: string): void;
  remove(key: string): void;
  /** The number of the last change; 0 in an empty archive. */
  change(): number;
  /** Raises the change counter by one and gives the new number. Inside the transaction that changes documents. */
  nextChange(): number;
}

/** The `meta` table of an open store. */
export function metaTable(db: Database): MetaTable {
  const read = db.prepare<[string], { value: string }>('SELECT value FROM meta WHERE key = ?');
  const write = db.prepare('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)');
  const remove = db.prepare('DELETE FROM meta WHERE key = ?');
  const get = (key: string) => read.get(key)?.value;
  const change = () => Number(get('change') ?? 0);
  return {
    get,
    set: (key, value) => void write.run(key, value),
    remove: (key) => void remove.run(key),
    change,
    nextChange() {
      const next = change() + 1;
      write.run('change', String(next));
      return next;
    },
  };
}
