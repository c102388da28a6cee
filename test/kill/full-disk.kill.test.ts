// The disk fills up at every write of an ingest in turn.
import { expect, test } from 'vitest';
import { fillDisks } from './full-disk-campaign.ts';

const SOURCES = {
  root: new URL('../../src/', import.meta.url).href,
  stages: new URL('../jobs/fake-stages.ts', import.meta.url).href,
};

test.each([
  ['stays full', {}],
  ['has room again after two writes', { lasting: 2 }],
])('a disk that fills up at each write in turn and %s leaves a whole archive', async (_name, more) => {
  const result = await fillDisks({ ...SOURCES, step: Number(process.env.STEP ?? 1), ...more });
  process.stdout.write(`${JSON.stringify(result)}\n`);
  expect(result).toMatchObject({ wrongEnds: [], differing: 0, faults: 0 });
});
