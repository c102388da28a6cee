// Reindex, forget, link and re-tagging killed at random moments and started again.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { killJobs } from './job-campaign.ts';

const kills = Number(process.env.KILLS ?? 25);
const papers = mkdtempSync(join(tmpdir(), 'trial-archive-papers-'));
for (let n = 0; n < 30; n += 1) {
  const folder = join(papers, String(n % 3));
  mkdirSync(folder, { recursive: true });
  const words = `Aarhus ${n}\n===\nOdense`.repeat(20);
  writeFileSync(join(folder, `${n}.txt`), n === 4 ? `${words}\nattach bilag.txt: Vejle` : words);
}
afterAll(() => rmSync(papers, { recursive: true }));

test.each([
  ['reindex', { job: 'reindex' }],
  ['forget', { job: 'forget', what: join(papers, '1', '4.txt') }],
  ['link', { job: 'ingest', env: { FAKE_LINK_VERSION: '2' } }],
  ['re-tagging', { job: 'ingest', env: { FAKE_TAG_VERSION: '2' } }],
] as const)('%s killed at random moments ends as one that was not', async (_name, job) => {
  const result = await killJobs({
    ...{ seed: 3, kills, job, paths: [papers] },
    root: new URL('../../src/', import.meta.url).href,
    stages: new URL('../jobs/fake-stages.ts', import.meta.url).href,
  });
  process.stdout.write(`${JSON.stringify(result)}\n`);
  expect(result).toMatchObject({ differing: 0, faults: 0 });
});
