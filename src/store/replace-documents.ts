// Puts a file's newly analysed documents in the place of its old ones and numbers what changed.
import type { AnalysedDocument } from './documents.ts';
import type { Store } from './open-store.ts';

/** How many documents of the file changed, came or went. 0: the analysis gave what was there before. */
export interface ReplacedDocuments {
  readonly changed: number;
  readonly removed: number;
  /** The change number they were given; 0 if nothing changed. */
  readonly change: number;
}

/**
 * Inside a transaction: equal documents are left alone, the others replaced; each one changed, added or removed gets
 * the next change number.
 */
export function replaceDocuments(
  store: Store,
  hash: string,
  analysed: readonly AnalysedDocument[],
): ReplacedDocuments {
  const before = new Map(store.documents.ofFile(hash).map((marks) => [marks.id, marks]));
  const changed = analysed.filter((a) => before.get(a.document.id)?.fingerprint !== a.fingerprint);
  const kept = new Set(analysed.map((a) => a.document.id));
  const removed = [...before.values()].filter(({ id }) => !kept.has(id));
  if (changed.length === 0 && removed.length === 0) return { changed: 0, removed: 0, change: 0 };
  const change = store.meta.nextChange();
  for (const { id } of removed) {
    store.documents.remove(id);
    store.changes.mark(id, change, true);
  }
  for (const one of changed) put(store, one, change);
  return { changed: changed.length, removed: removed.length, change };
}

/** One document with all its rows, in the place of an older one. */
function put(store: Store, analysed: AnalysedDocument, number: number): void {
  const { id, passages } = analysed.document;
  store.documents.remove(id);
  store.documents.insert(analysed);
  store.passages.insert(id, passages);
  store.mentions.insert(id, analysed.mentions);
  store.changes.mark(id, number);
}

/** Inside a transaction: numbers all documents of a file anew, because something of the file itself changed. */
export function touchDocuments(store: Store, hash: string): void {
  const documents = store.documents.ofFile(hash);
  if (documents.length === 0) return;
  const number = store.meta.nextChange();
  for (const { id } of documents) store.changes.mark(id, number);
}
