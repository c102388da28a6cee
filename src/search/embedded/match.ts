// Which documents a query matches: leaves are asked of SQLite one by one, all else is set arithmetic.
import type { BestNode, EngineNode, KeysNode, TextNode, WordNode } from '../engine-query.ts';
import { keyValue } from '../schema.ts';
import { allOf } from './match-expression.ts';
import { keep, type Snapshot } from './open-generation.ts';
import { plucked } from './prepared.ts';
import { keptList, setOf } from './ranked-list.ts';
import { inAtLeast, intersect, parseRows, type RowSet, unite, without } from './row-set.ts';

function rowsOfList(snapshot: Snapshot, sql: string, parameters: readonly unknown[]): RowSet {
  const list = plucked<unknown[], string | null>(snapshot.db, sql).get(...parameters);
  return parseRows(list === undefined ? null : list, snapshot.all.length);
}

function matching(snapshot: Snapshot, expression: string): RowSet {
  const sql = 'SELECT group_concat(rowid) FROM words WHERE words MATCH ?';
  return keep(snapshot, expression, () => {
    const list = keptList(snapshot, expression);
    return list === undefined ? rowsOfList(snapshot, sql, [expression]) : setOf(list, snapshot.all.length);
  });
}

/** Rows with one of the words as part of a compound. */
export function matchParts(snapshot: Snapshot, words: readonly WordNode[]): RowSet {
  const sets = words.map(({ stem }) => matching(snapshot, `parts : "${stem}"`));
  return sets.reduce(unite, new Uint8Array(snapshot.all.length));
}

function isText(node: EngineNode): node is TextNode {
  return ['word', 'phrase', 'prefix', 'near'].includes(node.type);
}

/** All of several leaves in one statement: FTS5 leaps from one list to the next, rare words save it the common ones. */
function matchTexts(snapshot: Snapshot, nodes: readonly TextNode[]): RowSet {
  const expression = allOf(nodes);
  return expression === null ? snapshot.all : matching(snapshot, expression);
}

function matchAll(snapshot: Snapshot, nodes: readonly EngineNode[]): RowSet {
  const texts = matchTexts(snapshot, nodes.filter(isText));
  const others = nodes.filter((node) => !isText(node)).map((node) => match(snapshot, node));
  return others.reduce(intersect, texts);
}

function matchBest(snapshot: Snapshot, { words, atLeast }: BestNode): RowSet {
  if (atLeast >= words.length) return matchTexts(snapshot, words);
  const sets = words.map((word) => matchTexts(snapshot, [word]));
  return inAtLeast(sets, atLeast, snapshot.all);
}

/** Rows with one value of a key field. */
function matchKey(snapshot: Snapshot, field: string, value: string): RowSet {
  const sql = 'SELECT number FROM key_values WHERE field = ? AND value = ?';
  const number = plucked<[string, string], number>(snapshot.db, sql).get(field, keyValue(value));
  if (number === undefined) return new Uint8Array(snapshot.all.length);
  const list = 'SELECT group_concat(rowid) FROM keys WHERE keys MATCH ?';
  return keep(snapshot, `v${number}`, () => rowsOfList(snapshot, list, [`v${number}`]));
}

/** Rows with any of the values. */
export function matchKeys(snapshot: Snapshot, node: Pick<KeysNode, 'field' | 'values'>): RowSet {
  const sets = [...new Set(node.values)].map((value) => matchKey(snapshot, node.field, value));
  return sets.reduce(unite, new Uint8Array(snapshot.all.length));
}

/** The rows that a query matches. */
export function match(snapshot: Snapshot, node: EngineNode): RowSet {
  switch (node.type) {
    case 'all':
      return snapshot.all;
    case 'keys':
      return matchKeys(snapshot, node);
    case 'dates': {
      const sql =
        'SELECT group_concat(row) FROM (SELECT DISTINCT row FROM dates WHERE low <= ? AND high >= ?)';
      return rowsOfList(snapshot, sql, [node.to, node.from]);
    }
    case 'and':
      return matchAll(snapshot, node.nodes);
    case 'or':
      return node.nodes
        .map((child) => match(snapshot, child))
        .reduce(unite, new Uint8Array(snapshot.all.length));
    case 'not':
      return without(snapshot.all, match(snapshot, node.node));
    case 'best':
      return matchBest(snapshot, node);
    default:
      return matchTexts(snapshot, [node]);
  }
}
