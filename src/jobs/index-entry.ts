// Stored documents as the search index takes them.
import type { TaggedDocument } from '../model/stages.ts';
import { type IndexDocument, toIndexDocument } from '../search/index-document.ts';
import { type Store, taggedDocumentsOfFile } from '../store/index.ts';

/** Entries that are at hand: of a document as the change of this number left it. */
export interface ReadyEntries {
  get(document: string, change: number): IndexDocument | undefined;
}

/**
 * The index entry of a document by id, or undefined if there is no such document. The documents of the last file stay at
 * hand: those of a bundle come together, and reading all of them for each took the square of the time.
 */
export function entryReader(store: Store): (id: string) => IndexDocument | undefined {
  let last: { readonly hash: string; readonly documents: ReadonlyMap<string, TaggedDocument> } | undefined;
  return (id) => {
    const hash = store.documents.header(id)?.fileHash;
    if (hash === undefined) return undefined;
    if (last?.hash !== hash) last = { hash, documents: byId(taggedDocumentsOfFile(store, hash)) };
    const tagged = last.documents.get(id);
    const collection = store.files.get(hash)?.meta?.collection ?? null;
    return tagged && toIndexDocument({ ...tagged, collection });
  };
}

function byId(documents: readonly TaggedDocument[]): ReadonlyMap<string, TaggedDocument> {
  return new Map(documents.map((tagged) => [tagged.document.id, tagged]));
}
