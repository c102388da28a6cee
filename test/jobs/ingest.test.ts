// Ingest: what a run keeps, what a second run does, and what becomes of bad files.
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type IngestEvent, ingest } from '../../src/jobs/ingest/index.ts';
import { fakeArchive } from './fake-archive.ts';

type FileEvent = Extract<IngestEvent, { event: 'file' }>;

function files(events: readonly IngestEvent[]): Record<string, string> {
  const found = events.filter((event): event is FileEvent => event.event === 'file');
  return Object.fromEntries(found.map(({ path, state }) => [path.slice(path.indexOf('papers/') + 7), state]));
}

describe('ingest', () => {
  test('a folder of texts becomes files, documents and mentions', async () => {
    const archive = fakeArchive();
    archive.write({ 'a.txt': 'Aarhus søger\n===\nOdense søger', 'b/c.txt': 'Varde' });
    const events = await archive.ingest();
    expect(files(events)).toEqual({ 'a.txt': 'ingested', 'b/c.txt': 'ingested' });
    expect(events.at(-1)).toMatchObject({ event: 'done', files: 2, documents: 3, trials: 3, deadLetters: 0 });
    const store = archive.store();
    const [hash = ''] = store.files.at(join(archive.papers, 'a.txt'));
    const [first, second] = store.documents.ofFile(hash);
    expect(store.mentions.ofDocument(first?.id ?? '')).toMatchObject([
      { start: 0, end: 6, surface: 'Aarhus' },
    ]);
    expect(store.mentions.ofDocument(second?.id ?? '')).toMatchObject([{ start: 17, surface: 'Odense' }]);
  });

  test('a second run does nothing', async () => {
    const archive = fakeArchive();
    archive.write({ 'a.txt': 'Aarhus', 'b.txt': 'Odense' });
    await archive.ingest();
    const before = archive.store().meta.change();
    expect(files(await archive.ingest())).toEqual({ 'a.txt': 'unchanged', 'b.txt': 'unchanged' });
    expect(archive.store().meta.change()).toBe(before);
  });

  test('offsets are of the extracted text, soft hyphens included', async () => {
    const archive = fakeArchive();
    archive.write({ 'a.txt': 'Aar\u00adhus og Oden\u00adse' });
    await archive.ingest();
    const store = archive.store();
    const [hash = ''] = store.files.hashes();
    const [document] = store.documents.ofFile(hash);
    const surfaces = store.mentions.ofDocument(document?.id ?? '').map(({ surface }) => surface);
    expect(surfaces).toEqual(['Aar\u00adhus', 'Oden\u00adse']);
  });

  test('a moved file is the same file', async () => {
    const archive = fakeArchive();
    archive.write({ 'a.txt': 'Aarhus' });
    await archive.ingest();
    renameSync(join(archive.papers, 'a.txt'), join(archive.papers, 'z.txt'));
    expect(files(await archive.ingest())).toEqual({ 'z.txt': 'unchanged' });
    const store = archive.store();
    expect(store.files.count()).toBe(1);
    expect(store.files.get(store.files.hashes()[0] ?? '')?.paths).toHaveLength(2);
  });

  test('new bytes at a path mark the old file replaced and keep it', async () => {
    const archive = fakeArchive();
    archive.write({ 'a.txt': 'Aarhus' });
    await archive.ingest();
    archive.write({ 'a.txt': 'Odense' });
    expect(files(await archive.ingest())).toEqual({ 'a.txt': 'replaced' });
    const store = archive.store();
    const states = store.files.hashes().map((hash) => store.files.get(hash)?.paths[0]?.state);
    expect(states.sort()).toEqual(['current', 'replaced']);
    expect(store.documents.count()).toBe(2);
  });

  test('a vanished path removes nothing', async () => {
    const archive = fakeArchive();
    archive.write({ 'a.txt': 'Aarhus' });
    await archive.ingest();
    rmSync(join(archive.papers, 'a.txt'));
    await archive.ingest();
    expect(archive.store().documents.count()).toBe(1);
  });

  test('files inside files are files of their own', async () => {
    const archive = fakeArchive();
    archive.write({ 'mail.txt': 'Aarhus\nattach bilag.txt: Odense' });
    expect(files(await archive.ingest())).toEqual({
      'mail.txt': 'ingested',
      'mail.txt!/bilag.txt': 'ingested',
    });
    expect(archive.store().files.count()).toBe(2);
  });

  test('CPR numbers are masked before anything is stored', async () => {
    const archive = fakeArchive();
    archive.write({ 'sag 010190-1234.txt': 'Borger 010190-1234' });
    await archive.ingest();
    const store = archive.store();
    const [hash = ''] = store.files.hashes();
    expect(store.texts.text(hash)).toBe('Borger ••••••-••••');
    expect(store.files.get(hash)).toMatchObject({ hasCpr: true });
    expect(store.files.get(hash)?.paths[0]?.path).toMatch(/sag ••••••-••••\.txt$/);
  });
});

describe('what is met and not taken', () => {
  test('the archive itself is left alone', async () => {
    const archive = fakeArchive();
    archive.write({ 'a.txt': 'Aarhus' });
    await archive.ingest();
    const events = await archive.ingest({ paths: [archive.folder] });
    const reasons = events.flatMap((event) => (event.event === 'file' && event.reason ? [event.reason] : []));
    expect(new Set(reasons)).toEqual(new Set(['belongs to the archive itself']));
    expect(archive.store().files.count()).toBe(1);
  });

  test('a file that changes while it is copied is skipped with the reason, and taken by the next run', async () => {
    const archive = fakeArchive();
    archive.write({ 'a.txt': 'Aarhus', 'b.txt': 'Odense' });
    const { collect } = archive.setup.stages;
    async function* late(paths: readonly string[]) {
      for await (const met of collect(paths)) {
        if (met.state === 'file' && met.file.path.endsWith('a.txt'))
          archive.write({ 'a.txt': 'Aarhus Kommune' });
        yield met;
      }
    }
    const setup = { ...archive.setup, stages: { ...archive.setup.stages, collect: late } };
    const summary = await ingest(setup, { paths: [archive.papers] });
    expect(summary).toMatchObject({ ingested: 1, skipped: 1 });
    expect(files(await archive.ingest())).toEqual({ 'a.txt': 'ingested', 'b.txt': 'unchanged' });
    expect(archive.store().skipped.list()).toEqual([]);
  });
});

test('an ingest that is told to end ends at once, blames no file, and the next one goes on', async () => {
  const archive = fakeArchive({ workers: 2 });
  const papers = Array.from({ length: 12 }, (_, n) => [`${n}.txt`, `Aarhus ${n} @slow`]);
  archive.write(Object.fromEntries(papers));
  const end = new AbortController();
  const onEvent = (event: IngestEvent) => {
    if (event.event === 'file') end.abort(new Error('interrupted'));
  };
  const running = ingest(archive.setup, { paths: [archive.papers], onEvent, signal: end.signal });
  await expect(running).rejects.toThrow('interrupted');
  expect(archive.store().documents.count()).toBeLessThan(12);
  expect(archive.store().deadLetters.count()).toBe(0);
  await archive.ingest();
  expect(archive.store().documents.count()).toBe(12);
});

describe('a bad file', () => {
  test.each([
    ['@permanent', 'extract', 'permanent', 'file is damaged, ••••••-••••'],
    ['@unexpected', 'extract', 'permanent', 'nobody thought of this'],
    ['@transient', 'extract', 'transient', 'come again'],
    ['@die', 'extract', 'poison', 'its worker died (SIGKILL)'],
    ['#permanent', 'tag', 'permanent', 'cannot be tagged'],
    ['#die', 'tag', 'poison', 'its worker died (SIGKILL)'],
  ])('%s becomes a dead letter and the others go through', async (text, stage, cause, message) => {
    const archive = fakeArchive({ workers: 2 });
    archive.write({ 'a.txt': 'Aarhus', 'bad.txt': text, 'c.txt': 'Odense' });
    const events = await archive.ingest();
    expect(files(events)).toEqual({ 'a.txt': 'ingested', 'bad.txt': 'dead-letter', 'c.txt': 'ingested' });
    expect(archive.store().deadLetters.list()).toMatchObject([{ stage, cause, message }]);
  });

  test('that hangs or hoards memory ends at its limit, and only it', async () => {
    const archive = fakeArchive({ workers: 2, fileSeconds: 2, fileMegabytes: 300 });
    archive.write({ 'a.txt': 'Aarhus', 'h.txt': '@hang', 'm.txt': '@hoard', 'z.txt': 'Odense' });
    await archive.ingest();
    const letters = archive.store().deadLetters.list();
    expect(letters.map(({ code, cause }) => [code, cause])).toEqual([
      ['worker-timeout', 'poison'],
      ['worker-memory', 'poison'],
    ]);
    expect(archive.store().documents.count()).toBe(2);
  });
});
