// What an engine must answer, worked out the slow and plain way from the meaning of each node. No index, no ranking.
import type { FacetFilter } from '../../src/search/contract.ts';
import type { EngineNode, NearNode, TextNode } from '../../src/search/engine-query.ts';
import type { IndexDocument } from '../../src/search/index-document.ts';
import type { FacetField } from '../../src/search/schema.ts';
import { textFields } from '../../src/search/text-fields.ts';
import { tierTrees } from '../../src/search/tier-trees.ts';

/** A document and the words of its fields. */
interface Read {
  readonly document: IndexDocument;
  readonly exact: readonly string[];
  readonly stem: readonly string[];
  readonly parts: ReadonlySet<string>;
}

function read(document: IndexDocument): Read {
  const { exact, stem, parts } = textFields(document.passages);
  const split = (text: string) => text.split(' ').filter((word) => word !== '');
  return { document, exact: split(exact), stem: split(stem), parts: new Set(split(parts)) };
}

function placesOf(words: readonly string[], phrase: readonly string[]): readonly number[] {
  return words.flatMap((_, at) => (phrase.every((word, ahead) => words[at + ahead] === word) ? [at] : []));
}

function isNear(words: readonly string[], { left, right, distance }: NearNode): boolean {
  const rights = placesOf(words, right);
  return placesOf(words, left).some((from) =>
    rights.some((to) => {
      const between = from < to ? to - (from + left.length) : from - (to + right.length);
      return between >= 0 && between <= distance;
    }),
  );
}

function holdsText(doc: Read, node: TextNode): boolean {
  switch (node.type) {
    case 'word':
      return doc.stem.includes(node.stem) || doc.parts.has(node.stem);
    case 'phrase':
      return placesOf(doc[node.field], node.words).length > 0;
    case 'prefix':
      return doc.exact.some((word) => word.startsWith(node.prefix));
    case 'near':
      return isNear(doc[node.field], node);
  }
}

function holds(doc: Read, node: EngineNode): boolean {
  switch (node.type) {
    case 'all':
      return true;
    case 'keys':
      return node.values.some((value) => doc.document.keys[node.field].includes(value));
    case 'dates':
      return doc.document.dates.some(({ from, to }) => from <= node.to && to >= node.from);
    case 'and':
      return node.nodes.every((child) => holds(doc, child));
    case 'or':
      return node.nodes.some((child) => holds(doc, child));
    case 'not':
      return !holds(doc, node.node);
    case 'best':
      return node.words.filter((word) => holdsText(doc, word)).length >= node.atLeast;
    default:
      return holdsText(doc, node);
  }
}

function passes(doc: Read, filters: readonly FacetFilter[]): boolean {
  return filters.every(({ field, values }) =>
    values.some((value) => doc.document.keys[field].includes(value)),
  );
}

export interface Truth {
  /** Ids with their tier, by id. */
  readonly found: readonly (readonly [id: string, tier: number])[];
  /** All counts of a facet, by value. */
  counts(field: FacetField): Readonly<Record<string, number>>;
}

/** Answers over a fixed set of documents. */
export function oracle(
  documents: readonly IndexDocument[],
): (tree: EngineNode, filters: readonly FacetFilter[]) => Truth {
  const docs = documents.map(read);
  return (tree, filters) => {
    const trees = tierTrees(tree);
    const matched = docs.filter((doc) => holds(doc, tree));
    const tierOf = (doc: Read) => trees.findIndex((each) => holds(doc, each)) + 1;
    const found = matched.filter((doc) => passes(doc, filters));
    return {
      found: found.map((doc) => [doc.document.id, tierOf(doc)] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
      counts(field) {
        const others = filters.filter((filter) => filter.field !== field);
        const counts: Record<string, number> = {};
        for (const { document } of matched.filter((doc) => passes(doc, others))) {
          for (const value of document.keys[field]) counts[value] = (counts[value] ?? 0) + 1;
        }
        return counts;
      },
    };
  };
}
