// A document's page, from the address.
import { z } from '@hono/zod-openapi';
import { documentPage } from '../../web/index.ts';
import type { ApiContext } from '../api-context.ts';
import { count } from '../parameters.ts';
import { findDocument } from '../routes/document-route.ts';
import { originalIsOpen } from '../routes/originals-route.ts';
import { pageNumber, parametersOf, type Render } from './page-kit.ts';
import { shownPage } from './shown-page.ts';

const offset = count(0, 1_000_000_000).optional();

/** `ord=1042-1058`: the words that a marked stretch is about. */
const words = z
  .string()
  .regex(/^\d{1,9}-\d{1,9}$/)
  .transform((given) => {
    const [start = 0, end = 0] = given.split('-').map(Number);
    return { start, end };
  })
  .optional();

/** `/dokument/{id}?fra=&til=&ord=`: a document, a stretch of it marked. */
export function documentView(api: ApiContext): Render {
  return (context, view) => {
    const { fra, til, ord, side } = parametersOf(context, {
      ...{ fra: offset, til: offset, ord: words },
      side: pageNumber.optional(),
    });
    const tagged = findDocument(api.store, context.req.param('id') ?? '');
    const { id, fileHash } = tagged.document;
    const { trials } = api.linked();
    const lit =
      fra === undefined || til === undefined
        ? undefined
        : { start: fra, end: til, words: ord ?? { start: fra, end: til } };
    const isOpen = originalIsOpen(api.store, fileHash);
    const picture = isOpen ? shownPage(api, tagged, { side, lit }) : undefined;
    return documentPage(view, tagged, {
      ...(lit && { lit }),
      ...(picture && { picture }),
      copies: api.store.documents.copiesOf(id).map((copy) => ({ id: copy, path: pathOf(api, copy) })),
      trials: trials.filter(({ documents }) => documents.includes(id)),
      originalIsOpen: isOpen,
    });
  };
}

/** The path of a document's file, for people. */
function pathOf({ store }: ApiContext, id: string): string {
  const header = store.documents.header(id);
  return (header && store.files.get(header.fileHash)?.paths[0]?.path) ?? id;
}
