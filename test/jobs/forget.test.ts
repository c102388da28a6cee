// `forget`: a paper goes from objects, store and every generation, and does not come back.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { forget } from '../../src/jobs/forget/index.ts';
import { reindex } from '../../src/jobs/reindex/index.ts';
import { verify } from '../../src/jobs/verify/index.ts';
import { archiveLayout, listObjects } from '../../src/store/index.ts';
import { fakeArchive } from './fake-archive.ts';

/** All bytes of an archive's files, as Latin-1. */
function bytesOf(folder: string): string {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((file) => readFileSync(file, 'latin1')).join('');
}

describe('forget', () => {
  test('leaves nothing but a tombstone, and ingest obeys it', async () => {
    const archive = fakeArchive();
    archive.write({ 'gone.txt': 'Hemmelighedskommune', 'stays.txt': 'Aarhus' });
    await archive.ingest();
    await reindex(archive.setup);
    const gone = await forget(archive.setup, join(archive.papers, 'gone.txt'));
    expect(gone).toMatchObject({ documents: 1, paths: [join(archive.papers, 'gone.txt')] });
    const engine = await archive.setup.openEngine?.();
    const generations = (await engine?.generations()) ?? [];
    expect(generations).toHaveLength(2);
    for (const { id } of generations) expect(await engine?.count(id)).toBe(1);
    await engine?.close();
    expect(listObjects(archiveLayout(archive.archive))).toHaveLength(1);
    const events = await archive.ingest();
    expect(events).toContainEqual(
      expect.objectContaining({ state: 'skipped', reason: 'forgotten: a tombstone keeps it out' }),
    );
    expect(archive.store().files.count()).toBe(1);
    expect((await verify(archive.setup)).faults).toEqual([]);
  });

  test('leaves no word of it in the store', async () => {
    const archive = fakeArchive();
    archive.write({ 'gone.txt': 'Hemmelighedskommune', 'stays.txt': 'Aarhus' });
    await archive.ingest();
    expect(bytesOf(archive.archive)).toContain('emmelighedskommune');
    await forget(archive.setup, join(archive.papers, 'gone.txt'));
    expect(readFileSync(archiveLayout(archive.archive).store, 'latin1')).not.toContain('emmelighedskommune');
  });

  test('takes the files that are only inside it, not those that are elsewhere too', async () => {
    const archive = fakeArchive();
    archive.write({ 'mail.txt': 'Greve\nattach a.txt: Vejle\nattach b.txt: Odense', 'b.txt': 'Odense' });
    await archive.ingest();
    const gone = await forget(archive.setup, join(archive.papers, 'mail.txt'));
    expect(gone.hashes).toHaveLength(2);
    expect(archive.store().files.count()).toBe(1);
  });

  test.each([
    ['a document', (hash: string) => `${hash.slice(0, 16)}-0`],
    ['the beginning of a hash', (hash: string) => hash.slice(0, 10)],
    ['a hash', (hash: string) => hash],
  ])('finds the file by %s', async (_name, what) => {
    const archive = fakeArchive();
    archive.write({ 'a.txt': 'Aarhus' });
    await archive.ingest();
    const [hash = ''] = archive.store().files.hashes();
    expect((await forget(archive.setup, what(hash))).hashes).toEqual([hash]);
  });

  test('of something unknown names it', async () => {
    const archive = fakeArchive();
    archive.write({ 'a.txt': 'Aarhus' });
    await archive.ingest();
    await expect(forget(archive.setup, 'b.txt')).rejects.toMatchObject({ code: 'no-such-file' });
  });
});
