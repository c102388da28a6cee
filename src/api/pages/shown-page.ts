// Which page of a document's original is shown beside its text.
import type { TaggedDocument } from '../../model/stages.ts';
import type { Lit, PagePicture } from '../../web/index.ts';
import type { ApiContext } from '../api-context.ts';

/** The page asked for, else that of the words marked, else the document's first; none where the original is no PDF. */
export function shownPage(
  { store }: ApiContext,
  { document }: TaggedDocument,
  asked: { readonly side: number | undefined; readonly lit: Lit | undefined },
): PagePicture | undefined {
  const { fileHash, pages: own } = document;
  if (store.files.get(fileHash)?.mediaType !== 'application/pdf') return undefined;
  const pages = (store.texts.layout(fileHash)?.pages ?? []).filter(
    ({ number, width, height }) =>
      own.first <= number && number <= own.last && width !== undefined && height !== undefined,
  );
  const { side, lit } = asked;
  const place = lit?.words.start ?? document.start;
  const page =
    pages.find(({ number }) => number === side) ??
    pages.find(({ start, end }) => start <= place && place < end) ??
    pages[0];
  if (!page) return undefined;
  return { fileHash, page, pages: pages.map(({ number }) => number), ...(lit && { lit }) };
}
