// Rebuilding the index while the old one serves, comparing, switching, going back.
import { describe, expect, test } from 'vitest';
import { ingest } from '../../src/jobs/ingest/index.ts';
import { reindex, rollback } from '../../src/jobs/reindex/index.ts';
import { verify } from '../../src/jobs/verify/index.ts';
import type { SearchEngine } from '../../src/search/contract.ts';
import { type FakeArchive, fakeArchive } from './fake-archive.ts';

async function withEngine<T>(archive: FakeArchive, work: (engine: SearchEngine) => Promise<T>): Promise<T> {
  const engine = await archive.setup.openEngine?.();
  if (!engine) throw new Error('no engine');
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}

async function filled(): Promise<FakeArchive> {
  const archive = fakeArchive();
  archive.write({ 'a.txt': 'Aarhus', 'b.txt': 'Odense\n===\nVarde' });
  await archive.ingest();
  return archive;
}

describe('reindex', () => {
  test('serves a new generation that answers as the old one and keeps the old one', async () => {
    const archive = await filled();
    const done = await reindex(archive.setup);
    expect(done).toMatchObject({ generation: 'g0002', previous: 'g0001', switched: true });
    expect(done.comparison).toMatchObject({ equal: true, documents: { before: 3, after: 3 } });
    const ids = await withEngine(archive, async (engine) => (await engine.generations()).map(({ id }) => id));
    expect(ids).toEqual(['g0001', 'g0002']);
    expect((await verify(archive.setup)).faults).toEqual([]);
  });

  test('keeps only the last generation besides the serving one', async () => {
    const archive = await filled();
    await reindex(archive.setup);
    await reindex(archive.setup);
    const ids = await withEngine(archive, async (engine) => (await engine.generations()).map(({ id }) => id));
    expect(ids).toEqual(['g0002', 'g0003']);
  });

  test('does not switch to a generation that answers otherwise', async () => {
    const archive = await filled();
    await withEngine(archive, async (engine) => {
      const [first] = [archive.store().documents.ids()[0] ?? ''];
      await engine.write('g0001', { upserts: [], deletes: [{ id: first, change: 99 }], upTo: 2 });
    });
    await expect(reindex(archive.setup)).rejects.toMatchObject({ code: 'generations-differ' });
    expect(await withEngine(archive, (engine) => engine.serving())).toBe('g0001');
    expect(await reindex(archive.setup, { force: true })).toMatchObject({ switched: true });
  });

  test('with check only compares', async () => {
    const archive = await filled();
    expect(await reindex(archive.setup, { check: true })).toMatchObject({ switched: false });
    expect(await withEngine(archive, (engine) => engine.serving())).toBe('g0001');
  });

  test('takes in what is ingested while it builds', async () => {
    const archive = await filled();
    archive.write({ 'c.txt': 'Greve' });
    let during: Promise<unknown> | undefined;
    const onEvent = ({ step }: { step: string }) => {
      if (step === 'building') during = ingest(archive.setup, { paths: [archive.papers] });
    };
    const done = await reindex(archive.setup, { onEvent }).finally(() => during);
    expect(done.switched).toBe(true);
    expect((await verify(archive.setup)).faults).toEqual([]);
  });
});

describe('rollback', () => {
  test('lets the generation before serve again, caught up', async () => {
    const archive = await filled();
    await reindex(archive.setup);
    archive.write({ 'c.txt': 'Greve' });
    await archive.ingest();
    expect(await rollback(archive.setup)).toEqual({ generation: 'g0001', previous: 'g0002', behind: 0 });
    expect((await verify(archive.setup)).faults).toEqual([]);
  });

  test('without another generation says so', async () => {
    const archive = await filled();
    await expect(rollback(archive.setup)).rejects.toThrow('no generation before g0001; there is no other');
  });
});
