// GET /api/documents/{id}: one document's header, text and mentions.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { findDocument } from '../../store/find-document.ts';
import type { ApiContext } from '../api-context.ts';
import { problemResponses } from '../problem.ts';

const Params = z.object({
  id: z
    .string()
    .regex(/^[0-9a-f]{16}-\d{1,10}$/)
    .openapi({ example: 'd7d756f70cc9b8f1-0' }),
});

const DocumentAnswer = z
  .object({
    document: z
      .object({ id: z.string(), kind: z.string(), title: z.string().nullable(), date: z.string().nullable() })
      .loose(),
    path: z.string(),
    text: z.string().openapi({
      description: 'The document’s own stretch of the file’s text; offsets count from the file’s start',
    }),
    mentions: z.array(
      z
        .object({
          type: z.string(),
          id: z.string(),
          start: z.number().int(),
          end: z.number().int(),
          surface: z.string(),
          page: z.number().int(),
        })
        .loose(),
    ),
  })
  .openapi('DocumentAnswer');

const route = createRoute({
  method: 'get',
  path: '/api/documents/{id}',
  summary: 'One document with its mentions',
  request: { params: Params },
  responses: {
    200: { description: 'The document', content: { 'application/json': { schema: DocumentAnswer } } },
    ...problemResponses,
  },
});

/** Adds the route. */
export function addDocumentRoute(app: OpenAPIHono, api: ApiContext): void {
  app.openapi(route, (context) => {
    const { document, path, text, mentions } = findDocument(api.store, context.req.valid('param').id);
    return context.json({ document, path, text, mentions } as unknown as z.infer<typeof DocumentAnswer>, 200);
  });
}
