// A backup taken while a job runs comes back whole.
import { appendFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backup, restore } from '../../src/jobs/backup/index.ts';
import type { JobSetup } from '../../src/jobs/context.ts';
import { ingest } from '../../src/jobs/ingest/index.ts';
import { archiveDigest, verify } from '../../src/jobs/verify/index.ts';
import { archiveLayout, listObjects, objectPath } from '../../src/store/index.ts';
import { type FakeArchive, fakeArchive } from './fake-archive.ts';

function restoredSetup(archive: FakeArchive): JobSetup {
  const { openEngine: _, ...setup } = archive.setup;
  return { ...setup, settings: { ...setup.settings, archive: join(archive.folder, 'restored') } };
}

test('a backup restores to the same digest', async () => {
  const archive = fakeArchive();
  archive.write({ 'a.txt': 'Aarhus', 'b.txt': 'Odense' });
  await archive.ingest();
  const target = join(archive.folder, 'backup');
  expect(await backup(archive.setup, target)).toMatchObject({ files: 2, missing: [] });
  const restored = restoredSetup(archive);
  expect(await restore(restored, target)).toEqual({ files: 2, documents: 2, missing: [] });
  expect(archiveDigest(restored)).toEqual(archiveDigest(archive.setup));
  expect((await verify(restored)).faults).toEqual([]);
});

test('a backup may be taken while an ingest runs, and again into the same folder', async () => {
  const archive = fakeArchive({ workers: 2 });
  const papers = Array.from({ length: 12 }, (_, n) => [`${n}.txt`, `Aarhus ${n} @slow`]);
  archive.write(Object.fromEntries(papers));
  const target = join(archive.folder, 'backup');
  let first: Promise<unknown> | undefined;
  await ingest(archive.setup, {
    paths: [archive.papers],
    onEvent: ({ event }) => {
      if (event === 'file') first ??= backup(archive.setup, target);
    },
  });
  await first;
  const early = restoredSetup(archive);
  expect((await restore(early, target)).missing).toEqual([]);
  await ingest(early, { paths: [archive.papers] });
  expect(archiveDigest(early)).toEqual(archiveDigest(archive.setup));
  expect(await backup(archive.setup, target)).toMatchObject({ files: 12 });
});

test('restore names originals that the backup lost', async () => {
  const archive = fakeArchive();
  archive.write({ 'a.txt': 'Aarhus' });
  await archive.ingest();
  const target = join(archive.folder, 'backup');
  await backup(archive.setup, target);
  const [hash = ''] = listObjects(archiveLayout(target));
  appendFileSync(objectPath(archiveLayout(target), hash), 'x');
  expect((await restore(restoredSetup(archive), target)).missing).toEqual([hash]);
});

test.each([
  ['a folder of other things', 'not-a-backup', (a: FakeArchive) => backup(a.setup, a.papers)],
  ['a folder that is no backup', 'not-a-backup', (a: FakeArchive) => restore(restoredSetup(a), a.papers)],
  ['over an archive', 'archive-exists', (a: FakeArchive) => restore(a.setup, join(a.folder, 'backup'))],
])('%s is refused', async (_reason, code, work) => {
  const archive = fakeArchive();
  archive.write({ 'a.txt': 'Aarhus' });
  await archive.ingest();
  await backup(archive.setup, join(archive.folder, 'backup'));
  await expect(work(archive)).rejects.toMatchObject({ code });
  expect(existsSync(join(archive.papers, 'a.txt'))).toBe(true);
  mkdirSync(archive.papers, { recursive: true });
  rmSync(join(archive.folder, 'backup'), { recursive: true });
});
