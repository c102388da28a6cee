// A new store in the place of a damaged one: what people said and what was met is read row by row as far as it can be; what
// is derived comes from the originals again. The damaged store is kept beside it.
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, openDatabase } from '../../sqlite/open-database.ts';
import { type ArchiveLayout, archiveLayout } from '../layout.ts';
import { openStore } from '../open-store.ts';

/** What came of it. */
export interface Salvaged {
  /** Folder with the damaged store. */
  readonly kept: string;
  /** Tables of which rows could not be read. */
  readonly incomplete: readonly string[];
}

/** Set in `meta` until everything is derived again: objects without a row are files, and the index is built anew. */
export const SALVAGED = 'salvaged';

/** Nothing of these can be derived from the originals. Parents first. */
const TABLES = ['files', 'paths', 'skipped', 'tombstones', 'corrections', 'saved_searches', 'known_trials'];
const SUFFIXES = ['', '-wal', '-shm'];

/**
 * Puts a new store in the place of the damaged one. Only for the holder of the lock. Killed at any moment, the next call of
 * this or of `finishSalvage` ends it.
 */
export function salvageStore(layout: ArchiveLayout): Salvaged {
  const folder = join(layout.folder, 'salvage');
  rmSync(folder, { recursive: true, force: true });
  const kept = keepDamaged(layout);
  const incomplete = fillStore(folder, archiveLayout(kept).store);
  writeFileSync(noteOf(layout), JSON.stringify({ kept }));
  finishSalvage(layout);
  return { kept, incomplete };
}

/** Makes the new store, whole and closed in one file. */
function fillStore(folder: string, from: string): string[] {
  const store = openStore(folder);
  try {
    const incomplete = copyRows(from, store.database);
    store.transaction(() => store.meta.set(SALVAGED, '1'));
    store.database.pragma('journal_mode = DELETE');
    return incomplete;
  } finally {
    store.close();
  }
}

/** Puts a salvaged store that is complete in its place; does nothing if there is none. */
export function finishSalvage(layout: ArchiveLayout): void {
  const folder = join(layout.folder, 'salvage');
  if (existsSync(noteOf(layout))) {
    const ready = archiveLayout(folder).store;
    if (existsSync(ready)) {
      // The old log first: with the new store it would be taken for its own.
      for (const suffix of ['-wal', '-shm']) rmSync(layout.store + suffix, { force: true });
      renameSync(ready, layout.store);
    }
    rmSync(noteOf(layout));
  }
  rmSync(folder, { recursive: true, force: true });
}

/** Says that `salvage/store.sqlite` is complete. */
function noteOf(layout: ArchiveLayout): string {
  return join(layout.folder, 'salvage.json');
}

/** Copies the damaged store into a folder of its own; one copy for each time, counted. */
function keepDamaged(layout: ArchiveLayout): string {
  const count = readdirSync(layout.folder).filter((name) => /^damaged-\d+$/.test(name)).length;
  const kept = join(layout.folder, `damaged-${count + 1}`);
  mkdirSync(kept, { recursive: true });
  for (const suffix of SUFFIXES) {
    if (existsSync(layout.store + suffix))
      copyFileSync(layout.store + suffix, archiveLayout(kept).store + suffix);
  }
  return kept;
}

/** Copies what can be read; gives the tables of which something could not. */
function copyRows(from: string, to: Database): string[] {
  let source: Database;
  try {
    source = openDatabase(from, { bare: true });
    source.prepare('SELECT count(*) FROM sqlite_schema').get();
  } catch {
    // Not even its list of tables can be read.
    return TABLES;
  }
  to.pragma('foreign_keys = OFF');
  try {
    return TABLES.filter((table) => !copyTable(table, source, to));
  } finally {
    source.close();
    to.exec('DELETE FROM paths WHERE hash NOT IN (SELECT hash FROM files)');
    to.pragma('foreign_keys = ON');
  }
}

/** From both ends, so that a damaged page costs only the rows on it and near it. True if all could be read. */
function copyTable(table: string, source: Database, to: Database): boolean {
  const columns = to.pragma(`table_info(${table})`) as { readonly name: string; readonly pk: number }[];
  const keys = columns.filter(({ pk }) => pk > 0).map(({ name }) => name);
  const names = columns.map(({ name }) => name).join(', ');
  const marks = columns.map(() => '?').join(', ');
  const add = to.prepare(`INSERT OR IGNORE INTO ${table} (${names}) VALUES (${marks})`);
  const readAll = (order: string) => {
    try {
      const rows = source.prepare<[], unknown[]>(
        `SELECT ${names} FROM ${table} ORDER BY ${keys.map((key) => `${key} ${order}`).join(', ')}`,
      );
      for (const row of rows.raw().iterate()) addRow(add, row);
      return true;
    } catch {
      // A damaged page: what stood before it is copied.
      return false;
    }
  };
  return readAll('ASC') || (readAll('DESC') && false);
}

/** A row that breaks a rule of its table is damage too, and left out. */
function addRow(add: { run(...values: unknown[]): unknown }, row: readonly unknown[]): void {
  try {
    add.run(...row);
  } catch {
    // Such as a NULL where there is none.
  }
}
