// The store's public face.

export { canonicalJson } from './canonical-json.ts';
export type { DocumentChange } from './changes.ts';
export type { DeadLetter, DeadLetterFilter, LetterStage, NewDeadLetter } from './dead-letters.ts';
export { deadLetterId } from './dead-letters.ts';
export { type ArchiveDigest, digestOf } from './digest.ts';
export type { AnalysedDocument, DocumentMarks } from './documents.ts';
export type { StoredFile, StoredPath } from './files.ts';
export { fingerprintOf, storedFingerprint } from './fingerprint.ts';
export { FILE_STAGES, type FileStage, type JournalRow, type StageKey } from './journal.ts';
export { type ArchiveLayout, archiveLayout } from './layout.ts';
export { type ArchiveLock, type LockHolder, lockArchive, lockHolder } from './lock.ts';
export { listObjects, objectPath } from './objects.ts';
export { openStore, type Store } from './open-store.ts';
export type { Run, RunState } from './runs.ts';
export { damageOf, isDamage, namedDamage } from './salvage/damage.ts';
export { finishSalvage, SALVAGED, type Salvaged, salvageStore } from './salvage/salvage-store.ts';
export { SCHEMA_VERSION } from './schema.ts';
export type { SkippedPath } from './skipped.ts';
export { allTaggedDocuments, taggedDocument, taggedDocumentsOfFile } from './tagged-documents.ts';
export { type Layout, type PackedText, packText, unpackLayout, unpackText } from './texts.ts';
