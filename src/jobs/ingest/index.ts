// The ingest's public face.
export type { FileState, IngestEvent, IngestSummary } from './events.ts';
export { type IngestOptions, ingest } from './ingest.ts';
export { type Plan, type PlannedFile, planIngest } from './plan.ts';
export { type WatchOptions, watch } from './watch.ts';
