// A query tree as Elasticsearch takes it: what must match. What ranks it: ranking.ts.
import type { EngineNode, NearNode, PhraseNode, TextNode } from '../engine-query.ts';
import { DATE_INTERVALS_FIELD, type KeyField, keyValue } from '../schema.ts';
import type { estypes, Query } from './client.ts';
import { JOIN, JOIN_FIELD } from './mapping.ts';
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
  return negated ? { query: { bool: { must_not: [query] } }, depth: 5 } : { query, depth: 4 };
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

/**
 * Documents that match a query of words in their own row or, where they are too long for one (parts.ts), in a part; scored
 * by the best part.
 */
export function inAnyPart(query: Query): Query {
  const inPart = { type: JOIN.part, query, score_mode: 'max' as const, ignore_unmapped: true };
  return { dis_max: { queries: [query, { has_child: inPart }] } };
}

/** Parts of documents; with `change` those of one state of them. */
export function partsOf(ids: readonly string[], change?: number): Query {
  const ofThese: Query = { terms: { [`${JOIN_FIELD}#${JOIN.whole}`]: [...ids] } };
  const ofState: Query[] = change === undefined ? [] : [{ term: { change } }];
  return { bool: { filter: [{ exists: { field: 'piece' } }, ofThese, ...ofState] } };
}

type Leaf = Exclude<EngineNode, { type: 'and' | 'or' | 'not' | 'best' }>;

function leaf(node: Leaf): Query {
  switch (node.type) {
    case 'all':
      return ALL;
    case 'word':
    case 'phrase':
    case 'prefix':
    case 'near':
      return inAnyPart(textLeaf(node));
    case 'keys':
      return anyOf(node.field, node.values);
    case 'dates':
      return dates(node.from, node.to);
  }
}

/** What the row of a document, or of a part, matches. */
function textLeaf(node: TextNode): Query {
  switch (node.type) {
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

/** Two phrases at most `distance` words apart, in either order. */
export function near({ field, left, right, distance }: NearNode): Query {
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
