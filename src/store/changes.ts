// Which document changed when: the number by which every index catches up.
import type { Database } from '../sqlite/open-database.ts';

/** A document that changed; a deleted one is to be taken out of the index. */
export interface DocumentChange {
  readonly document: string;
  readonly change: number;
  readonly deleted: boolean;
}

export interface ChangesTable {
  /** Changes after number `n`, in order of number, then id. At most `limit` (default all). */
  since(n: number, limit?: number): DocumentChange[];
  mark(document: string, change: number, deleted?: boolean): void;
  of(document: string): DocumentChange | undefined;
  /** The highest number of any document; 0 if there is none. */
  last(): number;
}

interface ChangeRow {
  readonly document: string;
  readonly change: number;
  readonly deleted: number;
}

/** The `changes` table of an open store. */
export function changesTable(db: Database): ChangesTable {
  const since = db.prepare<[number, number], ChangeRow>(
    'SELECT * FROM changes WHERE change > ? ORDER BY change, document LIMIT ?',
  );
  const mark = db.prepare('INSERT OR REPLACE INTO changes (document, change, deleted) VALUES (?, ?, ?)');
  const one = db.prepare<[string], ChangeRow>('SELECT * FROM changes WHERE document = ?');
  const last = db.prepare<[], number | null>('SELECT max(change) FROM changes').pluck();
  const toChange = (row: ChangeRow): DocumentChange => ({ ...row, deleted: row.deleted === 1 });
  return {
    since: (n, limit = -1) => since.all(n, limit).map(toChange),
    mark: (document, change, deleted = false) => void mark.run(document, change, deleted ? 1 : 0),
    last: () => last.get() ?? 0,
    of(document) {
      const row = one.get(document);
      return row && toChange(row);
    },
  };
}
