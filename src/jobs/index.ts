// The jobs' public face: what the doors call.
export { composeJobs } from './compose.ts';
export type { JobContext, JobSetup } from './context.ts';
export { type IngestEvent, type IngestOptions, type IngestSummary, ingest } from './ingest/index.ts';
export { openEngine } from './open-engine.ts';
export { runJob } from './run-job.ts';
