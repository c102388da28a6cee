// What the trace questions read: the trials that the last link run made, from the store.
import type { Store } from '../store/index.ts';

/** Trials, conflicts and redirects as `trace` takes them, and the facts of a document. */
export function traceSource(store: Store) {
  return {
    trials: store.trials.list(),
    conflicts: store.trials.conflicts(),
    redirects: store.trials.redirects(),
    documentOf: (id: string): { kind: string; date: string | null } | undefined => {
      const header = store.documents.header(id);
      return header && { kind: header.kind, date: header.date };
    },
  };
}

/** The whole extracted text of a document's file; inflated once a file. */
export function textReader(store: Store): (document: string) => string | undefined {
  const texts = new Map<string, string | undefined>();
  return (document) => {
    const hash = store.documents.header(document)?.fileHash;
    if (hash === undefined) return undefined;
    if (!texts.has(hash)) texts.set(hash, store.texts.text(hash));
    return texts.get(hash);
  };
}
