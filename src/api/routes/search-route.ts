// GET /api/search: the same answer as `search --json`.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { search } from '../../search/answer.ts';
import { FACET_FIELDS, type FacetField } from '../../search/schema.ts';
import type { ApiContext } from '../api-context.ts';
import { problemResponses } from '../problem.ts';

const list = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]));

/** One parameter a facet (`kind=press-release&kind=news-article`), besides the query and the page. */
const facetParameters = Object.fromEntries(
  FACET_FIELDS.map((field) => [
    field,
    list.openapi({
      description: `Only documents with one of these values of ${field}; "none" stands for no value`,
    }),
  ]),
) as Record<FacetField, typeof list>;

export const SearchQuery = z.object({
  q: z
    .string()
    .max(10_000)
    .default('')
    .openapi({ description: 'The query, as typed', example: 'hvilke forsøg udfordrede serviceloven § 83' }),
  limit: z.coerce.number().int().min(0).max(100).default(20),
  after: z.string().max(4000).optional().openapi({ description: '`next` of the page before' }),
  sort: z.enum(['relevance', 'date', 'title']).default('relevance'),
  literal: z
    .enum(['true', 'false'])
    .default('false')
    .transform((value) => value === 'true'),
  explain: z
    .enum(['true', 'false'])
    .default('false')
    .transform((value) => value === 'true'),
  ...facetParameters,
});

const Passage = z.object({
  text: z.string().openapi({ description: 'The text of the file from `start` to `end`' }),
  page: z.number().int(),
  start: z.number().int(),
  end: z.number().int(),
  highlights: z
    .array(z.tuple([z.number().int(), z.number().int()]))
    .openapi({ description: 'Offsets into `text`' }),
});

const Hit = z.object({
  document: z
    .object({
      id: z.string(),
      kind: z.string(),
      title: z.string().nullable(),
      date: z.string().nullable(),
      path: z.string(),
      page: z.number().int(),
    })
    .loose(),
  score: z.number(),
  tier: z.number().int(),
  passages: z.array(Passage.loose()),
});

const SearchAnswer = z
  .object({
    total: z.number().int(),
    understood: z.array(
      z.object({ type: z.string(), id: z.string(), text: z.string(), label: z.string() }).loose(),
    ),
    hits: z.array(Hit.loose()),
    facets: z.record(z.string(), z.array(z.object({ value: z.string(), count: z.number().int() }))),
    next: z.string().nullable(),
  })
  .loose()
  .openapi('SearchAnswer');

const route = createRoute({
  method: 'get',
  path: '/api/search',
  summary: 'Find documents',
  request: { query: SearchQuery },
  responses: {
    200: {
      description: 'Documents with passages and facets',
      content: { 'application/json': { schema: SearchAnswer } },
    },
    ...problemResponses,
  },
});

/** The filters that facet parameters ask for. */
export function filtersOf(query: Readonly<Partial<Record<FacetField, readonly string[]>>>) {
  return FACET_FIELDS.flatMap((field) => {
    const values = query[field] ?? [];
    return values.length > 0 ? [{ field, values }] : [];
  });
}

/** Adds the route. */
export function addSearchRoute(app: OpenAPIHono, api: ApiContext): void {
  app.openapi(route, async (context) => {
    const query = context.req.valid('query');
    const { limit, sort, literal, explain } = query;
    const answer = await search(api.engine, query.q, {
      ...{ limit, sort, literal, explain },
      filters: filtersOf(query),
      ...(query.after !== undefined && { after: query.after }),
    });
    return context.json(answer as unknown as z.infer<typeof SearchAnswer>, 200);
  });
}
