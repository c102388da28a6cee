import { describe, expect, it } from 'vitest';
import * as api from '../src/index.ts';

/** The committed map of the public surface: a change of it is seen in review. */
const SURFACE = [
  'DeadLetterError',
  'NotFoundError',
  'QueryError',
  'RetryError',
  'StopError',
  'TrialArchiveError',
  'backup',
  'clean',
  'collect',
  'composeJobs',
  'correct',
  'doctor',
  'dossier',
  'evaluate',
  'exportHits',
  'extract',
  'forget',
  'ingest',
  'kwic',
  'link',
  'listDeadLetters',
  'loadPipelines',
  'matrix',
  'merge',
  'openEngine',
  'planIngest',
  'readSettings',
  'readStore',
  'reindex',
  'resolveWhat',
  'restore',
  'retryDeadLetters',
  'rollback',
  'search',
  'segment',
  'status',
  'tag',
  'tagFile',
  'timeline',
  'toClean',
  'toOriginal',
  'trace',
  'verify',
];

describe('the public API', () => {
  it('is exactly this', () => {
    expect(Object.keys(api).sort()).toEqual([...SURFACE].sort());
  });
});
