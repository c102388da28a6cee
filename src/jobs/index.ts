// The jobs' public face: what the doors call.
export { composeJobs } from './compose.ts';
export type { JobContext, JobSetup } from './context.ts';
export {
  discardDeadLetters,
  type LetterChoice,
  listDeadLetters,
  type Retried,
  retryDeadLetters,
  type ShownLetter,
  showDeadLetter,
} from './dead-letters/index.ts';
export { type Forgotten, findFile, forget } from './forget/index.ts';
export { type IngestEvent, type IngestOptions, type IngestSummary, ingest } from './ingest/index.ts';
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
