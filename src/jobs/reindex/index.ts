// Reindex's public face.
export type { Comparison } from './compare-generations.ts';
export { type Reindexed, type ReindexOptions, reindex } from './reindex.ts';
export { type RolledBack, rollback } from './rollback.ts';
