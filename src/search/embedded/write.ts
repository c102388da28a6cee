// Writing a batch: rows and the applied number in one transaction, so a kill leaves both or neither.
import type { Database } from '../../sqlite/open-database.ts';
import type { Deletion, Upsert, WriteBatch, WriteReport } from '../contract.ts';
import { type IndexDocument, type IndexPassage, indexDigest } from '../index-document.ts';
import { FACET_FIELDS, KEY_FIELDS, type KeyField } from '../schema.ts';
import { sortKeys } from '../sort-keys.ts';
import { textFields } from '../text-fields.ts';
import { packNumbers } from './facet-columns.ts';
import { readState } from './tables.ts';
import { PostingChanges } from './write-postings.ts';

interface Known {
  readonly row: number;
  readonly change: number;
}

/** The statements of one batch. */
interface Writer {
  known(id: string): Known | undefined;
  deletedAt(id: string): number;
  insert(document: IndexDocument, change: number): void;
  /** As remove and insert, but words that are the same stay as they are: most of the work. */
  replace(document: IndexDocument, change: number, row: number): void;
  remove(row: number): void;
  markDeleted(id: string, change: number): void;
  /** Writes what was gathered for the lists of words. */
  finish(): void;
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

/** All of a document but its words. */
function headerWriter(
  db: Database,
): (document: IndexDocument, change: number, oldRow: number | null) => number {
  const numberOf = numberOfValues(db);
  const documents = db.prepare(
    'INSERT INTO documents (row, id, change, digest, date, title, facets) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const bodies = db.prepare('INSERT INTO bodies (row, body) VALUES (?, ?)');
  const dates = db.prepare('INSERT INTO dates (low, high, row) VALUES (?, ?, ?)');
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
    const values = numbers(KEY_FIELDS).map((number) => `v${number}`);
    keys.run(row, values.join(' '));
    return row;
  };
}

interface WordWriter {
  /** Words of a row; `before` are the passages whose words it holds now. */
  write(row: number, before: readonly IndexPassage[] | null, after: readonly IndexPassage[] | null): void;
  finish(): void;
}

function wordWriter(db: Database): WordWriter {
  const insert = db.prepare('INSERT INTO words (rowid, exact, stem) VALUES (?, ?, ?)');
  const remove = db.prepare('DELETE FROM words WHERE rowid = ?');
  const postings = new PostingChanges(db);
  return {
    write(row, before, after) {
      if (before !== null) remove.run(row);
      const old = before === null || postings.has(row) ? null : textFields(before).tokens;
      const text = after === null ? null : textFields(after);
      if (text !== null) insert.run(row, text.exact, text.stem);
      postings.put(row, old, text?.tokens ?? null);
    },
    finish: () => postings.write(),
  };
}

function sameText(a: readonly IndexPassage[], b: readonly IndexPassage[]): boolean {
  return a.length === b.length && a.every(({ text }, at) => text === b[at]?.text);
}

const HEADER_TABLES = [
  'DELETE FROM documents WHERE row = ?',
  'DELETE FROM bodies WHERE row = ?',
  'DELETE FROM dates WHERE row = ?',
  'DELETE FROM keys WHERE rowid = ?',
];

function writerOf(db: Database): Writer {
  const known = db.prepare<[string], Known>('SELECT row, change FROM documents WHERE id = ?');
  const deletedAt = db.prepare<[string], { change: number }>('SELECT change FROM deleted WHERE id = ?');
  const mark = db.prepare('INSERT OR REPLACE INTO deleted (id, change) VALUES (?, ?)');
  const unmark = db.prepare('DELETE FROM deleted WHERE id = ?');
  const body = db.prepare<[number], string>('SELECT body FROM bodies WHERE row = ?').pluck();
  const removals = HEADER_TABLES.map((sql) => db.prepare(sql));
  const header = headerWriter(db);
  const words = wordWriter(db);
  const passagesOf = (row: number) =>
    (JSON.parse(body.get(row) ?? '{"passages":[]}') as IndexDocument).passages;
  const removeHeader = (row: number) => {
    for (const statement of removals) statement.run(row);
  };
  return {
    known: (id) => known.get(id),
    deletedAt: (id) => deletedAt.get(id)?.change ?? -1,
    insert(document, change) {
      unmark.run(document.id);
      words.write(header(document, change, null), null, document.passages);
    },
    replace(document, change, row) {
      const before = passagesOf(row);
      removeHeader(row);
      header(document, change, row);
      if (!sameText(before, document.passages)) words.write(row, before, document.passages);
    },
    remove(row) {
      words.write(row, passagesOf(row), null);
      removeHeader(row);
    },
    markDeleted: (id, change) => void mark.run(id, change),
    finish: () => words.finish(),
  };
}

function upsert(writer: Writer, { change, document }: Upsert): number {
  const known = writer.known(document.id);
  if ((known?.change ?? -1) > change || writer.deletedAt(document.id) > change) return 0;
  if (known === undefined) writer.insert(document, change);
  else writer.replace(document, change, known.row);
  return 1;
}

function remove(writer: Writer, { change, id }: Deletion): number {
  const known = writer.known(id);
  if ((known?.change ?? -1) > change || writer.deletedAt(id) > change) return 0;
  if (known !== undefined) writer.remove(known.row);
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
  writer.finish();
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
