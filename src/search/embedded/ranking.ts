// The order of hits: tier, then bm25, then id; or a sort field, then id. Rows come lazily, so the first page costs no more than the bare statement.
import type { EngineRequest, SortValues } from '../contract.ts';
import type { EngineNode, Tier } from '../engine-query.ts';
import { scoringNodes, tierTrees } from '../tier-trees.ts';
import { match, matchParts } from './match.ts';
import { scoreExpression } from './match-expression.ts';
import type { Snapshot } from './open-generation.ts';
import { plucked, rawRows } from './prepared.ts';
import { keepList, keptList, RANKED, type RankedList } from './ranked-list.ts';
import { intersect, type RowSet, sizeOf, without } from './row-set.ts';

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
  readonly tree: EngineNode;
}

/** The rows of each tier among `base`; tiers without rows are left out. */
function tiersOf(snapshot: Snapshot, tree: EngineNode, base: RowSet): readonly TierRows[] {
  const [first, second, third] = tierTrees(tree);
  const whole = { tier: 1, rows: base, tree: second } as const;
  if (JSON.stringify(first) === JSON.stringify(third)) return [whole];
  const complete = intersect(base, match(snapshot, second));
  const words = scoringNodes(second).filter((node) => node.type === 'word');
  const inParts = sizeOf(intersect(complete, matchParts(snapshot, words))) > 0;
  const asWords = inParts ? intersect(base, match(snapshot, first)) : complete;
  const tiers = [
    { tier: 1, rows: asWords, tree: second },
    { tier: 2, rows: without(complete, asWords), tree: second },
    { tier: 3, rows: without(base, complete), tree: third },
  ] as const;
  return tiers.filter(({ rows }) => sizeOf(rows) > 0);
}

function idOf(snapshot: Snapshot): (row: number) => string {
  const statement = plucked<[number], string>(snapshot.db, 'SELECT id FROM documents WHERE row = ?');
  return (row) => statement.get(row) ?? '';
}

type Scored = readonly [row: number, score: number];

/** Rows of one score, by id. */
function byId(rows: readonly Scored[], id: (row: number) => string): readonly (readonly [string, Scored])[] {
  const named = rows.map((scored) => [id(scored[0]), scored] as const);
  return named.length < 2 ? named : named.sort(([a], [b]) => (a < b ? -1 : 1));
}

function* fromList({ rows, scores }: RankedList): Generator<Scored> {
  for (let at = 0; at < rows.length; at += 1) yield [rows[at] ?? 0, scores[at] ?? 0];
}

function* fromStatement(snapshot: Snapshot, expression: string): Generator<Scored> {
  const statement = rawRows<[string], [number, number]>(snapshot.db, RANKED);
  for (const [row, rank] of statement.iterate(expression)) yield [row, Math.max(0, -rank)];
}

/** Best score first, all of one score together. The statement is bm25's own: nothing is ranked twice. */
function* scoreGroups(snapshot: Snapshot, expression: string, rows: RowSet): Generator<readonly Scored[]> {
  const list = keptList(snapshot, expression);
  let group: Scored[] = [];
  for (const scored of list === undefined ? fromStatement(snapshot, expression) : fromList(list)) {
    if (rows[scored[0]] !== 1) continue;
    if (group.length > 0 && group[0]?.[1] !== scored[1]) {
      yield group;
      group = [];
    }
    group.push(scored);
  }
  if (group.length > 0) yield group;
}

function* unscored(snapshot: Snapshot, { tier, rows }: TierRows): Generator<RankedRow> {
  const sql = 'SELECT row, id FROM documents ORDER BY id';
  for (const [row, id] of rawRows<[], [number, string]>(snapshot.db, sql).iterate()) {
    if (rows[row] === 1) yield { row, score: 0, tier, sort: [tier, 0, id] };
  }
}

function* byScore(snapshot: Snapshot, part: TierRows): Generator<RankedRow> {
  const expression = scoreExpression(part.tree);
  if (expression === null) {
    yield* unscored(snapshot, part);
    return;
  }
  const id = idOf(snapshot);
  const { tier } = part;
  for (const group of scoreGroups(snapshot, expression, part.rows)) {
    for (const [name, [row, score]] of byId(group, id)) yield { row, score, tier, sort: [tier, score, name] };
  }
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
 * Keeps the ranked list where someone pages on: the next pages take it from there. First pages are ranked lazily, as
 * fetching every row costs as much again as ranking them. Call it before matching, which then takes its rows from the list.
 */
export function rankAhead(snapshot: Snapshot, request: EngineRequest): void {
  const expression = scoreExpression(tierTrees(request.tree)[1]);
  if (request.sort !== 'relevance' || request.limit === 0 || expression === null) return;
  if (request.after !== undefined) keepList(snapshot, expression);
}

/** The rows of `base` in the request's order, those after its `after` only. Read it inside one transaction. */
export function rankedRows(snapshot: Snapshot, request: EngineRequest, base: RowSet): Generator<RankedRow> {
  const tiers = tiersOf(snapshot, request.tree, base);
  return request.sort === 'relevance'
    ? byRelevance(snapshot, tiers, request.after)
    : byField(snapshot, request.sort, tiers, request.after);
}
