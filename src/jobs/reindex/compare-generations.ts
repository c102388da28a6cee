// Two generations side by side: documents, facet totals and golden queries.
import { readFileSync } from 'node:fs';
import type { EngineAnswer, SearchEngine } from '../../search/contract.ts';
import { compileQuery } from '../../search/query/compile.ts';
import { FACET_FIELDS, type FacetField } from '../../search/schema.ts';

/** A facet value that the two count otherwise. */
export interface FacetDifference {
  readonly field: FacetField;
  readonly value: string;
  readonly before: number;
  readonly after: number;
}

/** A query that the two answer otherwise. */
export interface QueryDifference {
  readonly query: string;
  readonly before: number;
  readonly after: number;
  /** Ids that only one of them finds, of the first 1,000 of each. */
  readonly lost: readonly string[];
  readonly won: readonly string[];
}

export interface Comparison {
  readonly before: string;
  readonly after: string;
  readonly documents: { readonly before: number; readonly after: number };
  readonly facets: readonly FacetDifference[];
  readonly queries: readonly QueryDifference[];
  /** Nothing differs. */
  readonly equal: boolean;
}

const LIMIT = 1000;

/** The project's golden queries: what people ask of such an archive, and each kind of operator once. */
export function goldenQueries(): readonly string[] {
  const source = readFileSync(new URL('./golden-queries.json', import.meta.url), 'utf8');
  return (JSON.parse(source) as { readonly queries: readonly string[] }).queries;
}

/** Compares generation `after` with `before`. Both must be askable by the present analysis. */
export async function compareGenerations(
  engine: SearchEngine,
  { before, after }: { readonly before: string; readonly after: string },
): Promise<Comparison> {
  const documents = { before: await engine.count(before), after: await engine.count(after) };
  const facets = await compareFacets(engine, before, after);
  const queries: QueryDifference[] = [];
  for (const query of goldenQueries()) {
    const difference = await compareQuery(engine, query, [before, after]);
    if (difference) queries.push(difference);
  }
  const equal = documents.before === documents.after && facets.length === 0 && queries.length === 0;
  return { before, after, documents, facets, queries, equal };
}

/** Values that the two count otherwise, in order of field and value. */
async function compareFacets(
  engine: SearchEngine,
  before: string,
  after: string,
): Promise<readonly FacetDifference[]> {
  const [left, right] = [await facetTotals(engine, before), await facetTotals(engine, after)];
  const names = [...new Set([...left.keys(), ...right.keys()])].sort();
  return names.flatMap((name) => {
    const [field = '', value = ''] = name.split('\u0000');
    const counts = { before: left.get(name) ?? 0, after: right.get(name) ?? 0 };
    return counts.before === counts.after ? [] : [{ field: field as FacetField, value, ...counts }];
  });
}

/** How often each value of each facet stands in a generation. */
async function facetTotals(engine: SearchEngine, generation: string): Promise<Map<string, number>> {
  const facets = FACET_FIELDS.map((field) => ({ field, limit: LIMIT }));
  const request = {
    generation,
    tree: { type: 'all' },
    filters: [],
    facets,
    sort: 'relevance',
    limit: 0,
  } as const;
  const answer = await engine.search(request);
  const totals = answer.facets.flatMap(({ field, counts }) =>
    counts.map(({ value, count }) => [`${field}\u0000${value}`, count] as const),
  );
  return new Map(totals);
}

/** Undefined if the two find the same documents. */
async function compareQuery(
  engine: SearchEngine,
  query: string,
  [before, after]: readonly [string, string],
): Promise<QueryDifference | undefined> {
  const { tree } = compileQuery(query);
  const ask = async (generation: string): Promise<EngineAnswer> =>
    await engine.search({ generation, tree, filters: [], facets: [], sort: 'date', limit: LIMIT });
  const [left, right] = [await ask(before), await ask(after)];
  const [old, now] = [new Set(left.hits.map(({ id }) => id)), new Set(right.hits.map(({ id }) => id))];
  const lost = [...old].filter((id) => !now.has(id)).sort();
  const won = [...now].filter((id) => !old.has(id)).sort();
  if (left.total === right.total && lost.length === 0 && won.length === 0) return undefined;
  return { query, before: left.total, after: right.total, lost, won };
}
