// The lists of words as queries read them: kept a while, as a query asks for each more than once and paging asks again.
import type { Snapshot } from './open-generation.ts';
import { type TermList, unpackPostings } from './posting-list.ts';
import { rawRows } from './prepared.ts';

/** Entries of all lists that are kept together: 8 bytes each. */
const MOST_KEPT = 3_000_000;

function readList(snapshot: Snapshot, word: string): TermList {
  const sql = 'SELECT block, list FROM postings WHERE term = ? ORDER BY block';
  return unpackPostings(rawRows<[string], [number, Buffer]>(snapshot.db, sql).all(word), snapshot.all);
}

/** Where a word stands. */
export function termList(snapshot: Snapshot, word: string): TermList {
  const known = snapshot.terms.get(word);
  if (known !== undefined) return known;
  const list = readList(snapshot, word);
  snapshot.terms.set(word, list);
  let total = 0;
  for (const kept of snapshot.terms.values()) total += kept.rows.length;
  for (const [name, kept] of snapshot.terms) {
    if (total <= MOST_KEPT || name === word) break;
    snapshot.terms.delete(name);
    total -= kept.rows.length;
  }
  return list;
}
