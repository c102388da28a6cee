// Tiers as queries: what a document must match to stand in the first or second tier. Ranking inside a tier is the engine's.
import type { BestNode, EngineNode, TextNode } from './engine-query.ts';

/** The trees of the tiers, best first; each tier's documents are a part of the next tree's. The last is the query itself. */
export type TierTrees = readonly [first: EngineNode, second: EngineNode, third: EngineNode];

/** A narrower form of a tree: every counted word asked for, and with `asWords` none as part of a compound. */
function narrow(node: EngineNode, asWords: boolean): EngineNode {
  if (node.type === 'and' || node.type === 'or') {
    const nodes = node.nodes.map((child) => narrow(child, asWords));
    return nodes.every((child, at) => child === node.nodes[at]) ? node : { type: node.type, nodes };
  }
  if (node.type === 'best') return narrowBest(node, asWords);
  return node.type === 'word' && asWords ? asWord(node) : node;
}

function narrowBest(node: BestNode, asWords: boolean): BestNode {
  const words = asWords ? node.words.map(asWord) : node.words;
  if (node.atLeast === words.length && words.every((word, at) => word === node.words[at])) return node;
  return { type: 'best', words, atLeast: words.length, also: node.also };
}

function asWord(node: TextNode): TextNode {
  return node.type === 'word' ? { type: 'phrase', field: 'stem', words: [node.stem] } : node;
}

/**
 * The three trees of a query. What stands below a NOT is the same in all: it narrows nothing by being a word. A tree that
 * is no narrower than the query is the query itself, the same object.
 */
export function tierTrees(tree: EngineNode): TierTrees {
  return [narrow(tree, true), narrow(tree, false), tree];
}

/** The text nodes that add to a document's score, in the order of the tree; what stands below a NOT does not. */
export function scoringNodes(node: EngineNode): readonly TextNode[] {
  switch (node.type) {
    case 'word':
    case 'phrase':
    case 'prefix':
    case 'near':
      return [node];
    case 'and':
    case 'or':
      return node.nodes.flatMap(scoringNodes);
    case 'best':
      return [...node.words, ...node.also];
    default:
      return [];
  }
}
