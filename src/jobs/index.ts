// The jobs' public face: what the doors call.
export { type BackupNote, backup, type Restored, restore } from './backup/index.ts';
export { composeJobs } from './compose.ts';
export type { JobContext, JobSetup } from './context.ts';
export {
  anchorAt,
  correct,
  type ListedCorrection,
  listCorrections,
  type NewCorrection,
  withdrawCorrection,
} from './correct/index.ts';
export {
  discardDeadLetters,
  type LetterChoice,
  listDeadLetters,
  type Retried,
  retryDeadLetters,
  type ShownLetter,
  showDeadLetter,
} from './dead-letters/index.ts';
export { type Check, doctor } from './doctor/index.ts';
export { type Forgotten, findFile, forget } from './forget/index.ts';
export {
  type IngestEvent,
  type IngestOptions,
  type IngestSummary,
  ingest,
  type Plan,
  type PlannedFile,
  planIngest,
  type WatchOptions,
  watch,
} from './ingest/index.ts';
export { type ArchiveStatus, archiveMetrics, listRuns, readStore, showRun, status } from './look/index.ts';
export { type Merged, merge } from './merge/index.ts';
export { openEngine } from './open-engine.ts';
export {
  type Comparison,
  type Reindexed,
  type ReindexOptions,
  type RolledBack,
  reindex,
  rollback,
} from './reindex/index.ts';
export { runJob } from './run-job.ts';
export { archiveDigest, type Fault, type VerifyOptions, type VerifyReport, verify } from './verify/index.ts';
