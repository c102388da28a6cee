// Digest of everything that analysis made of a document: equal ones mean that nothing changed.
import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';
import type { AnalysedDocument } from './documents.ts';
import type { Store } from './open-store.ts';

/** SHA-256 (hexadecimal) of the canonical JSON of document, passages, mentions and marks. */
export function fingerprintOf(analysed: Omit<AnalysedDocument, 'fingerprint'>): string {
  const { document, mentions, decides, letters } = analysed;
  return createHash('sha256').update(canonicalJson({ document, mentions, decides, letters })).digest('hex');
}

/** The fingerprint of a document as it stands in the store now, or undefined if it is not there. */
export function storedFingerprint(store: Store, id: string): string | undefined {
  const document = store.documents.get(id);
  const marks = store.documents.marks(id);
  if (!document || !marks) return undefined;
  const { decides, letters } = marks;
  return fingerprintOf({ document, mentions: store.mentions.ofDocument(id), decides, letters });
}
