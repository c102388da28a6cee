// The long kill test: the built program over the project's own fixtures, 200 kills at random moments. KILLS and SEED in the
// environment change that.
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { killIngests } from './kill-campaign.ts';

const kills = Number(process.env.KILLS ?? 200);
const seed = Number(process.env.SEED ?? 1);

test(`an ingest of the fixtures killed ${kills} times ends as one that was not`, {
  timeout: 10_800_000,
}, async () => {
  const result = await killIngests({
    seed,
    kills,
    root: new URL('../../dist/', import.meta.url).href,
    stages: new URL('../../dist/jobs/stages.js', import.meta.url).href,
    paths: [fileURLToPath(new URL('../../fixtures/documents', import.meta.url))],
    workers: 2,
    onRound: (line) => process.stdout.write(`${line}\n`),
  });
  process.stdout.write(`${JSON.stringify(result)}\n`);
  expect(result).toMatchObject({ differing: 0, faults: 0, orphans: 0 });
});
