// The short form of the full-disk test: a few of the writes.
import { expect, test } from 'vitest';
import { fillDisks } from './full-disk-campaign.ts';

const SOURCES = {
  root: new URL('../../src/', import.meta.url).href,
  stages: new URL('../jobs/fake-stages.ts', import.meta.url).href,
};

test('a disk that fills up at any write leaves a whole archive', { timeout: 240_000 }, async () => {
  const result = await fillDisks({ ...SOURCES, step: 45 });
  expect(result).toMatchObject({ wrongEnds: [], differing: 0, faults: 0 });
  expect(result.points).toBeGreaterThan(1);
});
