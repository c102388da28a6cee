// What an answer tells beside its hits: broader provisions, suggestions, and what the words alone would find.
import type { EngineAnswer, EngineRequest, SearchEngine } from './contract.ts';
import { didYouMean } from './did-you-mean.ts';
import { compileQuery } from './query/compile.ts';
import type { CompiledQuery } from './query/compiled-query.ts';
import type { SearchResult } from './search-result.ts';

/** What was asked and what came of it. */
export interface Asked {
  readonly engine: SearchEngine;
  /** The query as typed. */
  readonly text: string;
  readonly query: CompiledQuery;
  readonly request: EngineRequest;
  readonly answer: EngineAnswer;
}

function totalOf({ engine, request }: Asked, tree: EngineRequest['tree']): Promise<number> {
  const { after: _, revision: __, ...rest } = request;
  const asked = { ...rest, tree, facets: [], limit: 0, explain: false };
  return engine.search(asked).then(({ total }) => total);
}

async function broaderOf(asked: Asked): Promise<NonNullable<SearchResult['broader']>> {
  const counted = await Promise.all(
    asked.query.broader.map(async ({ provision, tree }) => ({
      provision,
      documents: await totalOf(asked, tree),
    })),
  );
  return counted.filter(({ documents }) => documents > 0);
}

/** Documents that hold the words themselves, where the entities they were understood as find nothing. */
async function literalTotal(asked: Asked): Promise<number> {
  if (asked.answer.total > 0 || asked.query.understood.length === 0) return 0;
  return totalOf(asked, compileQuery(asked.text, { literal: true }).tree);
}

/** Whether words are missing from what was found, so that a slip of the hand is likely. */
function wordsMissing({ request, answer }: Asked): boolean {
  return request.after === undefined && (answer.total === 0 || answer.hits[0]?.tier === 3);
}

/** The parts of an answer that only some answers have. */
export async function besideHits(
  asked: Asked,
): Promise<Pick<SearchResult, 'broader' | 'didYouMean' | 'literalTotal'>> {
  const { engine, text, query, answer } = asked;
  const broader = await broaderOf(asked);
  const literal = await literalTotal(asked);
  const meant = wordsMissing(asked)
    ? await didYouMean(engine, answer.generation, { query: text, words: query.words })
    : undefined;
  return {
    ...(broader.length > 0 && { broader }),
    ...(meant !== undefined && { didYouMean: meant }),
    ...(literal > 0 && { literalTotal: literal }),
  };
}
