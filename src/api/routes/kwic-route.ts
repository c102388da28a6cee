// GET /api/kwic: every occurrence in its context.
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { kwicCsv } from '../../search/export/kwic-csv.ts';
import { kwic } from '../../search/kwic/kwic.ts';
import { KWIC_GROUPS, KWIC_SORTS } from '../../search/kwic/kwic-order.ts';
import type { ApiContext } from '../api-context.ts';
import { count, facetParameters, filtersOf, literalParameter, queryParameter } from '../parameters.ts';
import { addReadRoute } from '../read-route.ts';
import { KwicAnswerSchema } from '../schemas/search.ts';
import { sendFile } from '../sheet-answer.ts';

/** The parameters of lines in context, on the page as in the API. */
export const kwicParameters = {
  q: queryParameter,
  words: count(0, 50).default(8).openapi({ description: 'Words left and right' }),
  sort: z.enum(KWIC_SORTS).default('text').openapi({ description: 'Order of lines' }),
  group: z.enum(KWIC_GROUPS).optional().openapi({ description: 'Lines of one value together, and counted' }),
  sample: count(1, 1_000_000).optional().openapi({ description: 'Draw this many lines by lot' }),
  seed: count(0, 1_000_000_000).default(1).openapi({ description: 'Of the lot: the same draws the same' }),
  literal: literalParameter,
  ...facetParameters,
};

/** Adds the route. */
export function addKwicRoute(app: OpenAPIHono, api: ApiContext): void {
  addReadRoute(
    app,
    {
      path: '/api/kwic',
      operation: 'kwic',
      summary: 'Every occurrence in its context',
      description:
        'A line for each occurrence of the words in the documents found; of entities where only these were asked',
      query: {
        ...kwicParameters,
        format: z.enum(['json', 'csv']).default('json').openapi({ description: 'csv: for a Danish Excel' }),
      },
      params: {},
      answers: { 'application/json': KwicAnswerSchema, 'text/csv': z.string() },
      answerDescription: 'The lines',
    },
    async ({ context, query }) => {
      const { q, words, sort, seed, literal, group, sample, format } = query;
      const result = await kwic(api.engine, q, {
        ...{ words, sort, seed, literal, filters: filtersOf(query) },
        ...(group !== undefined && { group }),
        ...(sample !== undefined && { sample }),
      });
      if (format === 'json') return context.json(result);
      const body = [...kwicCsv(result.lines)].join('');
      return sendFile(context, { type: 'text/csv; charset=utf-8', name: 'kwic.csv', body });
    },
  );
}
