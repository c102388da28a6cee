// What the SQLite that came with the program can do; for `doctor`.
import { openDatabase } from './open-database.ts';

export interface SqliteFeatures {
  readonly version: string;
  /** Full-text search is built in. */
  readonly fts5: boolean;
}

/** Asks a database in memory. */
export function sqliteFeatures(): SqliteFeatures {
  const db = openDatabase(':memory:', { bare: true });
  try {
    const version = db.prepare<[], string>('SELECT sqlite_version()').pluck().get() ?? 'unknown';
    const options = db.prepare<[], string>('PRAGMA compile_options').pluck().all();
    return { version, fts5: options.includes('ENABLE_FTS5') };
  } finally {
    db.close();
  }
}
