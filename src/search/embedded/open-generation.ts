// An open generation with what was read of it and holds until the next write.
import type { Database } from '../../sqlite/open-database.ts';
import type { FacetField } from '../schema.ts';
import { type Lengths, readLengths } from './lengths.ts';
import type { TermList } from './posting-list.ts';
import type { RowSet } from './row-set.ts';
import { type GenerationState, readState } from './tables.ts';

/** Bytes of row sets kept between queries; the oldest go first. */
const MOST_KEPT = 24 * 1024 * 1024;

/** What a reader knows of a generation in one state. Thrown away as a whole when the generation is written to. */
export interface Snapshot extends GenerationState {
  readonly db: Database;
  /** Rows that hold a document. */
  readonly all: RowSet;
  readonly lengths: Lengths;
  /** Lists of words (term-lists.ts). */
  readonly terms: Map<string, TermList>;
  /** Ids of rows that were shown. */
  readonly ids: Map<number, string>;
  /** Row sets by what they were asked with. */
  readonly kept: Map<string, RowSet>;
  /** Ranked lists by their expression (ranked-list.ts). */
  readonly lists: Map<string, { readonly rows: Uint32Array; readonly scores: Float64Array }>;
  /** Facet values of all documents, once they were needed (facet-columns.ts). */
  columns?: FacetColumns;
}

/** Value numbers of all documents: those of row r are `values[starts[r]] ... values[starts[r + 1] - 1]`. */
export interface FacetColumns {
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
  /** Numbers and values of each facet field. */
  readonly byField: ReadonlyMap<FacetField, readonly (readonly [number: number, value: string])[]>;
  /** The highest number of all. */
  readonly highest: number;
}

/** Reads the state; call it inside a read transaction. */
export function takeSnapshot(db: Database, before?: Snapshot): Snapshot {
  const state = readState(db);
  if (before !== undefined && before.writes === state.writes) return before;
  const lengths = readLengths(db);
  return {
    ...state,
    db,
    all: lengths.live,
    lengths,
    ids: new Map(),
    kept: new Map(),
    terms: new Map(),
    lists: new Map(),
  };
}

/** A row set that is asked for again and again: made once a snapshot, as long as there is room. */
export function keep(snapshot: Snapshot, name: string, make: () => RowSet): RowSet {
  const known = snapshot.kept.get(name);
  if (known !== undefined) return known;
  const made = make();
  const most = Math.max(1, Math.floor(MOST_KEPT / Math.max(1, made.length)));
  const [oldest] = snapshot.kept.keys();
  if (snapshot.kept.size >= most && oldest !== undefined) snapshot.kept.delete(oldest);
  snapshot.kept.set(name, made);
  return made;
}
