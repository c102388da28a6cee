// A stored document as the search index takes it.
import { type IndexDocument, toIndexDocument } from '../search/index-document.ts';
import { type Store, taggedDocument } from '../store/index.ts';

/** The index entry of a document, or undefined if there is no such document. */
export function indexEntry(store: Store, id: string): IndexDocument | undefined {
  const tagged = taggedDocument(store, id);
  if (!tagged) return undefined;
  const collection = store.files.get(tagged.document.fileHash)?.meta?.collection ?? null;
  return toIndexDocument({ ...tagged, collection });
}
