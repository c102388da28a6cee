// GET /api/search: the same answer as `search --json`.
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { search } from '../../search/answer.ts';
import type { ApiContext } from '../api-context.ts';
import { count, facetParameters, filtersOf, flag, literalParameter, queryParameter } from '../parameters.ts';
import { addReadRoute } from '../read-route.ts';
import { SearchAnswerSchema } from '../schemas/search.ts';

/** The parameters of a search, on the page as in the API. */
export const searchParameters = {
  q: queryParameter.default(''),
  limit: count(0, 100).default(20).openapi({ description: 'Documents on a page' }),
  after: z.string().max(4000).optional().openapi({ description: '`next` of the page before' }),
  sort: z.enum(['relevance', 'date', 'title']).default('relevance').openapi({ description: 'Order of hits' }),
  literal: literalParameter,
  explain: flag('Say which words and entities matched with which weight'),
  ...facetParameters,
};

/** Adds the route. */
export function addSearchRoute(app: OpenAPIHono, api: ApiContext): void {
  addReadRoute(
    app,
    {
      path: '/api/search',
      operation: 'search',
      summary: 'Find documents',
      description:
        'Plain words, "phrases", AND OR NOT, NEAR/n, word*, and fields such as lov:, kommune:, udfald:',
      query: searchParameters,
      params: {},
      answers: { 'application/json': SearchAnswerSchema },
      answerDescription: 'Documents with passages and facets',
    },
    async ({ context, query }) => {
      const { q, limit, sort, literal, explain, after } = query;
      const filters = filtersOf(query);
      const options = { limit, sort, literal, explain, filters, ...(after !== undefined && { after }) };
      return context.json(await search(api.engine, q, options));
    },
  );
}
