// Facet counts: the value numbers of every document in two arrays, added up over the rows that match.
import type { FacetCount, FacetWish } from '../contract.ts';
import { FACET_FIELDS, type FacetField } from '../schema.ts';
import type { FacetColumns, Snapshot } from './open-generation.ts';
import { rawRows } from './prepared.ts';
import type { RowSet } from './row-set.ts';

/** Value numbers of a document as stored: 4 bytes each, little end first. */
export function packNumbers(numbers: readonly number[]): Buffer {
  const packed = Buffer.alloc(numbers.length * 4);
  for (const [at, number] of numbers.entries()) packed.writeUInt32LE(number, at * 4);
  return packed;
}

function readColumns(snapshot: Snapshot): FacetColumns {
  const sql = 'SELECT row, facets FROM documents ORDER BY row';
  const rows = rawRows<[], [number, Buffer]>(snapshot.db, sql).all();
  const total = rows.reduce((sum, [, packed]) => sum + packed.length / 4, 0);
  const starts = new Uint32Array(snapshot.all.length + 1);
  const values = new Uint32Array(total);
  let at = 0;
  let filled = 0;
  for (const [row, packed] of rows) {
    starts.fill(at, filled, row + 1);
    filled = row + 1;
    for (let byte = 0; byte < packed.length; byte += 4, at += 1) values[at] = packed.readUInt32LE(byte);
  }
  starts.fill(at, filled);
  const byField = readValues(snapshot);
  const highest = [...byField.values()].flat().reduce((most, [number]) => Math.max(most, number), 0);
  return { starts, values, byField, highest };
}

function columnsOf(snapshot: Snapshot): FacetColumns {
  snapshot.columns ??= readColumns(snapshot);
  return snapshot.columns;
}

/** How many rows of the set have each value, by value number. */
function countValues(columns: FacetColumns, set: RowSet): Uint32Array {
  const counts = new Uint32Array(columns.highest + 1);
  for (let row = 0; row < set.length; row += 1) {
    if (set[row] === 0) continue;
    const end = columns.starts[row + 1] ?? 0;
    for (let at = columns.starts[row] ?? 0; at < end; at += 1) {
      const value = columns.values[at] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return counts;
}

function readValues(snapshot: Snapshot): FacetColumns['byField'] {
  const sql = 'SELECT number, value FROM key_values WHERE field = ?';
  const statement = rawRows<[string], [number, string]>(snapshot.db, sql);
  return new Map(FACET_FIELDS.map((field) => [field, statement.all(field)]));
}

/** Highest count first, then values by code unit: the order of every list of counts. */
export function compareCounts(a: FacetCount, b: FacetCount): number {
  return b.count - a.count || (a.value < b.value ? -1 : 1);
}

/** The counts wished for. `rowsFor` gives the rows that a field counts: all filters applied but the field's own. */
export function countFacets(
  snapshot: Snapshot,
  wishes: readonly FacetWish[],
  rowsFor: (field: FacetField) => RowSet,
): readonly { readonly field: FacetField; readonly counts: readonly FacetCount[] }[] {
  if (wishes.length === 0) return [];
  const columns = columnsOf(snapshot);
  const counted = new Map<RowSet, Uint32Array>();
  return wishes.map(({ field, limit }) => {
    const set = rowsFor(field);
    const counts = counted.get(set) ?? countValues(columns, set);
    counted.set(set, counts);
    const own = columns.byField.get(field) ?? [];
    const found = own.map(([number, value]) => ({ value, count: counts[number] ?? 0 }));
    return {
      field,
      counts: found
        .filter(({ count }) => count > 0)
        .sort(compareCounts)
        .slice(0, limit),
    };
  });
}
