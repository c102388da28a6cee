// Finds a document by an id that may be older than the last segmentation.
import { NotFoundError } from '../model/errors.ts';
import type { TaggedDocument } from '../model/stages.ts';
import type { Store } from './open-store.ts';
import { taggedDocument, taggedDocumentsOfFile } from './tagged-documents.ts';

/**
 * A document by its id. An id that is no longer a start after a new segmentation means the document that holds that place,
 * so shared addresses keep working. NotFoundError `no-document`.
 */
export function findDocument(store: Store, id: string): TaggedDocument {
  const exact = taggedDocument(store, id);
  if (exact) return exact;
  const [prefix = '', start = ''] = id.split('-');
  const known = /^[0-9a-f]{16}$/.test(prefix)
    ? store.files.hashes().find((hash) => hash.startsWith(prefix))
    : undefined;
  const place = Number(start);
  const own = known === undefined ? [] : taggedDocumentsOfFile(store, known);
  const holding = own.find(({ document }) => document.start <= place && place < document.end);
  if (holding) return holding;
  throw new NotFoundError(
    'no-document',
    `there is no document ${id} in this archive; "search --json" gives ids`,
  );
}
