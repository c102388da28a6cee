// The short form of the kill test, for every run of the suite: small texts, fake stages, eight kills.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { killIngests } from './kill-campaign.ts';

test('an ingest killed at random moments ends as one that was not', { timeout: 240_000 }, async () => {
  const papers = mkdtempSync(join(tmpdir(), 'trial-archive-papers-'));
  onTestFinished(() => rmSync(papers, { recursive: true, force: true }));
  for (let n = 0; n < 12; n += 1) {
    const folder = join(papers, `f${n % 3}`);
    mkdirSync(folder, { recursive: true });
    const words = `Aarhus ${n}\n===\nOdense${n % 5 === 0 ? `\nattach bilag.txt: Vejle ${n}` : ''}${n === 7 ? ' @permanent' : ''}`;
    writeFileSync(join(folder, `${n}.txt`), n % 6 === 0 ? `${words} @slow` : words);
  }
  const result = await killIngests({
    seed: 7,
    kills: 8,
    root: new URL('../../src/', import.meta.url).href,
    stages: new URL('../jobs/fake-stages.ts', import.meta.url).href,
    paths: [papers],
    workers: 2,
  });
  expect(result).toMatchObject({ differing: 0, faults: 0, orphans: 0 });
  expect(result.kills).toBeGreaterThanOrEqual(8);
});
