// GET /api/health: whether the archive can be asked, and how much it holds.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { ApiContext } from '../api-context.ts';
import { problemResponses } from '../problem.ts';

const Health = z
  .object({
    status: z.literal('ok'),
    documents: z.number().int(),
    trials: z.number().int(),
    engine: z.string(),
    generation: z.string().nullable(),
  })
  .openapi('Health');

const route = createRoute({
  method: 'get',
  path: '/api/health',
  summary: 'Is the archive there?',
  responses: {
    200: { description: 'It is', content: { 'application/json': { schema: Health } } },
    ...problemResponses,
  },
});

/** Adds the route. */
export function addHealthRoute(app: OpenAPIHono, api: ApiContext): void {
  app.openapi(route, async (context) =>
    context.json(
      {
        status: 'ok' as const,
        documents: api.store.documents.count(),
        trials: api.store.trials.count(),
        engine: api.engine.name,
        generation: await api.engine.serving(),
      },
      200,
    ),
  );
}
