// A query as typed → what engines take and what people are told: the entrance to this folder.
import { askedCitation, broaderCitation } from '../citation-keys.ts';
import type { EngineNode, KeysNode } from '../engine-query.ts';
import { compileAll, group } from './compile-items.ts';
import { compilePlain } from './compile-plain.ts';
import {
  type AskedProvision,
  type Collected,
  type CompiledQuery,
  nothingCollected,
  type QueryOptions,
} from './compiled-query.ts';
import { parse } from './parse.ts';
import { syntaxError } from './syntax-error.ts';
import type { Understood } from './understood.ts';

function citationKeys(values: readonly string[]): KeysNode {
  return { type: 'keys', field: 'citation', values };
}

/** The query with one provision replaced by what it stands in, cited as a whole; only where the provision must hold. */
function broaderTree(
  nodes: readonly EngineNode[],
  { id, roles, node }: AskedProvision,
): EngineNode | undefined {
  const above = broaderCitation(id, roles);
  const rest = nodes.filter((each) => each !== node);
  if (above.length === 0 || rest.length === nodes.length) return undefined;
  const found: EngineNode = { type: 'not', node: citationKeys(askedCitation(id, roles)) };
  return { type: 'and', nodes: [...rest, citationKeys(above), found] };
}

function broaderOf(
  nodes: readonly EngineNode[],
  provisions: readonly AskedProvision[],
): CompiledQuery['broader'] {
  return provisions.flatMap((provision) => {
    const tree = broaderTree(nodes, provision);
    return tree === undefined ? [] : [{ provision: provision.id, tree }];
  });
}

/** Compiles a query as typed. Throws QueryError for every mistake in it. An empty query asks for everything. */
export function compileQuery(text: string, options: QueryOptions = {}): CompiledQuery {
  const query = parse(text.normalize('NFC'));
  const collected = nothingCollected();
  if (query.strict) {
    const [item] = query.items;
    const nodes = item === undefined ? [] : compileAll(collected, item.type === 'and' ? item.items : [item]);
    return finish(collected, nodes, []);
  }
  const { nodes, understood } = compilePlain(collected, query, options);
  if (nodes.length === 0 && query.items.length > 0) {
    const expected = ['a word with a letter or digit'];
    throw syntaxError({ code: 'query-empty', position: 0, found: text.trim(), expected });
  }
  return finish(collected, nodes, understood);
}

function finish(
  collected: Collected,
  nodes: readonly EngineNode[],
  understood: readonly Understood[],
): CompiledQuery {
  const { words, entities, provisions } = collected;
  const tree: EngineNode = nodes.length === 0 ? { type: 'all' } : group('and', nodes);
  return { tree, understood, words, entities, broader: broaderOf(nodes, provisions) };
}
