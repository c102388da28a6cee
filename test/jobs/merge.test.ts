// Archives of several machines become one that nothing tells from a single run.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { JobSetup } from '../../src/jobs/context.ts';
import { forget } from '../../src/jobs/forget/index.ts';
import { ingest } from '../../src/jobs/ingest/index.ts';
import { merge } from '../../src/jobs/merge/index.ts';
import { archiveDigest, verify } from '../../src/jobs/verify/index.ts';
import { type FakeArchive, fakeArchive } from './fake-archive.ts';

function sibling(archive: FakeArchive, name: string): JobSetup {
  const folder = join(archive.folder, name);
  const { openEngine: _, ...setup } = archive.setup;
  return { ...setup, settings: { ...archive.setup.settings, archive: folder } };
}

const PAPERS = {
  'a.txt': 'Aarhus',
  'b.txt': 'Odense\nattach x.txt: Vejle',
  'c.txt': '@permanent',
  'd.txt': 'Greve\n===\nVarde',
  'e.txt': 'Ringsted',
  'f.txt': 'Vejle',
};

describe('merge', () => {
  test.each([
    [1, 2],
    [2, 1],
  ])('of shards %i and %i gives the digest of one run', async (first, second) => {
    const archive = fakeArchive();
    const paths = [archive.write(PAPERS)];
    const [one, two, whole] = [sibling(archive, 'one'), sibling(archive, 'two'), sibling(archive, 'whole')];
    await ingest(one, { paths, shard: { index: first, of: 2 } });
    await ingest(two, { paths, shard: { index: second, of: 2 } });
    await ingest(whole, { paths });
    const merged = await merge(archive.setup, [one.settings.archive, two.settings.archive]);
    expect(merged).toMatchObject({ archives: 2, files: 6 });
    expect(archiveDigest(archive.setup)).toEqual(archiveDigest(whole));
    expect((await verify(archive.setup)).faults).toEqual([]);
  });

  test('twice changes nothing', async () => {
    const archive = fakeArchive();
    const other = sibling(archive, 'other');
    await ingest(other, { paths: [archive.write(PAPERS)] });
    await merge(archive.setup, [other.settings.archive]);
    const change = archive.store().meta.change();
    await merge(archive.setup, [other.settings.archive]);
    expect(archive.store().meta.change()).toBe(change);
  });

  test('obeys the tombstones of every archive', async () => {
    const archive = fakeArchive();
    archive.write({ 'a.txt': 'Aarhus', 'b.txt': 'Odense' });
    const other = sibling(archive, 'other');
    await ingest(other, { paths: [archive.papers] });
    await archive.ingest();
    await forget(other, join(archive.papers, 'a.txt'));
    await merge(archive.setup, [other.settings.archive]);
    expect(archive.store().files.count()).toBe(1);
    expect((await verify(archive.setup)).faults).toEqual([]);
  });

  test('with itself is refused', async () => {
    const archive = fakeArchive();
    await expect(merge(archive.setup, [archive.archive])).rejects.toMatchObject({
      code: 'merge-with-itself',
    });
  });
});
