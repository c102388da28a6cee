// Looks at an archive without changing it: the public face.
export { archiveMetrics } from './metrics.ts';
export { readStore } from './read-store.ts';
export { listRuns, showRun } from './runs.ts';
export { type ArchiveStatus, status } from './status.ts';
