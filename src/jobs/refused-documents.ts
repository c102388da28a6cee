// Documents that the search engine refuses for good: dead letters of their files, at the stage `index`.
import type { Rejection } from '../search/contract.ts';
import type { Store } from '../store/index.ts';

/** Keeps a refusal as a dead letter; inside no transaction. */
export function keepRefusal(store: Store, { id, reason }: Rejection): void {
  const hash = store.documents.header(id)?.fileHash;
  if (hash === undefined) return;
  const message = `document ${id} is not in the search index: ${reason}`;
  const letter = {
    hash,
    stage: 'index',
    cause: 'permanent',
    code: 'index-refused',
    message,
    attempts: 1,
  } as const;
  store.transaction(() => store.deadLetters.put(letter));
}
