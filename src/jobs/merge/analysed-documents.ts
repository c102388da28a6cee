// A stored file's documents as analysis once handed them over.
import type { AnalysedDocument, Store } from '../../store/index.ts';

/** All documents of a file with passages, mentions and marks, in order. */
export function analysedDocuments(store: Store, hash: string): AnalysedDocument[] {
  return store.documents.ofFile(hash).flatMap(({ id, decides, letters, fingerprint }) => {
    const document = store.documents.get(id);
    if (!document) return [];
    return [{ document, mentions: store.mentions.ofDocument(id), decides, letters, fingerprint }];
  });
}
