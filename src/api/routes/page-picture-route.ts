// GET /api/originals/{hash}/pages/{page}: a page of a PDF as a picture. The same rule as for originals: may it hold CPR numbers,
// it needs the key.
import { existsSync } from 'node:fs';
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { pagePicture } from '../../jobs/page-picture/index.ts';
import { NotFoundError } from '../../model/errors.ts';
import { objectPath } from '../../store/index.ts';
import type { ApiContext } from '../api-context.ts';
import { count } from '../parameters.ts';
import { keyResponse } from '../problem.ts';
import { addReadRoute } from '../read-route.ts';
import { fileHash, refusal } from './originals-route.ts';

/** Adds the route. */
export function addPagePictureRoute(app: OpenAPIHono, api: ApiContext): void {
  addReadRoute(
    app,
    {
      path: '/api/originals/{hash}/pages/{page}',
      operation: 'pagePicture',
      summary: 'A page of an original PDF as a picture',
      description: 'A key is needed where the original needs one. Boxes of words are in points of the page',
      query: {},
      params: { hash: fileHash, page: count(1, 100_000) },
      answers: { 'image/png': z.string().openapi({ format: 'binary' }) },
      answerDescription: 'The page as PNG',
      otherAnswers: keyResponse,
    },
    async ({ context, params }) => {
      const { hash, page } = params;
      const path = objectPath(api.layout, hash);
      const isPdf = api.store.files.get(hash)?.mediaType === 'application/pdf' && existsSync(path);
      const layout = isPdf ? api.store.texts.layout(hash) : undefined;
      const { width, height } = layout?.pages.find(({ number }) => number === page) ?? {};
      if (width === undefined || height === undefined)
        throw new NotFoundError('no-page', `file ${hash} has no page ${page} that can be shown`);
      const refused = refusal(context, hash, api);
      if (refused) return refused;
      const picture = await pagePicture({ path, page, width, height });
      return new Response(new Uint8Array(picture), {
        headers: { 'content-type': 'image/png', 'cache-control': 'private, max-age=600' },
      });
    },
  );
}
