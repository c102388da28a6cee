// What of a query is shown in a document: its counted words and entities; weightless words only where there is nothing else.
import type { EngineNode, TextNode } from '../engine-query.ts';
import type { CompiledQuery } from '../query/compiled-query.ts';
import type { Wanted } from './find-matches.ts';

function nodesOf(node: EngineNode, withWeightless: boolean): readonly TextNode[] {
  switch (node.type) {
    case 'word':
    case 'phrase':
    case 'prefix':
    case 'near':
      return [node];
    case 'and':
    case 'or':
      return node.nodes.flatMap((child) => nodesOf(child, withWeightless));
    case 'best':
      return withWeightless ? [...node.words, ...node.also] : node.words;
    default:
      return [];
  }
}

/** What to look for in the documents that a query finds. */
export function wantedOf({ tree, entities }: Pick<CompiledQuery, 'tree' | 'entities'>): Wanted {
  const nodes = nodesOf(tree, false);
  return { nodes: nodes.length + entities.length > 0 ? nodes : nodesOf(tree, true), entities };
}
