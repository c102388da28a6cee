// Stored documents as `link` and `index` take them: header, passages, mentions and their own stretch of text.
import type { TaggedDocument } from '../model/stages.ts';
import type { Store } from './open-store.ts';

/** All documents of a file, in order of the text; the text is inflated once. Empty for an unknown file. */
export function taggedDocumentsOfFile(store: Store, hash: string): TaggedDocument[] {
  const text = store.texts.text(hash);
  if (text === undefined) return [];
  const path = store.files.get(hash)?.paths[0]?.path ?? '';
  return store.documents.ofFile(hash).flatMap(({ id, decides }) => {
    const document = store.documents.get(id);
    if (!document) return [];
    const own = text.slice(document.start, document.end);
    return [{ document, mentions: store.mentions.ofDocument(id), text: own, path, decides }];
  });
}

/** One document, or undefined. */
export function taggedDocument(store: Store, id: string): TaggedDocument | undefined {
  const hash = store.documents.header(id)?.fileHash;
  if (hash === undefined) return undefined;
  return taggedDocumentsOfFile(store, hash).find(({ document }) => document.id === id);
}

/** Every document of the archive, files in order of hash. */
export function* allTaggedDocuments(store: Store): Iterable<TaggedDocument> {
  const hashes = store.files.hashes();
  for (const hash of hashes) yield* taggedDocumentsOfFile(store, hash);
}
