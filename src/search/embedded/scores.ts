// BM25 of a query's leaves, row by row. Words are scored from their lists, phrases, prefixes and NEAR by FTS5.
import type { TextNode, WordNode } from '../engine-query.ts';
import { type FtsLeaf, leafExpression } from './match-expression.ts';
import type { Snapshot } from './open-generation.ts';
import { plucked } from './prepared.ts';
import { rankedList } from './ranked-list.ts';
import { termList } from './term-lists.ts';

/** The constants of BM25 as FTS5 has them, so that words and phrases add up. */
const K1 = 1.2;
const B = 0.75;

/** As Lucene has it: never below 0, so a word of most documents still ranks by how often it stands there. */
function rarity(documents: number, found: number): number {
  return Math.log(1 + (documents - found + 0.5) / (found + 0.5));
}

/** As FTS5 has it. */
function rarityOfFts(documents: number, found: number): number {
  return Math.max(1e-6, Math.log((documents - found + 0.5) / (found + 0.5)));
}

/** What an FTS5 score is multiplied with. NEAR is two phrases with rarities of their own, which FTS5 does not tell. */
export function ftsScale(snapshot: Snapshot, leaf: FtsLeaf, found: number): number {
  const { documents } = snapshot.lengths;
  return leaf.type === 'near' ? 1 : rarity(documents, found) / rarityOfFts(documents, found);
}

function addWord(snapshot: Snapshot, { stem }: WordNode, scores: Float64Array): void {
  const { documents, words, average } = snapshot.lengths;
  const { rows, asWord, asPart } = termList(snapshot, stem);
  const most = rarity(documents, rows.length) * (K1 + 1);
  const norm = average === 0 ? 0 : (K1 * B) / average;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const often = (asWord[at] ?? 0) + (asPart[at] ?? 0);
    const score = (most * often) / (often + K1 * (1 - B) + norm * (words[row] ?? 0));
    scores[row] = (scores[row] ?? 0) + score;
  }
}

function addFts(snapshot: Snapshot, leaf: FtsLeaf, scores: Float64Array): void {
  const list = rankedList(snapshot, leafExpression(leaf));
  const scale = ftsScale(snapshot, leaf, list.rows.length);
  for (let at = 0; at < list.rows.length; at += 1) {
    const row = list.rows[at] ?? 0;
    scores[row] = (scores[row] ?? 0) + scale * (list.scores[at] ?? 0);
  }
}

/** What the leaves add up to, by row; 0 for rows that none matches. */
export function scoresOf(snapshot: Snapshot, leaves: readonly TextNode[]): Float64Array {
  const scores = new Float64Array(snapshot.all.length);
  for (const leaf of leaves) {
    if (leaf.type === 'word') addWord(snapshot, leaf, scores);
    else addFts(snapshot, leaf, scores);
  }
  return scores;
}

/** What each leaf adds to one row. FTS5 passes over a rowid that is bound as a float: hence the CAST. */
export function weightsOf(
  snapshot: Snapshot,
  leaves: readonly TextNode[],
): (row: number) => readonly number[] {
  const sql = 'SELECT rank FROM words WHERE words MATCH ? AND rowid = CAST(? AS INTEGER)';
  const count = 'SELECT count(*) FROM words WHERE words MATCH ?';
  const weighers = leaves.map((leaf) => {
    if (leaf.type === 'word') {
      const scores = scoresOf(snapshot, [leaf]);
      return (row: number) => scores[row] ?? 0;
    }
    const expression = leafExpression(leaf);
    const found = plucked<[string], number>(snapshot.db, count).get(expression) ?? 0;
    const scale = ftsScale(snapshot, leaf, found);
    const statement = plucked<[string, number], number>(snapshot.db, sql);
    return (row: number) => scale * Math.max(0, -(statement.get(expression, row) ?? 0));
  });
  return (row) => weighers.map((weigh) => weigh(row));
}
