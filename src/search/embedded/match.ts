// Which documents a query matches: leaves are asked of SQLite one by one, all else is set arithmetic.
import type { EngineNode, KeysNode, TextNode, WordNode } from '../engine-query.ts';
import { keyValue } from '../schema.ts';
import { leafExpression } from './match-expression.ts';
import { keep, type Snapshot } from './open-generation.ts';
import { plucked } from './prepared.ts';
import { inAtLeast, intersect, parseRows, type RowSet, unite, without } from './row-set.ts';

function rowsOfList(snapshot: Snapshot, sql: string, parameters: readonly unknown[]): RowSet {
  const list = plucked<unknown[], string | null>(snapshot.db, sql).get(...parameters);
  return parseRows(list === undefined ? null : list, snapshot.all.length);
}

function matching(snapshot: Snapshot, expression: string): RowSet {
  const sql = 'SELECT group_concat(rowid) FROM words WHERE words MATCH ?';
  return keep(snapshot, expression, () => rowsOfList(snapshot, sql, [expression]));
}

function matchWord(snapshot: Snapshot, node: WordNode): RowSet {
  const asWord = matching(snapshot, `stem : "${node.stem}"`);
  const asPart = matching(snapshot, `parts : "${node.stem}"`);
  return unite(asWord, asPart);
}

function matchText(snapshot: Snapshot, node: TextNode): RowSet {
  return node.type === 'word' ? matchWord(snapshot, node) : matching(snapshot, leafExpression(node));
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
      return node.nodes.map((child) => match(snapshot, child)).reduce(intersect, snapshot.all);
    case 'or':
      return node.nodes
        .map((child) => match(snapshot, child))
        .reduce(unite, new Uint8Array(snapshot.all.length));
    case 'not':
      return without(snapshot.all, match(snapshot, node.node));
    case 'best': {
      const sets = node.words.map((word) => matchText(snapshot, word));
      return inAtLeast(sets, node.atLeast, snapshot.all);
    }
    default:
      return matchText(snapshot, node);
  }
}
