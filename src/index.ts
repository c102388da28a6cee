// The public API: the stages by their verbs, the jobs, the questions, and the shapes they speak in.

export { clean, toClean, toOriginal } from './clean/index.ts';
export { collect } from './collect/index.ts';
export { readSettings, type Settings } from './config/index.ts';
export { type Evaluation, evaluate } from './evaluate/index.ts';
export { extract } from './extract/index.ts';
export {
  backup,
  composeJobs,
  correct,
  doctor,
  forget,
  ingest,
  type JobSetup,
  listDeadLetters,
  merge,
  openEngine,
  planIngest,
  readStore,
  reindex,
  restore,
  retryDeadLetters,
  rollback,
  status,
  verify,
} from './jobs/index.ts';
export { loadPipelines } from './jobs/pipelines/index.ts';
export { type TaggedFile, tagFile } from './jobs/tag-file.ts';
export { link } from './link/index.ts';
export type { Correction, CorrectionAction } from './model/correction.ts';
export type { Document, DocumentKind, Passage } from './model/document.ts';
export {
  DeadLetterError,
  NotFoundError,
  QueryError,
  RetryError,
  StopError,
  TrialArchiveError,
} from './model/errors.ts';
export type { Anchor, Evidence } from './model/evidence.ts';
export type { CitationRole, Mention, MentionType, Outcome, Status } from './model/mention.ts';
export type { Pipeline } from './model/pipeline.ts';
export type { SourceFile } from './model/source-file.ts';
export type { TaggedDocument } from './model/stages.ts';
export type { CleanText, ExtractedText } from './model/text.ts';
export type { Claim, Conflict, Decision, Trial } from './model/trial.ts';
export { type SearchOptions, type SearchResult, search } from './search/answer.ts';
export type { SearchEngine } from './search/contract.ts';
export { exportHits } from './search/export/export-hits.ts';
export { kwic } from './search/kwic/kwic.ts';
export { segment } from './segment/index.ts';
export { tag } from './tag/index.ts';
export { dossier, matrix, resolveWhat, timeline, trace } from './trace/index.ts';
