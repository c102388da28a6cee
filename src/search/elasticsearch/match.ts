// A query tree as Elasticsearch takes it: what must match. What ranks it: ranking.ts.
import type { EngineNode, NearNode, PhraseNode, TextNode } from '../engine-query.ts';
import { DATE_INTERVALS_FIELD, type KeyField, keyValue } from '../schema.ts';
import type { estypes, Query } from './client.ts';
import { dayNumber } from './row.ts';

/** A query and how deep it is nested. */
interface Nested {
  readonly query: Query;
  readonly depth: number;
}

const ALL: Query = { match_all: {} };
const NOTHING: Query = { match_none: {} };

// Elasticsearch refuses queries nested deeper than 30. What is deeper goes as an encoded query of its own, which it counts anew.
const DEEPEST = 12;

/** The query that a document matches exactly if it matches the tree. It is meant as a filter: nothing of it is scored. */
export function match(node: EngineNode): Query {
  return build(node, false).query;
}

/** With `negated`, what the node does not match; pushed down to the leaves, so that NOT adds no depth. */
function build(node: EngineNode, negated: boolean): Nested {
  if (node.type === 'not') return build(node.node, !negated);
  if (node.type === 'and' || node.type === 'or')
    return buildAll(node.nodes, { any: (node.type === 'or') !== negated, negated });
  const query = node.type === 'best' ? atLeast(node.words, node.atLeast) : leaf(node);
  return negated ? { query: { bool: { must_not: [query] } }, depth: 3 } : { query, depth: 2 };
}

function buildAll(
  nodes: readonly EngineNode[],
  { any, negated }: { any: boolean; negated: boolean },
): Nested {
  if (nodes.length === 0) return { query: any ? NOTHING : ALL, depth: 1 };
  const children = nodes.map((node) => shallow(build(node, negated)));
  const queries = children.map(({ query }) => query);
  const bool = any ? { should: queries, minimum_should_match: 1 } : { filter: queries };
  return { query: { bool }, depth: 1 + Math.max(...children.map(({ depth }) => depth)) };
}

function shallow(nested: Nested): Nested {
  if (nested.depth < DEEPEST) return nested;
  const encoded = Buffer.from(JSON.stringify(nested.query)).toString('base64');
  return { query: { wrapper: { query: encoded } }, depth: 1 };
}

function atLeast(words: readonly TextNode[], count: number): Query {
  if (count <= 0) return ALL;
  if (count > words.length) return NOTHING;
  return { bool: { should: words.map(leaf), minimum_should_match: count } };
}

type Leaf = Exclude<EngineNode, { type: 'and' | 'or' | 'not' | 'best' }>;

function leaf(node: Leaf): Query {
  switch (node.type) {
    case 'all':
      return ALL;
    case 'word':
      return {
        bool: {
          should: [{ term: { stem: node.stem } }, { term: { parts: node.stem } }],
          minimum_should_match: 1,
        },
      };
    case 'phrase':
      return phrase(node);
    case 'prefix':
      return { prefix: { exact: { value: node.prefix } } };
    case 'near':
      return near(node);
    case 'keys':
      return anyOf(node.field, node.values);
    case 'dates':
      return dates(node.from, node.to);
  }
}

/** Documents with any of the values in a key field; asked as they are kept, so cut alike. */
export function anyOf(field: KeyField, values: readonly string[]): Query {
  return values.length === 0 ? NOTHING : { terms: { [field]: values.map(keyValue) } };
}

/** Words side by side in one field; the words are taken as they are. */
export function phrase({ field, words }: Pick<PhraseNode, 'field' | 'words'>): Query {
  const [only = ''] = words;
  return words.length === 1 ? { term: { [field]: only } } : { match_phrase: { [field]: words.join(' ') } };
}

function near({ field, left, right, distance }: NearNode): Query {
  const side = (words: readonly string[]): estypes.QueryDslIntervalsContainer => ({
    match: { query: words.join(' '), max_gaps: 0, ordered: true },
  });
  const intervals = [side(left), side(right)];
  return { intervals: { [field]: { all_of: { intervals, max_gaps: distance, ordered: false } } } };
}

function dates(from: string, to: string): Query {
  if (from > to) return NOTHING;
  const range = { gte: dayNumber(from), lte: dayNumber(to), relation: 'intersects' as const };
  return { range: { [DATE_INTERVALS_FIELD]: range } };
}
