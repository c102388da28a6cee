// The project's own stages under the jobs, over fixtures of every format: order, number of workers and number of runs
// change nothing, and every fact stands where it says.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { readSettings } from '../../src/config/index.ts';
import { composeJobs } from '../../src/jobs/compose.ts';
import { ingest } from '../../src/jobs/ingest/index.ts';
import { archiveDigest, verify } from '../../src/jobs/verify/index.ts';
import './fake-archive.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures/documents', import.meta.url));

/** A few files of every format. */
function somePapers(): string[] {
  const all = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).sort();
  const of = (suffix: string, count: number) => all.filter((name) => name.endsWith(suffix)).slice(0, count);
  const names = [
    ...of('.pdf', 3),
    ...of('.docx', 2),
    ...of('.html', 2),
    ...of('.eml', 1),
    ...of('.zip', 1),
    ...of('.txt', 8),
  ];
  return names.map((name) => join(FIXTURES, name));
}

async function setupOf(workers: number) {
  const archive = mkdtempSync(join(tmpdir(), 'trial-archive-real-'));
  onTestFinished(() => rmSync(archive, { recursive: true }));
  return await composeJobs(readSettings({ archive, workers, ocr: false, logLevel: 'silent' }, {}));
}

test('two archives of the same papers are equal however they came about', { timeout: 180_000 }, async () => {
  const paths = somePapers();
  const [together, apart] = [await setupOf(2), await setupOf(1)];
  const first = await ingest(together, { paths });
  expect(first).toMatchObject({ failed: 0, deadLetters: 0 });
  expect(first.documents).toBeGreaterThan(paths.length - 1);
  const parts = [0, 1, 2].map((part) => paths.filter((_, at) => at % 3 === part).reverse());
  for (const part of parts.reverse()) await ingest(apart, { paths: part });
  expect(archiveDigest(apart)).toEqual(archiveDigest(together));
  expect((await verify(together)).faults).toEqual([]);
  expect((await verify(apart)).faults).toEqual([]);
});
