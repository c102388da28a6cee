// What a MATCH expression finds, best first, kept for a while: paging on asks for the same list again.
import type { Snapshot } from './open-generation.ts';
import { rawRows } from './prepared.ts';
import type { RowSet } from './row-set.ts';

/** Rows in the order of bm25 with their scores; ties as SQLite leaves them. */
export interface RankedList {
  readonly rows: Uint32Array;
  readonly scores: Float64Array;
}

/** Rows of all lists that are kept together: 12 bytes each. */
const MOST_KEPT = 2_000_000;

export const RANKED = 'SELECT rowid, rank FROM words WHERE words MATCH ? ORDER BY rank';

function readList(snapshot: Snapshot, expression: string): RankedList {
  const found = rawRows<[string], [number, number]>(snapshot.db, RANKED).all(expression);
  const list = { rows: new Uint32Array(found.length), scores: new Float64Array(found.length) };
  for (const [at, [row, rank]] of found.entries()) {
    list.rows[at] = row;
    list.scores[at] = Math.max(0, -rank);
  }
  return list;
}

/** The list of an expression, if it is kept. */
export function keptList(snapshot: Snapshot, expression: string): RankedList | undefined {
  return snapshot.lists.get(expression);
}

/** The list of an expression, read once and kept. */
export function rankedList(snapshot: Snapshot, expression: string): RankedList {
  const known = snapshot.lists.get(expression);
  if (known !== undefined) return known;
  const list = readList(snapshot, expression);
  let total = list.rows.length;
  for (const kept of snapshot.lists.values()) total += kept.rows.length;
  for (const [name, kept] of snapshot.lists) {
    if (total <= MOST_KEPT) break;
    snapshot.lists.delete(name);
    total -= kept.rows.length;
  }
  snapshot.lists.set(expression, list);
  return list;
}

/** The rows of a list as a set. */
export function setOf({ rows }: RankedList, length: number): RowSet {
  const set = new Uint8Array(length);
  for (const row of rows) set[row] = 1;
  return set;
}
