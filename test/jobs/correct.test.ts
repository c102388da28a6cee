// People's word: applied at once, kept over re-tagging, taken back, and listed when its place is lost.
import { describe, expect, test, vi } from 'vitest';
import { anchorAt, correct, listCorrections, withdrawCorrection } from '../../src/jobs/correct/index.ts';
import { verify } from '../../src/jobs/verify/index.ts';
import type { Correction, CorrectionAction } from '../../src/model/correction.ts';
import { type FakeArchive, fakeArchive } from './fake-archive.ts';

async function filled(text = 'Aarhus og Odense søger'): Promise<FakeArchive> {
  const archive = fakeArchive();
  archive.write({ 'a.txt': text });
  await archive.ingest();
  return archive;
}

function surfaces(archive: FakeArchive): string[] {
  const store = archive.store();
  return store.documents
    .ids()
    .flatMap((id) => store.mentions.ofDocument(id).map(({ surface, id: to }) => `${surface} ${to}`));
}

function anchor(archive: FakeArchive, start: number, end: number) {
  const store = archive.store();
  return anchorAt(store, store.files.hashes()[0] ?? '', { start, end });
}

function make(archive: FakeArchive, action: CorrectionAction): Promise<Correction> {
  return correct(archive.setup, { action, author: 'Anna', reason: 'set i brevet' });
}

describe('a correction of a mention', () => {
  test('removes it, and taking it back brings it again', async () => {
    const archive = await filled();
    const made = await make(archive, {
      kind: 'remove-mention',
      type: 'municipality',
      anchor: anchor(archive, 0, 6),
    });
    expect(surfaces(archive)).toEqual(['Odense 0751']);
    await withdrawCorrection(archive.setup, made.id);
    expect(surfaces(archive)).toEqual(['Aarhus 0751', 'Odense 0751']);
  });

  test('changes its id and says whose word it is', async () => {
    const archive = await filled();
    const type = 'municipality';
    const made = await make(archive, {
      kind: 'change-mention',
      type,
      anchor: anchor(archive, 10, 16),
      to: { id: '0461' },
    });
    expect(surfaces(archive)).toEqual(['Aarhus 0751', 'Odense 0461']);
    const store = archive.store();
    const [, odense] = store.mentions.ofDocument(store.documents.ids()[0] ?? '');
    expect(odense).toMatchObject({ rule: `correction/${made.id}@1`, confidence: 1 });
  });

  test('adds one where the rules found none', async () => {
    const archive = await filled();
    const mention = { type: 'status' as const, id: 'started' };
    await make(archive, { kind: 'add-mention', anchor: anchor(archive, 17, 22), mention: { ...mention } });
    expect(surfaces(archive)).toContain('søger started');
    expect((await verify(archive.setup)).faults).toEqual([]);
  });

  test('outlives re-tagging by other rules', async () => {
    const archive = await filled();
    await make(archive, { kind: 'remove-mention', type: 'municipality', anchor: anchor(archive, 0, 6) });
    vi.stubEnv('FAKE_TAG_VERSION', '2');
    await archive.ingest();
    vi.unstubAllEnvs();
    expect(surfaces(archive)).toEqual(['Odense 0751']);
  });

  test('is listed as lost where its words are there twice', async () => {
    const archive = await filled();
    const place = { ...anchor(archive, 0, 6), before: 'elsewhere ' };
    await make(archive, { kind: 'remove-mention', type: 'municipality', anchor: place });
    expect(listCorrections(archive.setup)).toMatchObject([{ lost: false }]);
    const twice = await filled('Aarhus og Aarhus');
    const bad = { ...anchor(twice, 0, 6), before: 'elsewhere ' };
    await expect(
      make(twice, { kind: 'remove-mention', type: 'municipality', anchor: bad }),
    ).rejects.toMatchObject({ code: 'no-such-place' });
  });
});

test('a header field is set and stays set', async () => {
  const archive = await filled();
  const document = archive.store().documents.ids()[0] ?? '';
  await make(archive, { kind: 'set-header', document, field: 'title', value: 'Ansøgning' });
  expect(archive.store().documents.header(document)?.title).toBe('Ansøgning');
});

test.each([
  [
    'merging a trial with itself',
    'same-trial',
    { kind: 'merge-trials', into: 'II.aarhus', from: 'II.aarhus' },
  ],
  [
    'merging what does not exist',
    'no-such-trial',
    { kind: 'merge-trials', into: 'II.aarhus', from: 'II.none' },
  ],
  [
    'splitting what does not exist',
    'no-such-trial',
    { kind: 'split-trial', trial: 'II.none', mentions: [], title: 'T' },
  ],
  [
    'a document that is not there',
    'no-such-document',
    { kind: 'set-header', document: 'x', field: 'title', value: null },
  ],
] as const)('%s is refused by name', async (_reason, code, action) => {
  const archive = await filled();
  await expect(make(archive, action)).rejects.toMatchObject({ code });
  expect(listCorrections(archive.setup)).toEqual([]);
});
