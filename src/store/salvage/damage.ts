// Is store.sqlite sound? Torn ones come from a copy taken file by file while a job wrote, and from failing disks.
import { existsSync } from 'node:fs';
import { StopError } from '../../model/errors.ts';
import { openDatabase, sqliteCode } from '../../sqlite/open-database.ts';
import type { ArchiveLayout } from '../layout.ts';

/** What is wrong with the database as such, in a line, or undefined. Costs a pass over it. */
export function damageOf(layout: ArchiveLayout): string | undefined {
  if (!existsSync(layout.store)) return undefined;
  try {
    const db = openDatabase(layout.store, { readonly: true });
    try {
      const found = db.pragma('quick_check(1)', { simple: true });
      return found === 'ok' ? undefined : String(found).replace(/\s+/g, ' ');
    } finally {
      db.close();
    }
  } catch (error) {
    if (!isDamage(error)) throw error;
    return error instanceof Error ? error.message : String(error);
  }
}

/** True for an error by which SQLite says that a file is no sound database, or one that was made from it. */
export function isDamage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return /^SQLITE_(?:CORRUPT|NOTADB)/.test(sqliteCode(error) ?? '') || isDamage(error.cause);
}

/** A damaged store in words, with what helps; any other error as it is. */
export function namedDamage(error: unknown, folder: string): unknown {
  if (!isDamage(error)) return error;
  const message = `${folder}: store.sqlite is damaged (copied while a job wrote, or a failing disk); verify --fix builds it again from the originals, or restore a backup`;
  return new StopError('store-damaged', message, { cause: error });
}
