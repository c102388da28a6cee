// The ingest's public face.
export type { FileState, IngestEvent, IngestSummary } from './events.ts';
export { type IngestOptions, ingest } from './ingest.ts';
