// The tables of a generation's file, derived from the schema, and the statements that several files here share.
import type { Database } from '../../sqlite/open-database.ts';
import type { GenerationInfo } from '../generation.ts';
import { TEXT_FIELDS } from '../schema.ts';
import { rawRows } from './prepared.ts';

/** Columns of the FTS table: only what phrases, prefixes and NEAR need. Plain words have lists of their own (postings). */
const COLUMNS = TEXT_FIELDS.filter((field) => field !== 'parts');

/**
 * Contentless: passages stand in `bodies`, tokens need no second copy. `ascii` splits at spaces, as nothing else that
 * could split occurs in a token, and leaves letters past ASCII alone.
 */
const FTS = "content='', contentless_delete=1, tokenize='ascii'";

const TABLES = `
  CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE documents (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, change INTEGER NOT NULL, digest TEXT NOT NULL,
    date TEXT NOT NULL, title TEXT NOT NULL, facets BLOB NOT NULL);
  CREATE INDEX documents_by_date ON documents (date DESC, id);
  CREATE INDEX documents_by_title ON documents (title, id);
  CREATE TABLE bodies (row INTEGER PRIMARY KEY, body TEXT NOT NULL);
  CREATE TABLE key_values (number INTEGER PRIMARY KEY, field TEXT NOT NULL, value TEXT NOT NULL, UNIQUE (field, value));
  CREATE TABLE dates (low TEXT NOT NULL, high TEXT NOT NULL, row INTEGER NOT NULL, PRIMARY KEY (low, high, row)) WITHOUT ROWID;
  CREATE INDEX dates_by_row ON dates (row);
  CREATE TABLE deleted (id TEXT PRIMARY KEY, change INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE postings (term TEXT NOT NULL, block INTEGER NOT NULL, list BLOB NOT NULL, PRIMARY KEY (term, block)) WITHOUT ROWID;
  CREATE TABLE lengths (block INTEGER PRIMARY KEY, words BLOB NOT NULL);
  CREATE VIRTUAL TABLE words USING fts5(${COLUMNS.join(', ')}, ${FTS});
  CREATE VIRTUAL TABLE keys USING fts5(numbers, ${FTS}, detail=none);
  CREATE VIRTUAL TABLE vocabulary USING fts5vocab(words, 'col');
`;

/** Makes the tables of an empty generation in an empty file. */
export function createTables(db: Database, info: GenerationInfo): void {
  db.transaction(() => {
    db.exec(TABLES);
    const put = db.prepare('INSERT INTO meta (name, value) VALUES (?, ?)');
    put.run('info', JSON.stringify(info));
    put.run('applied', '0');
    put.run('writes', '0');
    put.run('purges', '0');
  })();
}

/** What a generation says of its own state. */
export interface GenerationState {
  /** Change number up to which it holds everything. */
  readonly applied: number;
  /** Counts every write: what was read before it must be read again. */
  readonly writes: number;
  /** Counts purges: a state from before one holds what must not be read any more. */
  readonly purges: number;
}

/** Reads the state; inside a transaction it is that of all else that is read there. */
export function readState(db: Database): GenerationState {
  const rows = new Map(rawRows<[], [string, string]>(db, 'SELECT name, value FROM meta').all());
  const number = (name: string) => Number(rows.get(name) ?? 0);
  return { applied: number('applied'), writes: number('writes'), purges: number('purges') };
}

/** What the generation recorded of itself when it was made. */
export function readInfo(db: Database): GenerationInfo {
  const row = db.prepare<[], { value: string }>("SELECT value FROM meta WHERE name = 'info'").get();
  return JSON.parse(row?.value ?? 'null') as GenerationInfo;
}
