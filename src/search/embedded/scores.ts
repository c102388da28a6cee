// BM25 of a query's leaves, row by row. Words are scored from their lists, phrases, prefixes and NEAR by FTS5.
import type { TextNode, WordNode } from '../engine-query.ts';
import type { ScoredRows } from './best-first.ts';
import { type FtsLeaf, leafExpression } from './match-expression.ts';
import type { Snapshot } from './open-generation.ts';
import { plucked } from './prepared.ts';
import { rankedList } from './ranked-list.ts';
import type { RowSet } from './row-set.ts';
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

/** What a word adds, place by place of its list. */
function wordScores(snapshot: Snapshot, { stem }: WordNode): Float64Array {
  const { documents, words, average } = snapshot.lengths;
  const { rows, asWord, asPart } = termList(snapshot, stem);
  const most = rarity(documents, rows.length) * (K1 + 1);
  const norm = average === 0 ? 0 : (K1 * B) / average;
  const scores = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    const often = (asWord[at] as number) + (asPart[at] as number);
    scores[at] = (most * often) / (often + K1 * (1 - B) + norm * (words[rows[at] as number] as number));
  }
  return scores;
}

function addWord(snapshot: Snapshot, word: WordNode, scores: Float64Array): void {
  const { rows } = termList(snapshot, word.stem);
  const own = wordScores(snapshot, word);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as number;
    scores[row] = (scores[row] as number) + (own[at] as number);
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
function scoresOf(snapshot: Snapshot, leaves: readonly TextNode[]): Float64Array {
  const scores = new Float64Array(snapshot.all.length);
  for (const leaf of leaves) {
    if (leaf.type === 'word') addWord(snapshot, leaf, scores);
    else addFts(snapshot, leaf, scores);
  }
  return scores;
}

/** The rows of `among` that one word scores. */
function scoredByWord(snapshot: Snapshot, word: WordNode, among: RowSet): ScoredRows {
  const { rows } = termList(snapshot, word.stem);
  const own = wordScores(snapshot, word);
  const scored = { rows: new Uint32Array(rows.length), scores: own };
  let size = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as number;
    if (among[row] !== 1 || !((own[at] as number) > 0)) continue;
    scored.rows[size] = row;
    scored.scores[size] = own[at] as number;
    size += 1;
  }
  return { rows: scored.rows.subarray(0, size), scores: scored.scores.subarray(0, size) };
}

/** The rows of `among` that several leaves score. `size` is that of the set. */
function scoredByAll(
  snapshot: Snapshot,
  leaves: readonly TextNode[],
  { among, size }: { readonly among: RowSet; readonly size: number },
): ScoredRows {
  const all = scoresOf(snapshot, leaves);
  const [rows, scores] = [new Uint32Array(size), new Float64Array(size)];
  let found = 0;
  for (let row = 0; row < among.length; row += 1) {
    const score = all[row] as number;
    if (among[row] !== 1 || !(score > 0)) continue;
    rows[found] = row;
    scores[found] = score;
    found += 1;
  }
  return { rows: rows.subarray(0, found), scores: scores.subarray(0, found) };
}

/**
 * The rows of a set that the leaves score, each with its score, in no order. What one word matches is read from its list
 * alone, so that a rare word costs the same in an archive of any size.
 */
export function scoredRows(
  snapshot: Snapshot,
  leaves: readonly TextNode[],
  set: { readonly among: RowSet; readonly size: number },
): ScoredRows {
  const [only] = leaves;
  if (leaves.length === 1 && only?.type === 'word') return scoredByWord(snapshot, only, set.among);
  return scoredByAll(snapshot, leaves, set);
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
      const { rows } = termList(snapshot, leaf.stem);
      const scores = wordScores(snapshot, leaf);
      return (row: number) => scores[rows.indexOf(row)] ?? 0;
    }
    const expression = leafExpression(leaf);
    const found = plucked<[string], number>(snapshot.db, count).get(expression) ?? 0;
    const scale = ftsScale(snapshot, leaf, found);
    const statement = plucked<[string, number], number>(snapshot.db, sql);
    return (row: number) => scale * Math.max(0, -(statement.get(expression, row) ?? 0));
  });
  return (row) => weighers.map((weigh) => weigh(row));
}
