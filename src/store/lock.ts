// One writing job per archive. The lock is SQLite's own file lock, which the system lets go when a process dies, so no
// stale lock can stand in the way; a note beside it says who holds it, and stays behind after a kill.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { StopError } from '../model/errors.ts';
import { type Database, openDatabase, sqliteCode } from '../sqlite/open-database.ts';
import type { ArchiveLayout } from './layout.ts';

/** Who holds the lock. */
export interface LockHolder {
  readonly pid: number;
  readonly host: string;
  readonly job: string;
  /** ISO instant. */
  readonly since: string;
}

/** The lock, held until `release`. */
export interface ArchiveLock {
  /** The job that held it before and never let go: it was killed. */
  readonly killed?: LockHolder;
  release(): void;
}

export interface LockOptions {
  /** Waits for the other job instead of failing. Default false. */
  readonly wait?: boolean;
  /** Called once with the holder that is waited for. */
  readonly onWait?: (holder: LockHolder | undefined) => void;
}

/**
 * Takes the archive's lock for `job`. StopError `archive-locked` names the holder and since when, unless `wait`.
 */
export async function lockArchive(
  layout: ArchiveLayout,
  job: string,
  options: LockOptions = {},
): Promise<ArchiveLock> {
  mkdirSync(layout.folder, { recursive: true });
  for (let tries = 0; ; tries += 1) {
    const db = tryLock(layout.lock);
    if (db) return hold(layout, db, job);
    const holder = readHolder(layout);
    if (!options.wait) throw locked(layout, holder);
    if (tries === 0) options.onWait?.(holder);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** The one who holds the lock now, or undefined if nobody does. For `status` and `doctor`. */
export function lockHolder(layout: ArchiveLayout): LockHolder | undefined {
  const db = tryLock(layout.lock);
  if (!db) return readHolder(layout);
  db.close();
  return undefined;
}

/** The lock, or undefined if someone has it. Never waits. */
function tryLock(path: string): Database | undefined {
  const db = openDatabase(path, { busyMs: 0, bare: true });
  try {
    db.exec('BEGIN EXCLUSIVE');
    return db;
  } catch (error) {
    db.close();
    if (sqliteCode(error)?.startsWith('SQLITE_BUSY')) return undefined;
    throw error;
  }
}

/** Leaves the note of the holder beside the lock that was taken. */
function hold(layout: ArchiveLayout, db: Database, job: string): ArchiveLock {
  const killed = readHolder(layout);
  const holder: LockHolder = { pid: process.pid, host: hostname(), job, since: new Date().toISOString() };
  try {
    writeFileSync(`${layout.lockInfo}.new`, JSON.stringify(holder));
    renameSync(`${layout.lockInfo}.new`, layout.lockInfo);
  } catch (error) {
    db.close();
    throw error;
  }
  const release = () => {
    if (!db.open) return;
    rmSync(layout.lockInfo, { force: true });
    db.close();
  };
  return killed ? { killed, release } : { release };
}

/** The note, whoever left it. */
function readHolder(layout: ArchiveLayout): LockHolder | undefined {
  try {
    return JSON.parse(readFileSync(layout.lockInfo, 'utf8')) as LockHolder;
  } catch {
    // No note, or one cut short by a full disk: the lock itself does not depend on it.
    return undefined;
  }
}

/** Who holds the archive since when, and what can be done. */
function locked(layout: ArchiveLayout, holder: LockHolder | undefined): StopError {
  const who = holder
    ? `${holder.job} (process ${holder.pid} on ${holder.host}) holds the archive since ${holder.since}`
    : 'another job holds the archive';
  return new StopError('archive-locked', `${layout.folder}: ${who}; try again later, or wait with --wait`);
}
