// GET /api/documents/{id}: one document's header, text and mentions.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { NotFoundError } from '../../model/errors.ts';
import type { TaggedDocument } from '../../model/stages.ts';
import type { Store } from '../../store/index.ts';
import { taggedDocument, taggedDocumentsOfFile } from '../../store/tagged-documents.ts';
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

/**
 * A document by its id. An id that is no longer a start after a new segmentation means the document that holds that place,
 * so shared addresses keep working. NotFoundError where the file is unknown.
 */
export function findDocument(store: Store, id: string): TaggedDocument {
  const exact = taggedDocument(store, id);
  if (exact) return exact;
  const [prefix = '', start = ''] = id.split('-');
  const hash = store.files.hashes().find((one) => one.startsWith(prefix));
  const place = Number(start);
  const holding =
    hash === undefined
      ? undefined
      : taggedDocumentsOfFile(store, hash).find(
          ({ document }) => document.start <= place && place < document.end,
        );
  if (!holding) throw new NotFoundError('no-document', `there is no document ${id} in this archive`);
  return holding;
}

/** Adds the route. */
export function addDocumentRoute(app: OpenAPIHono, api: ApiContext): void {
  app.openapi(route, (context) => {
    const { document, path, text, mentions } = findDocument(api.store, context.req.valid('param').id);
    return context.json({ document, path, text, mentions } as unknown as z.infer<typeof DocumentAnswer>, 200);
  });
}
