// The store's own soundness: SQLite's check, rows that refer to nothing, runs that never ended.
import { type ArchiveLayout, damageOf, type Store } from '../../store/index.ts';
import type { Fault } from './fault.ts';

/** The one fault to name where the store cannot be read at all: everything else follows from it. */
export function checkSoundness(layout: ArchiveLayout): Fault | undefined {
  const damage = damageOf(layout);
  if (damage === undefined) return undefined;
  const message = `${damage}; copied while a job wrote, or a failing disk: the originals give all but what people said, which is read as far as it can be; or restore a backup`;
  return { code: 'database-damaged', subject: 'store.sqlite', message, remedy: 'salvage' };
}

/** Faults of store.sqlite as a database. */
export function* checkDatabase(store: Store): Generator<Fault> {
  const db = store.database;
  for (const row of db.pragma('integrity_check') as { integrity_check: string }[]) {
    if (row.integrity_check === 'ok') continue;
    const message = `${row.integrity_check}; restore the last backup`;
    yield { code: 'database-damaged', subject: 'store.sqlite', message };
  }
  for (const row of db.pragma('foreign_key_check') as { table: string; parent: string }[]) {
    const message = `a row of ${row.table} belongs to nothing in ${row.parent}`;
    yield { code: 'row-without-parent', subject: row.table, message, remedy: 'remove' };
  }
  const last = store.changes.last();
  if (last > store.meta.change()) {
    const message = `the change counter stands at ${store.meta.change()}, a document has change ${last}`;
    yield { code: 'counter-behind', subject: 'meta', message, remedy: 'count' };
  }
}
