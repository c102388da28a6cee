// The order of hits: tier, then bm25, then id; or a sort field, then id. Rows come lazily, so the first page costs no more than the bare statement.
import type { EngineRequest, SortValues } from '../contract.ts';
import type { EngineNode, Tier } from '../engine-query.ts';
import { scoringNodes, tierTrees } from '../tier-trees.ts';
import { BestFirst, type ScoredRows } from './best-first.ts';
import { match, standsAsPart } from './match.ts';
import { type FtsLeaf, leafExpression } from './match-expression.ts';
import type { Snapshot } from './open-generation.ts';
import { plucked, rawRows } from './prepared.ts';
import { keptList, RANKED, type RankedList, rankedList } from './ranked-list.ts';
import { intersect, type RowSet, sizeOf, without } from './row-set.ts';
import { ftsScale, scoredRows } from './scores.ts';

/** A hit before its document is read. */
export interface RankedRow {
  readonly row: number;
  readonly score: number;
  readonly tier: Tier;
  readonly sort: SortValues;
}

interface TierRows {
  readonly tier: Tier;
  readonly rows: RowSet;
  readonly size: number;
  readonly tree: EngineNode;
}

/** What a query matches under all filters. */
export interface Base {
  readonly rows: RowSet;
  readonly size: number;
}

/** The rows of each tier among `base`; tiers without rows are left out. */
function tiersOf(snapshot: Snapshot, tree: EngineNode, { rows: base, size }: Base): readonly TierRows[] {
  const [first, second, third] = tierTrees(tree);
  const whole = { tier: 1, rows: base, size, tree: second } as const;
  if (first === third) return [whole];
  const complete = second === third ? base : intersect(base, match(snapshot, second));
  const words = scoringNodes(second).filter((node) => node.type === 'word');
  if (complete === base && !standsAsPart(snapshot, words, base)) return [whole];
  const asWords = standsAsPart(snapshot, words, complete)
    ? intersect(base, match(snapshot, first))
    : complete;
  const tiers = [
    { tier: 1, rows: asWords, tree: second },
    { tier: 2, rows: without(complete, asWords), tree: second },
    { tier: 3, rows: without(base, complete), tree: third },
  ] as const;
  return tiers.map((part) => ({ ...part, size: sizeOf(part.rows) })).filter((part) => part.size > 0);
}

/** Ids kept by row; as many as two or three pages of every query in use need. */
const MOST_IDS = 100_000;

function idOf(snapshot: Snapshot): (row: number) => string {
  const statement = plucked<[number], string>(snapshot.db, 'SELECT id FROM documents WHERE row = ?');
  if (snapshot.ids.size > MOST_IDS) snapshot.ids.clear();
  return (row) => {
    const id = snapshot.ids.get(row) ?? statement.get(row) ?? '';
    snapshot.ids.set(row, id);
    return id;
  };
}

type Scored = readonly [row: number, score: number];

/** Rows of one score, by id. */
function byId(rows: readonly number[], id: (row: number) => string): readonly (readonly [string, number])[] {
  const named = rows.map((row) => [id(row), row] as const);
  return named.length < 2 ? named : named.sort(([a], [b]) => (a < b ? -1 : 1));
}

function* fromList({ rows, scores }: RankedList): Generator<Scored> {
  for (let at = 0; at < rows.length; at += 1) yield [rows[at] ?? 0, scores[at] ?? 0];
}

function* fromStatement(snapshot: Snapshot, expression: string): Generator<Scored> {
  const statement = rawRows<[string], [number, number]>(snapshot.db, RANKED);
  for (const [row, rank] of statement.iterate(expression)) yield [row, Math.max(0, -rank)];
}

/** Rows of one score, best score first. */
type Group = readonly [score: number, rows: readonly number[]];

/** One leaf that FTS5 ranks: in its own order, as far as it is asked for. */
function* ftsGroups(snapshot: Snapshot, leaf: FtsLeaf, rows: RowSet): Generator<Group> {
  const expression = leafExpression(leaf);
  const list = keptList(snapshot, expression);
  const scale = ftsScale(snapshot, leaf, sizeOf(match(snapshot, leaf)));
  let group: number[] = [];
  let score = 0;
  for (const [row, own] of list === undefined ? fromStatement(snapshot, expression) : fromList(list)) {
    if (rows[row] !== 1) continue;
    if (group.length > 0 && score !== own) {
      yield [score * scale, group];
      group = [];
    }
    score = own;
    group.push(row);
  }
  if (group.length > 0) yield [score * scale, group];
}

/** Several leaves, or words: what they add up to, best first. What none matches is left out: it has no score. */
function* addedGroups(scoredOnes: ScoredRows): Generator<Group> {
  const heap = new BestFirst(scoredOnes);
  for (let { best } = heap; best !== undefined; best = heap.best) yield [best, heap.takeBest()];
}

/** Rows without a score, by id. */
function* unscored(snapshot: Snapshot, tier: Tier, rows: RowSet): Generator<RankedRow> {
  if (sizeOf(rows) === 0) return;
  const sql = 'SELECT row, id FROM documents ORDER BY id';
  for (const [row, id] of rawRows<[], [number, string]>(snapshot.db, sql).iterate()) {
    if (rows[row] === 1) yield { row, score: 0, tier, sort: [tier, 0, id] };
  }
}

function unscoredOf(found: Uint32Array, rows: RowSet): RowSet {
  const left = rows.slice();
  for (const row of found) left[row] = 0;
  return left;
}

/** Groups of rows by score, and the rows that have none. */
function scored(
  snapshot: Snapshot,
  { rows, size, tree }: TierRows,
): { readonly groups: Generator<Group>; rest(): RowSet } {
  const leaves = scoringNodes(tree);
  const [only] = leaves;
  if (leaves.length === 1 && only !== undefined && only.type !== 'word') {
    return { groups: ftsGroups(snapshot, only, rows), rest: () => without(rows, match(snapshot, only)) };
  }
  const found = scoredRows(snapshot, leaves, { among: rows, size });
  const rest = found.rows.length === size ? undefined : unscoredOf(found.rows, rows);
  return { groups: addedGroups(found), rest: () => rest ?? new Uint8Array(rows.length) };
}

function* byScore(snapshot: Snapshot, part: TierRows): Generator<RankedRow> {
  const { tier } = part;
  const { groups, rest } = scored(snapshot, part);
  const id = idOf(snapshot);
  let left = part.size;
  for (const [score, group] of groups) {
    left -= group.length;
    for (const [name, row] of byId(group, id)) yield { row, score, tier, sort: [tier, score, name] };
  }
  if (left > 0) yield* unscored(snapshot, tier, rest());
}

function* byRelevance(
  snapshot: Snapshot,
  tiers: readonly TierRows[],
  after?: SortValues,
): Generator<RankedRow> {
  for (const part of tiers) {
    if (after !== undefined && part.tier < Number(after[0])) continue;
    for (const ranked of byScore(snapshot, part)) {
      if (after === undefined || standsAfter(ranked.sort, after)) yield ranked;
    }
  }
}

/** Whether relevance values stand after others: a later tier, a lower score, a higher id. */
function standsAfter(sort: SortValues, after: SortValues): boolean {
  const [tier = 0, score = 0, id = ''] = sort;
  const [afterTier = 0, afterScore = 0, afterId = ''] = after;
  if (tier !== afterTier) return tier > afterTier;
  return score === afterScore ? id > afterId : score < afterScore;
}

const BY_FIELD = {
  date: {
    first: 'SELECT row, date, id FROM documents ORDER BY date DESC, id',
    next: 'SELECT row, date, id FROM documents WHERE date <= ? AND (date < ? OR id > ?) ORDER BY date DESC, id',
  },
  title: {
    first: 'SELECT row, title, id FROM documents ORDER BY title, id',
    next: 'SELECT row, title, id FROM documents WHERE title >= ? AND (title > ? OR id > ?) ORDER BY title, id',
  },
} as const;

function* byField(
  snapshot: Snapshot,
  sort: 'date' | 'title',
  tiers: readonly TierRows[],
  after?: SortValues,
): Generator<RankedRow> {
  const sql = BY_FIELD[sort][after === undefined ? 'first' : 'next'];
  const statement = rawRows<unknown[], [number, string, string]>(snapshot.db, sql);
  const parameters = after === undefined ? [] : [after[0], after[0], after[1]];
  for (const [row, value, id] of statement.iterate(...parameters)) {
    const tier = tiers.find(({ rows }) => rows[row] === 1)?.tier;
    if (tier !== undefined) yield { row, score: 0, tier, sort: [value, id] };
  }
}

/**
 * Keeps the ranked list of a single phrase, prefix or NEAR where someone pages on: the next pages take it from there. First
 * pages are ranked lazily, as fetching every row costs as much again as ranking them. Call it before matching, which then
 * takes its rows from the list.
 */
export function rankAhead(snapshot: Snapshot, request: EngineRequest): void {
  if (request.sort !== 'relevance' || request.limit === 0 || request.after === undefined) return;
  const [only, ...others] = scoringNodes(request.tree);
  if (only !== undefined && only.type !== 'word' && others.length === 0)
    rankedList(snapshot, leafExpression(only));
}

/** The rows of `base` in the request's order, those after its `after` only. Read it inside one transaction. */
export function rankedRows(snapshot: Snapshot, request: EngineRequest, base: Base): Generator<RankedRow> {
  const tiers = tiersOf(snapshot, request.tree, base);
  return request.sort === 'relevance'
    ? byRelevance(snapshot, tiers, request.after)
    : byField(snapshot, request.sort, tiers, request.after);
}
