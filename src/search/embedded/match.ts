// Which documents a query matches: leaves are asked of SQLite one by one, all else is set arithmetic.
import type { BestNode, EngineNode, KeysNode, TextNode, WordNode } from '../engine-query.ts';
import { keyValue } from '../schema.ts';
import { allOf, type FtsLeaf } from './match-expression.ts';
import { keep, type Snapshot } from './open-generation.ts';
import { plucked } from './prepared.ts';
import { keptList, setOf } from './ranked-list.ts';
import { inAtLeast, intersect, parseRows, type RowSet, unite, without } from './row-set.ts';
import { termList } from './term-lists.ts';

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

/** A word that is asked for as a word or, where `asPart`, as part of a compound too. Undefined for what only FTS5 knows. */
function listedWord(node: TextNode): { readonly word: string; readonly asPart: boolean } | undefined {
  if (node.type === 'word') return { word: node.stem, asPart: true };
  const [word = ''] = node.type === 'phrase' && node.field === 'stem' ? node.words : [];
  return node.type === 'phrase' && word !== '' && node.words.length === 1
    ? { word, asPart: false }
    : undefined;
}

/** Lists of fewer rows are not kept as sets: they are laid out faster than room is made for them. */
const WORTH_KEEPING = 256;

/** Rows of a word's list. */
function matchListed(snapshot: Snapshot, { word, asPart }: { word: string; asPart: boolean }): RowSet {
  const { rows, asWord } = termList(snapshot, word);
  const layOut = () => {
    const set = new Uint8Array(snapshot.all.length);
    for (let at = 0; at < rows.length; at += 1) {
      if (asPart || asWord[at] !== 0) set[rows[at] as number] = 1;
    }
    return set;
  };
  return rows.length < WORTH_KEEPING
    ? layOut()
    : keep(snapshot, `${asPart ? 'list' : 'words'} ${word}`, layOut);
}

/** Whether one of the words stands in one of the rows as part of a compound. */
export function standsAsPart(snapshot: Snapshot, words: readonly WordNode[], among: RowSet): boolean {
  return words.some(({ stem }) => {
    const { rows, asPart } = termList(snapshot, stem);
    return rows.some((row, at) => asPart[at] !== 0 && among[row] === 1);
  });
}

function isText(node: EngineNode): node is TextNode {
  return ['word', 'phrase', 'prefix', 'near'].includes(node.type);
}

/** All of several leaves; those of FTS5 in one statement: it leaps from one list to the next. */
function matchTexts(snapshot: Snapshot, nodes: readonly TextNode[]): RowSet {
  const listed = nodes.flatMap((node) => listedWord(node) ?? []).map((word) => matchListed(snapshot, word));
  const others = nodes.filter((node): node is FtsLeaf => listedWord(node) === undefined);
  const sets = others.length === 0 ? listed : [...listed, matching(snapshot, allOf(others))];
  const [first] = sets;
  return first === undefined ? snapshot.all : sets.slice(1).reduce(intersect, first);
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
