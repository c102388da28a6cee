// Statements prepared once a connection: preparing costs more than running most of them.
import type { Database, Statement } from '../../sqlite/open-database.ts';

const prepared = new WeakMap<Database, Map<string, Statement>>();

/** The prepared statement of `sql` on a connection, plucked: its first column is the row. */
export function plucked<Parameters extends unknown[], Value>(
  db: Database,
  sql: string,
): Statement<Parameters, Value> {
  return remembered(db, `1${sql}`, () => db.prepare(sql).pluck()) as Statement<Parameters, Value>;
}

/** The prepared statement of `sql` on a connection; rows are arrays of columns. */
export function rawRows<Parameters extends unknown[], Row>(
  db: Database,
  sql: string,
): Statement<Parameters, Row> {
  return remembered(db, `2${sql}`, () => db.prepare(sql).raw()) as Statement<Parameters, Row>;
}

/** The prepared statement of `sql` on a connection; it gives no rows. */
export function command(db: Database, sql: string): Statement {
  return remembered(db, `0${sql}`, () => db.prepare(sql));
}

function remembered(db: Database, name: string, make: () => Statement): Statement {
  const own = prepared.get(db) ?? new Map<string, Statement>();
  prepared.set(db, own);
  const known = own.get(name) ?? make();
  own.set(name, known);
  return known;
}
