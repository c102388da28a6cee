// Why a document was found: which words and entities of the query it holds, and what each adds to its score.
import type { EngineHit } from './contract.ts';
import type { TextNode } from './engine-query.ts';
import { findMatches } from './passages/find-matches.ts';
import type { CompiledQuery } from './query/compiled-query.ts';
import { scoringNodes } from './tier-trees.ts';

/** One word, phrase or entity of the query in one document. */
export interface Explanation {
  /** Words as typed or as asked for; the id of an entity. */
  readonly what: string;
  readonly as: 'word' | 'compound-part' | 'phrase' | 'prefix' | 'near' | 'entity' | 'missing';
  /** Places in the document. */
  readonly places: number;
  /** What it adds to the score; entities narrow and add nothing. */
  readonly weight: number;
}

function nodeText(query: CompiledQuery, node: TextNode): string {
  const typed = query.words.filter((word) => JSON.stringify(word.node) === JSON.stringify(node));
  if (typed.length > 0) return [...new Set(typed.map(({ text }) => text))].join(' ');
  if (node.type === 'prefix') return `${node.prefix}*`;
  if (node.type === 'near') return `${node.left.join(' ')} NEAR/${node.distance} ${node.right.join(' ')}`;
  return node.type === 'word' ? node.stem : node.words.join(' ');
}

/** Explains one hit of an answer that was asked for with `explain`. */
export function explainHit(query: CompiledQuery, hit: EngineHit): readonly Explanation[] {
  const nodes = scoringNodes(query.tree);
  const matches = findMatches(hit.document, { nodes, entities: query.entities });
  const words = nodes.map((node, at): Explanation => {
    const own = matches.filter(({ wanted }) => wanted === at);
    const onlyParts = own.every(({ asPart }) => asPart);
    const as = own.length === 0 ? 'missing' : node.type === 'word' && onlyParts ? 'compound-part' : node.type;
    return { what: nodeText(query, node), as, places: own.length, weight: hit.weights?.[at] ?? 0 };
  });
  const entities = query.entities.map(({ type, ids, roles, days }, at): Explanation => {
    const places = matches.filter(({ wanted }) => wanted === nodes.length + at).length;
    return {
      what: [type, ids.join(', '), roles.join(', '), days ? `${days.from}..${days.to}` : '']
        .filter((part) => part !== '')
        .join(' '),
      as: 'entity',
      places,
      weight: 0,
    };
  });
  return [...words, ...entities];
}
