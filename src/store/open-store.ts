// Opens store.sqlite and hands out its tables. Only jobs write; everyone else opens it for reading.
import { existsSync, mkdirSync } from 'node:fs';
import { StopError } from '../model/errors.ts';
import { type Database, openDatabase } from '../sqlite/open-database.ts';
import { type ChangesTable, changesTable } from './changes.ts';
import { type CorrectionsTable, correctionsTable } from './corrections.ts';
import { type DeadLettersTable, deadLettersTable } from './dead-letters.ts';
import { type DocumentsTable, documentsTable } from './documents.ts';
import { type FilesTable, filesTable } from './files.ts';
import { type JournalTable, journalTable } from './journal.ts';
import { archiveLayout } from './layout.ts';
import { type MentionsTable, mentionsTable } from './mentions.ts';
import { type MetaTable, metaTable } from './meta.ts';
import { type PassagesTable, passagesTable } from './passages.ts';
import { type RunsTable, runsTable } from './runs.ts';
import { namedDamage } from './salvage/damage.ts';
import { type SavedSearchesTable, savedSearchesTable } from './saved-searches.ts';
import { APPLICATION_ID, SCHEMA, SCHEMA_VERSION } from './schema.ts';
import { type SkippedTable, skippedTable } from './skipped.ts';
import { type TextsTable, textsTable } from './texts.ts';
import { type TombstonesTable, tombstonesTable } from './tombstones.ts';
import { type TrialsTable, trialsTable } from './trials.ts';

/** The truth of an archive: its tables, and transactions over them. */
export interface Store {
  readonly meta: MetaTable;
  readonly files: FilesTable;
  readonly journal: JournalTable;
  readonly texts: TextsTable;
  readonly documents: DocumentsTable;
  readonly passages: PassagesTable;
  readonly mentions: MentionsTable;
  readonly changes: ChangesTable;
  readonly deadLetters: DeadLettersTable;
  readonly skipped: SkippedTable;
  readonly tombstones: TombstonesTable;
  readonly corrections: CorrectionsTable;
  readonly trials: TrialsTable;
  readonly savedSearches: SavedSearchesTable;
  readonly runs: RunsTable;
  /** Runs `work` in one transaction: all of it is on the disk when this returns, or none of it. */
  transaction<T>(work: () => T): T;
  /**
   * The same without waiting for the disk: a killed process loses nothing of it, a power cut may. For what the next job
   * finds out again (files met, work begun); the next `transaction` takes it to the disk with it.
   */
  note<T>(work: () => T): T;
  /** The database itself, for `verify`, digests and backups inside this folder and `jobs`. */
  readonly database: Database;
  close(): void;
}

/**
 * Opens the store of the archive in `folder`, creating both unless `readonly`. StopError `no-archive` (nothing there),
 * `newer-archive` (made by a newer program), `not-an-archive` (another program's database), `store-damaged`.
 */
export function openStore(folder: string, options: { readonly readonly?: boolean } = {}): Store {
  const readonly = options.readonly ?? false;
  const { store } = archiveLayout(folder);
  if (readonly && !existsSync(store)) throw noArchive(folder);
  if (!readonly) makeFolder(folder);
  try {
    return prepared(openDatabase(store, { readonly }), folder, readonly);
  } catch (error) {
    throw namedDamage(error, folder);
  }
}

/** The store of an open database, which is closed if it is not ours. */
function prepared(db: Database, folder: string, readonly: boolean): Store {
  try {
    prepareSchema(db, folder, readonly);
    return storeOf(db);
  } catch (error) {
    db.close();
    throw error;
  }
}

/** There is nothing to read. */
function noArchive(folder: string): StopError {
  return new StopError(
    'no-archive',
    `${folder}: there is no archive here; ingest into it first, or name another with --archive or TRIAL_ARCHIVE`,
  );
}

/** The folder of a new archive. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new StopError('archive-not-created', `${folder}: the archive's folder cannot be made (${why})`, {
      cause,
    });
  }
}

/** Checks whose database this is and of which version; makes the tables in an empty one. */
function prepareSchema(db: Database, folder: string, readonly: boolean): void {
  const version = Number(db.pragma('user_version', { simple: true }));
  const owner = Number(db.pragma('application_id', { simple: true }));
  if (version > SCHEMA_VERSION) {
    const message = `${folder}: the archive has format ${version}, this program reads up to ${SCHEMA_VERSION}; update trial-archive`;
    throw new StopError('newer-archive', message);
  }
  if (owner === APPLICATION_ID && version === SCHEMA_VERSION) return;
  const tables = db.prepare<[], number>('SELECT count(*) FROM sqlite_schema').pluck().get() ?? 0;
  if (tables > 0) {
    throw new StopError('not-an-archive', `${folder}: store.sqlite belongs to another program`);
  }
  if (readonly) throw noArchive(folder);
  createSchema(db);
}

/** All tables and the marks of an archive, or none. */
function createSchema(db: Database): void {
  const create = db.transaction(() => {
    db.exec(SCHEMA);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${SCHEMA_VERSION}`);
  });
  create.immediate();
}

/** The tables of an open database. */
function storeOf(db: Database): Store {
  const passages = passagesTable(db);
  return {
    meta: metaTable(db),
    files: filesTable(db),
    journal: journalTable(db),
    texts: textsTable(db),
    documents: documentsTable(db, passages),
    passages,
    mentions: mentionsTable(db),
    changes: changesTable(db),
    deadLetters: deadLettersTable(db),
    skipped: skippedTable(db),
    tombstones: tombstonesTable(db),
    corrections: correctionsTable(db),
    trials: trialsTable(db),
    savedSearches: savedSearchesTable(db),
    runs: runsTable(db),
    transaction: (work) => db.transaction(work).immediate(),
    note: (work) => withoutWaiting(db, () => db.transaction(work).immediate()),
    database: db,
    close: () => void db.close(),
  };
}

/** Commits meanwhile are not synced. In WAL mode frames stay in order: a later synced commit covers the earlier ones. */
function withoutWaiting<T>(db: Database, work: () => T): T {
  db.pragma('synchronous = NORMAL');
  try {
    return work();
  } finally {
    db.pragma('synchronous = FULL');
  }
}
