// Commands that would do more, or less, than their words say are refused before anything is done.
import { expect, test } from 'vitest';
import { buildProgram } from '../../src/cli/program.ts';

test.each([
  ['giving up every dead letter by leaving out which', ['dead-letters', 'discard']],
  ['watching a plan', ['ingest', '.', '--plan', '--watch']],
])('%s', async (_what, words) => {
  const running = buildProgram().parseAsync([
    'node',
    'trial-archive',
    ...words,
    '--archive',
    '/no/such/archive',
  ]);
  await expect(running).rejects.toMatchObject({ code: 'bad-option' });
});
