// Query nodes as FTS5 MATCH expressions. Only single leaves and flat, shallow combinations: never a NOT, never a deep tree.
import type { EngineNode, TextNode } from '../engine-query.ts';
import { ALL_TOKEN } from './tables.ts';

function quoted(words: readonly string[]): string {
  return `"${words.join(' ').replaceAll('"', '""')}"`;
}

/** The expression of one leaf. Words come analysed: letters, digits and § only, so FTS5 cuts none of them. */
export function leafExpression(node: TextNode): string {
  switch (node.type) {
    case 'word':
      return `{stem parts} : ${quoted([node.stem])}`;
    case 'phrase':
      return `${node.field} : ${quoted(node.words)}`;
    case 'prefix':
      return `exact : ${quoted([node.prefix])} *`;
    case 'near':
      return `${node.field} : NEAR(${quoted(node.left)} ${quoted(node.right)}, ${node.distance})`;
  }
}

/** Every document; adds nothing to the score. */
const EVERYTHING = `every : "${ALL_TOKEN}"`;

function all(expressions: readonly (string | null)[]): string | null {
  const needed = expressions.filter((expression) => expression !== null);
  const [only] = needed;
  if (only === undefined) return null;
  return needed.length === 1 ? only : `(${needed.join(' AND ')})`;
}

function any(expressions: readonly (string | null)[]): string | null {
  const ranking = expressions.filter((expression) => expression !== null);
  if (ranking.length === 0) return null;
  const whole = ranking.length < expressions.length ? [EVERYTHING, ...ranking] : ranking;
  return `(${whole.join(' OR ')})`;
}

/** All of several leaves; the same text as `scoreExpression` gives for them. */
export function allOf(nodes: readonly TextNode[]): string | null {
  return all(nodes.map(leafExpression));
}

/** Nodes that rank without being asked for. */
function optional(nodes: readonly TextNode[]): string | null {
  return nodes.length === 0 ? null : `(${[EVERYTHING, ...nodes.map(leafExpression)].join(' OR ')})`;
}

/**
 * The expression whose bm25 is the score of a query: it holds each scoring leaf once and matches at least the documents
 * of `node` (sets are made elsewhere). Null where nothing scores.
 */
export function scoreExpression(node: EngineNode): string | null {
  switch (node.type) {
    case 'word':
    case 'phrase':
    case 'prefix':
    case 'near':
      return leafExpression(node);
    case 'and':
      return all(node.nodes.map(scoreExpression));
    case 'or':
      return any(node.nodes.map(scoreExpression));
    case 'best': {
      const words = node.words.map(leafExpression);
      const asked =
        node.atLeast >= words.length ? all(words) : any(node.atLeast > 0 ? words : [null, ...words]);
      return all([asked, optional(node.also)]);
    }
    default:
      return null;
  }
}
