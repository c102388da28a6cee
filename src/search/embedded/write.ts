// Writing a batch: rows and the applied number in one transaction, so a kill leaves both or neither.
import type { Database } from '../../sqlite/open-database.ts';
import type { Deletion, Upsert, WriteBatch, WriteReport } from '../contract.ts';
import { type IndexDocument, indexDigest } from '../index-document.ts';
import { FACET_FIELDS, KEY_FIELDS, type KeyField } from '../schema.ts';
import { sortKeys } from '../sort-keys.ts';
import { textFields } from '../text-fields.ts';
import { packNumbers } from './facet-columns.ts';
import { ALL_TOKEN, readState } from './tables.ts';

interface Known {
  readonly row: number;
  readonly change: number;
}

/** The statements of one batch. */
interface Writer {
  known(id: string): Known | undefined;
  deletedAt(id: string): number;
  insert(document: IndexDocument, change: number, row: number | null): void;
  remove(id: string, row: number): void;
  markDeleted(id: string, change: number): void;
}

function numberOfValues(db: Database): (field: KeyField, value: string) => number {
  const find = db.prepare<[string, string], { number: number }>(
    'SELECT number FROM key_values WHERE field = ? AND value = ?',
  );
  const add = db.prepare('INSERT INTO key_values (field, value) VALUES (?, ?)');
  const numbers = new Map<string, number>();
  return (field, value) => {
    const name = `${field} ${value}`;
    const number =
      numbers.get(name) ?? find.get(field, value)?.number ?? Number(add.run(field, value).lastInsertRowid);
    numbers.set(name, number);
    return number;
  };
}

function inserter(db: Database): Writer['insert'] {
  const numberOf = numberOfValues(db);
  const documents = db.prepare(
    'INSERT INTO documents (row, id, change, digest, date, title, facets) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const bodies = db.prepare('INSERT INTO bodies (row, body) VALUES (?, ?)');
  const dates = db.prepare('INSERT INTO dates (low, high, row) VALUES (?, ?, ?)');
  const words = db.prepare('INSERT INTO words (rowid, exact, stem, parts, every) VALUES (?, ?, ?, ?, ?)');
  const keys = db.prepare('INSERT INTO keys (rowid, numbers) VALUES (?, ?)');
  return (document, change, oldRow) => {
    const numbers = (fields: readonly KeyField[]) =>
      fields.flatMap((field) => document.keys[field].map((value) => numberOf(field, value)));
    const { date, title } = sortKeys(document);
    const facets = packNumbers(numbers(FACET_FIELDS));
    const digest = indexDigest(document);
    const added = documents.run(oldRow, document.id, change, digest, date, title, facets).lastInsertRowid;
    const row = Number(added);
    bodies.run(row, JSON.stringify(document));
    for (const { from, to } of document.dates) dates.run(from, to, row);
    const text = textFields(document.passages);
    words.run(row, text.exact, text.stem, text.parts, ALL_TOKEN);
    const values = numbers(KEY_FIELDS).map((number) => `v${number}`);
    keys.run(row, values.join(' '));
  };
}

function writerOf(db: Database): Writer {
  const known = db.prepare<[string], Known>('SELECT row, change FROM documents WHERE id = ?');
  const deletedAt = db.prepare<[string], { change: number }>('SELECT change FROM deleted WHERE id = ?');
  const mark = db.prepare('INSERT OR REPLACE INTO deleted (id, change) VALUES (?, ?)');
  const unmark = db.prepare('DELETE FROM deleted WHERE id = ?');
  const removals = ['DELETE FROM documents WHERE row = ?', 'DELETE FROM bodies WHERE row = ?'];
  removals.push('DELETE FROM dates WHERE row = ?');
  removals.push('DELETE FROM words WHERE rowid = ?', 'DELETE FROM keys WHERE rowid = ?');
  const statements = removals.map((sql) => db.prepare(sql));
  const insert = inserter(db);
  return {
    known: (id) => known.get(id),
    deletedAt: (id) => deletedAt.get(id)?.change ?? -1,
    insert(document, change, row) {
      unmark.run(document.id);
      insert(document, change, row);
    },
    remove(_id, row) {
      for (const statement of statements) statement.run(row);
    },
    markDeleted: (id, change) => void mark.run(id, change),
  };
}

function upsert(writer: Writer, { change, document }: Upsert): number {
  const known = writer.known(document.id);
  if ((known?.change ?? -1) > change || writer.deletedAt(document.id) > change) return 0;
  if (known !== undefined) writer.remove(document.id, known.row);
  writer.insert(document, change, known?.row ?? null);
  return 1;
}

function remove(writer: Writer, { change, id }: Deletion): number {
  const known = writer.known(id);
  if ((known?.change ?? -1) > change || writer.deletedAt(id) > change) return 0;
  if (known !== undefined) writer.remove(id, known.row);
  writer.markDeleted(id, change);
  return known === undefined ? 0 : 1;
}

/** Upserts and deletes by change number; of one number the delete comes last. */
function applyAll(writer: Writer, batch: WriteBatch): WriteReport {
  const steps = [
    ...batch.upserts.map((item) => ({
      change: item.change,
      rank: 0,
      run: () => [upsert(writer, item), 0] as const,
    })),
    ...batch.deletes.map((item) => ({
      change: item.change,
      rank: 1,
      run: () => [0, remove(writer, item)] as const,
    })),
  ].sort((a, b) => a.change - b.change || a.rank - b.rank);
  let written = 0;
  let deleted = 0;
  for (const step of steps) {
    const [more, fewer] = step.run();
    written += more;
    deleted += fewer;
  }
  return { written, deleted, rejected: [] };
}

/** Writes a batch in one transaction; nothing is ever rejected. */
export function writeBatch(db: Database, batch: WriteBatch): WriteReport {
  const put = db.prepare('UPDATE meta SET value = ? WHERE name = ?');
  return db
    .transaction(() => {
      const state = readState(db);
      const report = applyAll(writerOf(db), batch);
      put.run(String(Math.max(state.applied, batch.upTo)), 'applied');
      put.run(String(state.writes + 1), 'writes');
      return report;
    })
    .immediate();
}
