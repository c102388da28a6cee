// The one place that imports SQLite. Opens a database file safely; knows no table of anyone.
import Sqlite from 'better-sqlite3';
import { StopError } from '../model/errors.ts';

/** An open SQLite database; statements are synchronous. */
export type Database = Sqlite.Database;
/** A prepared statement with its parameters and its row. */
export type Statement<Parameters extends unknown[] = unknown[], Row = unknown> = Sqlite.Statement<
  Parameters,
  Row
>;

export interface OpenOptions {
  /** Only reads; the file must exist. Default false. */
  readonly readonly?: boolean;
  /** Creates a missing file. Default true. */
  readonly create?: boolean;
  /** How long a statement waits for another process' lock, in milliseconds. Default 5,000. */
  readonly busyMs?: number;
  /** Size of the pages of a file that is made; a power of two from 512 to 65,536. Default SQLite's own, 4,096. */
  readonly pageBytes?: number;
  /** Sets nothing on the database, so that one that is locked can be opened too. Default false. */
  readonly bare?: boolean;
}

/**
 * Opens a database in WAL mode with `synchronous=FULL` (a commit is on the disk when it returns), foreign keys on and
 * deleted content overwritten. StopError `database-not-opened` says which file and why.
 */
export function openDatabase(path: string, options: OpenOptions = {}): Database {
  const readonly = options.readonly ?? false;
  const db = open(path, options);
  if (options.bare) return db;
  try {
    if (options.pageBytes !== undefined) db.pragma(`page_size = ${options.pageBytes}`);
    if (!readonly) db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    db.pragma('secure_delete = ON');
    return db;
  } catch (error) {
    db.close();
    throw notOpened(path, error);
  }
}

/** The bare connection. */
function open(path: string, options: OpenOptions): Database {
  try {
    return new Sqlite(path, {
      readonly: options.readonly ?? false,
      fileMustExist: options.readonly === true || options.create === false,
      timeout: options.busyMs ?? 5000,
    });
  } catch (error) {
    throw notOpened(path, error);
  }
}

/** One error for everything that keeps a database from opening. */
function notOpened(path: string, cause: unknown): StopError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new StopError('database-not-opened', `${path}: cannot be opened as a database (${why})`, { cause });
}

/** SQLite's own name of an error (`SQLITE_FULL`, `SQLITE_BUSY`...), or undefined for any other error. */
export function sqliteCode(error: unknown): string | undefined {
  return error instanceof Sqlite.SqliteError ? error.code : undefined;
}

/** Copies a database that others may be writing to, as one consistent snapshot. */
export async function copyDatabase(db: Database, target: string): Promise<void> {
  await db.backup(target);
}
