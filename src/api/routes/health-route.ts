// GET /api/health: whether the archive can be asked, and how much it holds.
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { ApiContext } from '../api-context.ts';
import { addReadRoute } from '../read-route.ts';

const Health = z
  .object({
    status: z.literal('ok'),
    documents: z.number().int(),
    trials: z.number().int(),
    engine: z.string(),
    generation: z.string().nullable(),
  })
  .openapi('Health');

/** Adds the route. */
export function addHealthRoute(app: OpenAPIHono, api: ApiContext): void {
  addReadRoute(
    app,
    {
      ...{ path: '/api/health', operation: 'health', summary: 'Is the archive there?' },
      ...{ query: {}, params: {}, answers: { 'application/json': Health }, answerDescription: 'It is' },
    },
    async ({ context }) =>
      context.json({
        status: 'ok',
        documents: api.store.documents.count(),
        trials: api.store.trials.count(),
        engine: api.engine.name,
        generation: await api.engine.serving(),
      }),
  );
}
