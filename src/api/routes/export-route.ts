// GET /api/export: all hits of a query as a file, streamed from one snapshot in constant memory.
import { ReadableStream } from 'node:stream/web';
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { search } from '../../search/answer.ts';
import { EXPORT_FORMATS, exportHits, exportWriters } from '../../search/export/export-hits.ts';
import type { ApiContext } from '../api-context.ts';
import { facetParameters, filtersOf, literalParameter, queryParameter } from '../parameters.ts';
import { addReadRoute } from '../read-route.ts';

/** Adds the route. */
export function addExportRoute(app: OpenAPIHono, api: ApiContext): void {
  addReadRoute(
    app,
    {
      path: '/api/export',
      operation: 'exportHits',
      summary: 'All hits as a file',
      description:
        'Every hit of the query, from one snapshot, streamed; a failure on the way breaks the connection',
      query: {
        q: queryParameter,
        format: z.enum(EXPORT_FORMATS).default('csv').openapi({ description: 'csv is for a Danish Excel' }),
        sort: z
          .enum(['relevance', 'date', 'title'])
          .default('relevance')
          .openapi({ description: 'Order of hits' }),
        literal: literalParameter,
        ...facetParameters,
      },
      params: {},
      answers: Object.fromEntries(
        Object.values(exportWriters).map(({ mediaType }) => [
          mediaType.split(';')[0] ?? mediaType,
          mediaType.includes('+json') ? z.array(z.looseObject({})) : z.string(),
        ]),
      ),
      answerDescription: 'The hits',
    },
    async ({ context, query }) => {
      const { q, format, sort, literal } = query;
      const { mediaType, extension } = exportWriters[format];
      const headers = {
        'content-type': mediaType,
        'content-disposition': `attachment; filename="trial-archive.${extension}"`,
      };
      const filters = filtersOf(query);
      // Asked once beforehand, so that a bad query is a 400 and not a file that breaks off.
      await search(api.engine, q, { literal, filters, limit: 0, facets: [] });
      if (context.req.method === 'HEAD') return context.body(null, 200, headers);
      const pieces = exportHits(api.engine, q, { format, sort, literal, filters });
      return new Response(streamOf(pieces), { headers });
    },
  );
}

/** Bytes as they are asked for: a slow reader holds the export back, a reader that leaves ends it. */
function streamOf(pieces: AsyncIterable<string>): globalThis.ReadableStream {
  const encoder = new TextEncoder();
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for await (const piece of pieces) yield encoder.encode(piece);
  }
  return ReadableStream.from(bytes()) as globalThis.ReadableStream;
}
