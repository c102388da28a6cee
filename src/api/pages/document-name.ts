// What a document is called on a page: its title, else its file's path.
import type { Named } from '../../web/index.ts';
import type { ApiContext } from '../api-context.ts';

/** The name, and the path that tells it from others of the same title. */
export function documentName({ store }: ApiContext, id: string): Named {
  const header = store.documents.header(id);
  const path = header && store.files.get(header.fileHash)?.paths[0]?.path;
  return { id, title: header?.title ?? path ?? id, ...(path !== undefined && { beside: path }) };
}
