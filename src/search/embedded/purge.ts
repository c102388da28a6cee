// Overwriting what deleted documents left behind: words and values that no document has any more.
import type { Database } from '../../sqlite/open-database.ts';
import { readState } from './tables.ts';

/**
 * Merges the word lists into one without deleted documents, drops values of no document, and empties the write-ahead
 * log. The database overwrites what it frees, so nothing of them can be read from the file. Reads every list once.
 */
export function purge(db: Database): void {
  db.exec("CREATE VIRTUAL TABLE IF NOT EXISTS temp.used USING fts5vocab(main, keys, 'row')");
  const put = db.prepare('UPDATE meta SET value = ? WHERE name = ?');
  db.transaction(() => {
    db.exec("INSERT INTO words (words) VALUES ('optimize')");
    db.exec("INSERT INTO keys (keys) VALUES ('optimize')");
    db.exec("DELETE FROM key_values WHERE 'v' || number NOT IN (SELECT term FROM temp.used)");
    const { writes, purges } = readState(db);
    put.run(String(writes + 1), 'writes');
    put.run(String(purges + 1), 'purges');
  }).immediate();
  db.pragma('wal_checkpoint(TRUNCATE)');
}
