// Hashes of files that must not come back. Nothing of their content is kept.
import type { Database } from '../sqlite/open-database.ts';

export interface TombstonesTable {
  has(hash: string): boolean;
  /** In code-unit order. */
  list(): string[];
  add(hash: string): void;
}

/** The `tombstones` table of an open store. */
export function tombstonesTable(db: Database): TombstonesTable {
  const has = db.prepare<[string], number>('SELECT 1 FROM tombstones WHERE hash = ?').pluck();
  const list = db.prepare<[], string>('SELECT hash FROM tombstones ORDER BY hash').pluck();
  const add = db.prepare('INSERT OR IGNORE INTO tombstones (hash, at) VALUES (?, ?)');
  return {
    has: (hash) => has.get(hash) !== undefined,
    list: () => list.all(),
    add: (hash) => void add.run(hash, new Date().toISOString()),
  };
}
