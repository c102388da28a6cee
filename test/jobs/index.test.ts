// The index step: by change number, never mixed, never ahead; what the engine refuses is told.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { JobSetup } from '../../src/jobs/context.ts';
import { listDeadLetters, retryDeadLetters } from '../../src/jobs/dead-letters/index.ts';
import { entryReader } from '../../src/jobs/index-entry.ts';
import { type IngestEvent, ingest } from '../../src/jobs/ingest/index.ts';
import { reindex } from '../../src/jobs/reindex/index.ts';
import { verify } from '../../src/jobs/verify/index.ts';
import { RetryError } from '../../src/model/errors.ts';
import type { SearchEngine, WriteBatch } from '../../src/search/contract.ts';
import { type FakeArchive, fakeArchive } from './fake-archive.ts';

/** The archive's setup with an engine whose `write` is another. */
function withWrite(
  archive: FakeArchive,
  write: (engine: SearchEngine, generation: string, batch: WriteBatch) => ReturnType<SearchEngine['write']>,
): JobSetup {
  const openEngine = async () => {
    const engine = await archive.setup.openEngine?.();
    if (!engine) throw new Error('no engine');
    return new Proxy(engine, {
      get(target, name) {
        if (name === 'write')
          return (generation: string, batch: WriteBatch) => write(target, generation, batch);
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  };
  return { ...archive.setup, openEngine };
}

async function indexed(archive: FakeArchive): Promise<string[]> {
  const engine = await archive.setup.openEngine?.();
  const serving = (await engine?.serving()) ?? '';
  const ids: string[] = [];
  for await (const { id } of engine?.scan(serving) ?? []) ids.push(id);
  await engine?.close();
  return ids;
}

describe('a document that the engine refuses', () => {
  const refusing = (archive: FakeArchive) =>
    withWrite(archive, async (engine, generation, batch) => {
      const bad = batch.upserts.find(({ document }) => document.title === 'Greve');
      if (!bad) return await engine.write(generation, batch);
      const rejected = [{ id: bad.document.id, change: bad.change, reason: 'too long' }];
      return { written: 0, deleted: 0, rejected };
    });

  test('becomes a dead letter, and the others are indexed', async () => {
    const archive = fakeArchive();
    const paths = [archive.write({ 'a.txt': 'Aarhus', 'b.txt': 'Greve', 'c.txt': 'Odense' })];
    await ingest(refusing(archive), { paths });
    expect(await indexed(archive)).toHaveLength(2);
    expect(listDeadLetters(archive.setup)).toMatchObject([{ stage: 'index', code: 'index-refused' }]);
  });

  test('is offered again by retry', async () => {
    const archive = fakeArchive();
    const paths = [archive.write({ 'b.txt': 'Greve' })];
    await ingest(refusing(archive), { paths });
    expect(await retryDeadLetters(archive.setup)).toEqual({ tried: 1, left: [] });
    expect(await indexed(archive)).toHaveLength(1);
  });
});

test('an engine that is away for a moment is tried again', async () => {
  const archive = fakeArchive();
  let away = 2;
  const setup = withWrite(archive, async (engine, generation, batch) => {
    away -= 1;
    if (away >= 0) throw new RetryError('engine-away', 'nobody answers');
    return await engine.write(generation, batch);
  });
  await ingest(setup, { paths: [archive.write({ 'a.txt': 'Aarhus' })] });
  expect(await indexed(archive)).toHaveLength(1);
});

test('an engine that stays away fails the job; the next one catches up', async () => {
  const archive = fakeArchive();
  const gone = withWrite(archive, () => Promise.reject(new RetryError('engine-away', 'nobody answers')));
  const paths = [archive.write({ 'a.txt': 'Aarhus' })];
  await expect(ingest(gone, { paths })).rejects.toMatchObject({ code: 'engine-away' });
  expect(archive.store().documents.count()).toBe(1);
  await archive.ingest();
  expect(await indexed(archive)).toHaveLength(1);
});

test('a generation of another analysis is not written to: a new one is built beside it', async () => {
  const archive = fakeArchive();
  archive.write({ 'a.txt': 'Aarhus' });
  const engine = await archive.setup.openEngine?.();
  await engine?.create({ id: 'g0001', analysis: 'older', schema: 1, createdFrom: 0 });
  await engine?.switchTo('g0001');
  await engine?.close();
  await archive.ingest();
  const after = await archive.setup.openEngine?.();
  expect(await after?.serving()).toBe('g0002');
  expect(await after?.count('g0001')).toBe(0);
  await after?.close();
  expect(await indexed(archive)).toHaveLength(1);
});

describe('while files are being read', () => {
  const many = Object.fromEntries(Array.from({ length: 120 }, (_, n) => [`${n}.txt`, `Aarhus ${n}`]));

  test('the index follows, behind what is stored and in order', async () => {
    const archive = fakeArchive({ workers: 2 });
    const paths = [archive.write(many)];
    const store = () => archive.store();
    const early: { upTo: number; stored: number }[] = [];
    let linking = false;
    const setup = withWrite(archive, async (engine, generation, batch) => {
      if (!linking) early.push({ upTo: batch.upTo, stored: store().meta.change() });
      return await engine.write(generation, batch);
    });
    const onEvent = (event: IngestEvent) => {
      if (event.event === 'stage' && event.stage === 'link') linking = true;
    };
    await ingest(setup, { paths, onEvent });
    expect(early.length).toBeGreaterThan(1);
    expect(early.every(({ upTo, stored }) => upTo <= stored)).toBe(true);
    expect(early.map(({ upTo }) => upTo)).toEqual(early.map(({ upTo }) => upTo).sort((a, b) => a - b));
    expect(await indexed(archive)).toEqual(store().documents.ids());
    expect((await verify(archive.setup)).faults).toEqual([]);
  });

  test('an engine that fails leaves the rest to the end', async () => {
    const archive = fakeArchive();
    let fails = 1;
    const setup = withWrite(archive, async (engine, generation, batch) => {
      fails -= 1;
      if (fails >= 0) throw new Error('fails once');
      return await engine.write(generation, batch);
    });
    await ingest(setup, { paths: [archive.write(many)] });
    expect(await indexed(archive)).toHaveLength(120);
  });

  test('a file that is met under another path meanwhile is indexed under its first', async () => {
    const archive = fakeArchive();
    const folder = archive.write({ 'z.txt': 'Vejle @slow', 'a.txt': 'Vejle @slow' });
    await ingest(archive.setup, { paths: [join(folder, 'z.txt'), join(folder, 'a.txt')] });
    expect((await verify(archive.setup)).faults).toEqual([]);
  });

  test('an archive whose generation has to be built anew gets all of it at the end', async () => {
    const archive = fakeArchive();
    archive.write(many);
    const engine = await archive.setup.openEngine?.();
    await engine?.create({ id: 'g0001', analysis: 'older', schema: 1, createdFrom: 0 });
    await engine?.close();
    await archive.ingest();
    expect(await indexed(archive)).toHaveLength(120);
  });
});

test('deleted documents leave every index that hears of the change', async () => {
  const archive = fakeArchive();
  archive.write({ 'a.txt': 'Aarhus\n===\nOdense' });
  await archive.ingest();
  await reindex(archive.setup);
  expect(await indexed(archive)).toEqual(archive.store().documents.ids());
});

test('the text of a bundle is read once for all its documents', async () => {
  const archive = fakeArchive();
  archive.write({ 'a.txt': Array.from({ length: 30 }, (_, n) => `Aarhus ${n}`).join('\n===\n') });
  await archive.ingest();
  const store = archive.store();
  let reads = 0;
  const text = (hash: string) => {
    reads += 1;
    return store.texts.text(hash);
  };
  const entryOf = entryReader({ ...store, texts: { ...store.texts, text } });
  const titles = store.documents.ids().map((id) => entryOf(id)?.title);
  expect(new Set(titles).size).toBe(30);
  expect(reads).toBe(1);
});
