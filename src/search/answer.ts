// A question of a person → the answer that command line, API and web page show. Everything here is the same on every engine.
import { besideHits } from './beside-hits.ts';
import type { EngineAnswer, EngineHit, EngineRequest, SearchEngine } from './contract.ts';
import { type Cursor, questionDigest, readCursor, writeCursor } from './cursor.ts';
import { explainHit } from './explain.ts';
import { bestPassages } from './passages/best-passages.ts';
import { wantedOf } from './passages/wanted.ts';
import { askedFilter, askedLimit, shownProvisions } from './provision-facet.ts';
import { compileQuery } from './query/compile.ts';
import type { CompiledQuery } from './query/compiled-query.ts';
import { FACET_FIELDS, type FacetField, NONE } from './schema.ts';
import type { HitDocument, SearchHit, SearchOptions, SearchResult } from './search-result.ts';
import { usableGeneration } from './usable-generation.ts';

export type { HitDocument, SearchHit, SearchOptions, SearchResult };

const USUAL_LIMIT = 20;
const MOST_HITS = 1000;

function pageSize({ limit = USUAL_LIMIT }: SearchOptions): number {
  return Math.min(limit, MOST_HITS);
}

function engineRequest(query: CompiledQuery, options: SearchOptions, generation: string): EngineRequest {
  const { filters = [], facets = FACET_FIELDS, facetLimit = USUAL_LIMIT, sort = 'relevance' } = options;
  return {
    generation,
    tree: query.tree,
    filters: filters.map(askedFilter),
    facets: facets.map((field) => ({
      field,
      limit: field === 'provision' ? askedLimit(facetLimit) : facetLimit,
    })),
    sort,
    limit: pageSize(options),
    explain: options.explain ?? false,
  };
}

async function facetsOf(
  engine: SearchEngine,
  request: EngineRequest,
  answer: EngineAnswer,
  facetLimit: number,
): Promise<SearchResult['facets']> {
  const facets: Partial<Record<FacetField, NonNullable<SearchResult['facets'][FacetField]>>> = {};
  for (const { field, counts } of answer.facets) {
    const shown = field === 'provision' ? await shownProvisions(engine, request, counts) : counts;
    facets[field] = shown.slice(0, facetLimit);
  }
  return facets;
}

async function copiesOf(
  engine: SearchEngine,
  answer: EngineAnswer,
): Promise<(hit: EngineHit) => readonly string[]> {
  const keys = answer.hits.flatMap(({ document }) => document.keys['copy-key']);
  const copies =
    keys.length === 0 ? new Map<string, readonly string[]>() : await engine.copies(keys, answer.generation);
  return ({ id, document }) =>
    document.keys['copy-key'].flatMap((key) => copies.get(key) ?? []).filter((other) => other !== id);
}

/** What is told of a stored document; `copyOf` is asked of the engine. */
export function hitDocument({ document }: EngineHit, copyOf: readonly string[]): HitDocument {
  const { id, kind, title, date, path, page, sender, keys } = document;
  const municipalities = keys.municipality.filter((code) => code !== NONE);
  return { id, kind, title, date, path, page, sender, municipalities, copyOf };
}

async function hitsOf(
  engine: SearchEngine,
  query: CompiledQuery,
  answer: EngineAnswer,
  options: SearchOptions,
): Promise<readonly SearchHit[]> {
  const copies = await copiesOf(engine, answer);
  const wanted = wantedOf(query);
  return answer.hits.map((hit) => ({
    document: hitDocument(hit, copies(hit)),
    score: hit.score,
    tier: hit.tier,
    passages: bestPassages(hit.document, wanted, options.passages ?? 3),
    ...(options.explain && { explain: explainHit(query, hit) }),
  }));
}

/** The place to go on from; if its generation is gone, in the one that serves. */
async function placeOf(
  engine: SearchEngine,
  options: SearchOptions,
  question: string,
): Promise<Cursor | undefined> {
  if (options.after === undefined) return undefined;
  const cursor = readCursor(options.after, question);
  const known = await engine.generations();
  return known.some(({ id }) => id === cursor.generation) ? cursor : { ...cursor, generation: '' };
}

/** Whether a page is of another state than the one before it. */
function isMoved(before: Cursor, now: Pick<EngineAnswer, 'generation' | 'revision' | 'total'>): boolean {
  return (
    before.generation !== now.generation || before.revision !== now.revision || before.total !== now.total
  );
}

/** Null where the one hit more that was asked for did not come. */
function nextCursor(answer: EngineAnswer, limit: number, question: string): string | null {
  const last = answer.hits[limit - 1];
  if (last === undefined || answer.hits.length <= limit) return null;
  const { generation, revision, total } = answer;
  return writeCursor({ generation, revision, total, after: last.sort }, question);
}

/**
 * Searches: a query as typed, in; documents with passages, facets and what was understood, out. Throws QueryError for a
 * query, cursor or option that cannot be understood, StopError where no usable generation serves.
 */
export async function search(
  engine: SearchEngine,
  text: string,
  options: SearchOptions = {},
): Promise<SearchResult> {
  const typed = text.normalize('NFC');
  const query = compileQuery(typed, options);
  const question = questionDigest([query.tree, options.filters ?? [], options.sort ?? 'relevance']);
  const cursor = await placeOf(engine, options, question);
  const generation = await usableGeneration(engine, options.generation ?? (cursor?.generation || undefined));
  const first = engineRequest(query, options, generation);
  const request = cursor === undefined ? first : { ...first, after: cursor.after, revision: cursor.revision };
  const oneMore = request.limit === 0 ? 0 : request.limit + 1;
  const answer = await engine.search({ ...request, limit: oneMore });
  const beside = await besideHits({ engine, text: typed, query, request, answer });
  const changed = cursor !== undefined && isMoved(cursor, { ...answer, generation });
  return {
    total: answer.total,
    understood: query.understood,
    hits: await hitsOf(engine, query, { ...answer, hits: answer.hits.slice(0, request.limit) }, options),
    facets: await facetsOf(engine, request, answer, options.facetLimit ?? USUAL_LIMIT),
    next: nextCursor(answer, request.limit, question),
    generation,
    revision: answer.revision,
    ...beside,
    ...(changed && { changed }),
  };
}
