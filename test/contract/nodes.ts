// Query trees in few words, for tests of engines. Words are given as they are typed and analysed here.
import { tokenize } from '../../src/search/analysis/index.ts';
import type { EngineRequest } from '../../src/search/contract.ts';
import type { EngineNode, TextNode, WordNode } from '../../src/search/engine-query.ts';
import type { KeyField } from '../../src/search/schema.ts';

function stems(text: string): string[] {
  return tokenize(text).map(({ stem }) => stem);
}

function exacts(text: string): string[] {
  return tokenize(text).map(({ exact }) => exact);
}

export function word(text: string): WordNode {
  return { type: 'word', stem: stems(text)[0] ?? '' };
}

export function quoted(text: string): TextNode {
  return { type: 'phrase', field: 'exact', words: exacts(text) };
}

export function stemmed(text: string): TextNode {
  return { type: 'phrase', field: 'stem', words: stems(text) };
}

export function prefix(text: string): TextNode {
  return { type: 'prefix', prefix: exacts(text)[0] ?? '' };
}

export function near(left: string, right: string, distance: number): TextNode {
  return { type: 'near', field: 'stem', left: stems(left), right: stems(right), distance };
}

export function and(...nodes: EngineNode[]): EngineNode {
  return { type: 'and', nodes };
}

export function or(...nodes: EngineNode[]): EngineNode {
  return { type: 'or', nodes };
}

export function not(node: EngineNode): EngineNode {
  return { type: 'not', node };
}

export function best(text: string, atLeast: number, also = ''): EngineNode {
  const words = (of: string) => stems(of).map((stem): WordNode => ({ type: 'word', stem }));
  return { type: 'best', words: words(text), atLeast, also: words(also) };
}

export function keys(field: KeyField, ...values: string[]): EngineNode {
  return { type: 'keys', field, values };
}

export function dates(from: string, to: string): EngineNode {
  return { type: 'dates', from, to };
}

export const all: EngineNode = { type: 'all' };

/** A request for everything of a tree, by relevance. */
export function request(tree: EngineNode, more: Partial<EngineRequest> = {}): EngineRequest {
  return { tree, filters: [], facets: [], sort: 'relevance', limit: 50, ...more };
}
