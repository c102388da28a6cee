// An archive copied file by file while a job writes: the copy says what is wrong, and the next job mends it.
import { copyFileSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { doctor } from '../../src/jobs/doctor/index.ts';
import { status } from '../../src/jobs/look/index.ts';
import { archiveDigest, verify } from '../../src/jobs/verify/index.ts';
import { archiveLayout, openStore } from '../../src/store/index.ts';
import { archiveIn, copyOfArchive, type FakeArchive, freshFolder } from './fake-archive.ts';

const ANCHOR = { fileHash: '0'.repeat(64), start: 0, end: 1, surface: 'x', before: '', after: '' };

let base: FakeArchive;
let digest: string;
beforeAll(async () => {
  const folder = freshFolder();
  base = archiveIn(folder, join(folder, 'papers'));
  const papers = Array.from({ length: 12 }, (_, n) => [`${n}.txt`, `Aarhus ${n}\n===\nOdense ${n}`]);
  base.write({ ...Object.fromEntries(papers), 'mail.txt': 'Greve\nattach bilag.txt: Vejle' });
  await base.ingest();
  digest = archiveDigest(base.setup).digest;
}, 60_000);
afterAll(() => rmSync(base.folder, { recursive: true }));

/** The database of one moment with the log of a later one, as a copy takes them when a checkpoint falls in between; the job's note too. */
function tear(archive: FakeArchive): void {
  const { folder, store: path } = archiveLayout(archive.archive);
  const early = join(folder, '..', 'early.sqlite');
  const late = join(folder, '..', 'late.wal');
  const store = openStore(folder);
  store.database.pragma('wal_checkpoint(TRUNCATE)');
  copyFileSync(path, early);
  const write = (name: string) =>
    store.transaction(() => {
      for (let n = 0; n < 300; n += 1) store.skipped.put(`${name}${'x'.repeat(300)}${n}`, 'r'.repeat(200));
    });
  write('a');
  store.database.pragma('wal_checkpoint(RESTART)');
  write('b');
  copyFileSync(`${path}-wal`, late);
  store.close();
  copyFileSync(early, path);
  copyFileSync(late, `${path}-wal`);
  const note = { pid: 1, host: 'elsewhere', job: 'ingest', since: '2020-01-01T00:00:00.000Z' };
  writeFileSync(archiveLayout(archive.archive).lockInfo, JSON.stringify(note));
}

const withoutSkipped = (archive: FakeArchive) => {
  const { skipped, ...tables } = archiveDigest(archive.setup).tables;
  return tables;
};

describe('a torn copy', () => {
  test('is named by verify, doctor and whoever reads it', async () => {
    const archive = copyOfArchive(base);
    tear(archive);
    const { faults } = await verify(archive.setup);
    expect(faults).toMatchObject([{ code: 'database-damaged', remedy: 'salvage' }]);
    const check = (await doctor(archive.setup)).find(({ name }) => name === 'archive');
    expect(check).toMatchObject({ state: 'fault', text: expect.stringContaining('verify --fix') });
  });

  test.each([['ingest'], ['verify --fix']])('is mended by %s', async (how) => {
    const archive = copyOfArchive(base);
    tear(archive);
    if (how === 'ingest') {
      const mended = (await archive.ingest()).find(({ event }) => event === 'mended');
      expect(mended).toMatchObject({ message: expect.stringContaining('damaged-1') });
    } else {
      const { faults, mended } = await verify(archive.setup, { fix: true });
      expect([faults, mended]).toMatchObject([[], [{ code: 'database-damaged' }]]);
    }
    expect(withoutSkipped(archive)).toEqual(withoutSkipped(base));
    expect((await verify(archive.setup)).faults).toEqual([]);
    expect(existsSync(join(archive.archive, 'damaged-1', 'store.sqlite'))).toBe(true);
  });
});

describe('a store of which nothing can be read', () => {
  test('says so in words', async () => {
    const archive = copyOfArchive(base);
    writeFileSync(archiveLayout(archive.archive).store, 'no database at all'.repeat(1000));
    await expect(status(archive.setup)).rejects.toThrow(/store\.sqlite is damaged .* verify --fix/);
  });

  test('is built again from the originals alone; met under their paths again, they are the same files', async () => {
    const archive = copyOfArchive(base);
    writeFileSync(archiveLayout(archive.archive).store, 'no database at all'.repeat(1000));
    await archive.ingest();
    expect(archiveDigest(archive.setup).digest).toBe(digest);
  });

  test('loses no original that is met nowhere any more', async () => {
    const archive = copyOfArchive(base);
    writeFileSync(archiveLayout(archive.archive).store, 'no database at all'.repeat(1000));
    await archive.ingest({ paths: [] });
    const store = archive.store();
    expect(store.files.count()).toBe(14);
    expect(store.documents.count()).toBe(26);
    expect((await verify(archive.setup)).faults).toEqual([]);
  });
});

test('what people said outlives the damage', async () => {
  const archive = copyOfArchive(base);
  const action = { kind: 'remove-mention', anchor: ANCHOR, type: 'municipality' } as const;
  const correction = { id: 'c'.repeat(16), action, author: 'A', reason: 'r', at: '2020-01-01T00:00:00.000Z' };
  const store = openStore(archive.archive);
  store.transaction(() => store.corrections.put(correction));
  store.close();
  tear(archive);
  await archive.ingest();
  expect(archive.store().corrections.list()).toEqual([correction]);
});
