// GET /api/documents/{id}: one document's header, text and mentions.
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { NotFoundError } from '../../model/errors.ts';
import { MENTION_TYPES } from '../../model/mention.ts';
import type { TaggedDocument } from '../../model/stages.ts';
import { type Store, taggedDocument } from '../../store/index.ts';
import type { ApiContext } from '../api-context.ts';
import { addReadRoute } from '../read-route.ts';
import { role } from '../schemas/trial.ts';

const offset = z.number().int().nonnegative();

const DocumentAnswer = z
  .object({
    document: z
      .object({
        id: z.string(),
        kind: z.string(),
        title: z.string().nullable(),
        date: z.string().nullable(),
        sender: z.string().nullable(),
        recipients: z.array(z.string()),
        caseNumbers: z.array(z.string()),
        start: offset,
        end: offset,
        fileHash: z.string(),
      })
      .loose(),
    path: z.string(),
    text: z.string().openapi({
      description: 'The document’s own stretch of the file’s text; offsets count from the file’s start',
    }),
    mentions: z.array(
      z
        .object({
          type: z.enum(MENTION_TYPES),
          id: z.string(),
          start: offset,
          end: offset,
          surface: z.string(),
          page: z.number().int(),
          role: role.optional(),
          confidence: z.number(),
          rule: z.string(),
        })
        .loose(),
    ),
  })
  .openapi('DocumentAnswer');

/**
 * A document by its id. An id that is no longer a start after a new segmentation means the document that holds that place,
 * so shared addresses keep working. NotFoundError where there is none.
 */
export function findDocument(store: Store, id: string): TaggedDocument {
  const resolved = /^[0-9a-f]{16}-\d{1,10}$/.test(id) ? store.documents.resolve(id) : undefined;
  const found = resolved === undefined ? undefined : taggedDocument(store, resolved);
  if (!found) throw new NotFoundError('no-document', `there is no document ${id} in this archive`);
  return found;
}

/** Adds the route. */
export function addDocumentRoute(app: OpenAPIHono, api: ApiContext): void {
  addReadRoute(
    app,
    {
      path: '/api/documents/{id}',
      operation: 'document',
      summary: 'One document with its mentions',
      description: 'CPR numbers are masked, digit for •',
      query: {},
      params: { id: z.string().max(100).openapi({ example: 'd7d756f70cc9b8f1-0' }) },
      answers: { 'application/json': DocumentAnswer },
      answerDescription: 'The document',
    },
    ({ context, params }) => {
      const { document, path, text, mentions } = findDocument(api.store, params.id);
      return context.json({ document, path, text, mentions });
    },
  );
}
