// Leaves of a query as FTS5 MATCH expressions: phrases, prefixes and NEAR. Plain words have lists of their own (term-lists.ts).
import type { TextNode, WordNode } from '../engine-query.ts';

/** A leaf that FTS5 is asked for. */
export type FtsLeaf = Exclude<TextNode, WordNode>;

function quoted(words: readonly string[]): string {
  return `"${words.join(' ').replaceAll('"', '""')}"`;
}

/** The expression of one leaf. Words come analysed: letters, digits and § only, so FTS5 cuts none of them. */
export function leafExpression(node: FtsLeaf): string {
  switch (node.type) {
    case 'phrase':
      return `${node.field} : ${quoted(node.words)}`;
    case 'prefix':
      return `exact : ${quoted([node.prefix])} *`;
    case 'near':
      return `${node.field} : NEAR(${quoted(node.left)} ${quoted(node.right)}, ${node.distance})`;
  }
}

/** All of several leaves. */
export function allOf(nodes: readonly FtsLeaf[]): string {
  const expressions = nodes.map(leafExpression);
  return expressions.length === 1 ? (expressions[0] ?? '') : `(${expressions.join(' AND ')})`;
}
