// `verify` finds every fault that can be seeded, and `fix` mends what can be derived again.
import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reindex } from '../../src/jobs/reindex/index.ts';
import { archiveDigest, verify } from '../../src/jobs/verify/index.ts';
import { openEngine } from '../../src/search/embedded/index.ts';
import { openDatabase } from '../../src/sqlite/open-database.ts';
import { archiveLayout, listObjects, objectPath } from '../../src/store/index.ts';
import { archiveIn, copyOfArchive, type FakeArchive, fakeArchive, freshFolder } from './fake-archive.ts';

const PAPERS = { 'a.txt': 'Aarhus og Varde\n===\nOdense søger om', 'b.txt': 'Greve\nattach c.txt: Vejle' };

let base: FakeArchive;
beforeAll(async () => {
  const folder = freshFolder();
  base = archiveIn(folder, join(folder, 'papers'));
  base.write(PAPERS);
  await base.ingest();
}, 60_000);
afterAll(() => rmSync(base.folder, { recursive: true }));

function sql(archive: FakeArchive, statement: string): void {
  const db = openDatabase(archiveLayout(archive.archive).store);
  db.pragma('foreign_keys = OFF');
  db.exec(statement);
  db.close();
}

function firstObject(archive: FakeArchive): string {
  const layout = archiveLayout(archive.archive);
  return objectPath(layout, listObjects(layout)[0] ?? '');
}

async function inIndex(archive: FakeArchive, id: string, change: number, remove: boolean): Promise<void> {
  const engine = await openEngine({ archive: archive.archive });
  const serving = (await engine.serving()) ?? '';
  const upTo = await engine.applied(serving);
  let document = null;
  for await (const entry of engine.scan(serving)) document ??= await engine.document(entry.id);
  const target = remove ? (document?.id ?? '') : id;
  const upserts = remove || !document ? [] : [{ change, document: { ...document, id } }];
  const deletes = remove ? [{ id: target, change }] : [];
  await engine.write(serving, { upserts, deletes, upTo });
  await engine.close();
}

async function serveOther(archive: FakeArchive): Promise<void> {
  await reindex(archive.setup);
  const engine = await openEngine({ archive: archive.archive });
  await engine.switchTo('g0001');
  await engine.close();
}

type Seed = readonly [reason: string, code: string, mended: boolean, seed: (archive: FakeArchive) => unknown];

const SEEDS: readonly Seed[] = [
  ['an original is gone', 'object-missing', true, (a) => rmSync(firstObject(a))],
  ['one byte of an original changed', 'object-changed', true, (a) => appendFileSync(firstObject(a), 'x')],
  [
    'bytes that belong to no file',
    'object-without-file',
    true,
    (a) => writeFileSync(`${firstObject(a).slice(0, -4)}ffff`, 'x'),
  ],
  ['a text is gone', 'text-missing', true, (a) => sql(a, 'DELETE FROM texts')],
  ['a text is damaged', 'text-damaged', true, (a) => sql(a, "UPDATE texts SET text = x'00ff'")],
  ['a text is cut', 'text-damaged', true, (a) => sql(a, 'UPDATE texts SET length = length + 1')],
  [
    'a mention ends past the text',
    'mention-outside-document',
    true,
    (a) => sql(a, 'UPDATE mentions SET end_ = 999'),
  ],
  [
    'a mention reads otherwise',
    'mention-with-wrong-words',
    true,
    (a) => sql(a, "UPDATE mentions SET surface = 'x'"),
  ],
  [
    'a mention on a page that is not its own',
    'mention-on-wrong-page',
    true,
    (a) => sql(a, 'UPDATE mentions SET page = 7'),
  ],
  [
    'mentions overlap',
    'mention-overlaps',
    true,
    (a) =>
      sql(
        a,
        `INSERT INTO mentions SELECT document, start + 1, end_, type, id, substr(surface, 2), page, role, confidence,
         rule, attributes FROM mentions LIMIT 1`,
      ),
  ],
  [
    'a passage leaves its document',
    'passage-outside-document',
    true,
    (a) => sql(a, 'UPDATE passages SET end_ = 999'),
  ],
  [
    'a document ends past its text',
    'document-outside-text',
    true,
    (a) => sql(a, 'UPDATE documents SET end_ = 999'),
  ],
  [
    'documents of an analysed file are gone',
    'file-without-document',
    true,
    (a) => sql(a, 'DELETE FROM documents'),
  ],
  [
    'a mention of no document',
    'row-without-parent',
    true,
    (a) => sql(a, "UPDATE mentions SET document = 'x' WHERE start = 0 AND surface = 'Greve'"),
  ],
  [
    'a stage is not finished',
    'file-unfinished',
    true,
    (a) => sql(a, "UPDATE journal SET state = 'running' WHERE stage = 'tag'"),
  ],
  [
    'a failure without its letter',
    'failure-without-letter',
    true,
    (a) => sql(a, "UPDATE journal SET state = 'failed'"),
  ],
  [
    'a quote was changed',
    'evidence-broken',
    true,
    (a) => sql(a, `UPDATE trials SET json = replace(json, '"quote":"', '"quote":"x')`),
  ],
  [
    'a proof in a document that is not there',
    'evidence-broken',
    true,
    (a) => sql(a, `UPDATE trials SET json = replace(json, '"document":"', '"document":"x')`),
  ],
  [
    'an index entry without a document',
    'indexed-without-document',
    true,
    (a) => inIndex(a, '0123456789abcdef-0', 1, false),
  ],
  ['a document without an index entry', 'document-not-indexed', true, (a) => inIndex(a, '', 3, true)],
  [
    'the index is gone',
    'no-generation',
    true,
    (a) => rmSync(archiveLayout(a.archive).index, { recursive: true }),
  ],
  ['another generation serves than the store says', 'wrong-generation-serves', true, serveOther],
  [
    'the store lost changes that the index has',
    'index-ahead',
    true,
    (a) => sql(a, "UPDATE meta SET value = '1' WHERE key = 'change'"),
  ],
  [
    'a title was changed behind the index',
    'indexed-otherwise',
    true,
    (a) => sql(a, "UPDATE documents SET title = 'x'"),
  ],
  [
    'a forgotten file came back',
    'file-with-tombstone',
    true,
    (a) => sql(a, "INSERT INTO tombstones SELECT hash, '' FROM files LIMIT 1"),
  ],
];

describe('verify', () => {
  test('finds nothing in a fresh archive', async () => {
    const archive = copyOfArchive(base);
    expect(await verify(archive.setup)).toEqual({ faults: [], mended: [] });
  });

  test.each(SEEDS)('finds and mends: %s', async (_reason, code, mended, seed) => {
    const archive = copyOfArchive(base);
    const whole = archiveDigest(archive.setup);
    await seed(archive);
    const found = await verify(archive.setup);
    expect(found.faults.map((fault) => fault.code)).toContain(code);
    const { faults } = await verify(archive.setup, { fix: true });
    if (mended) expect(faults).toEqual([]);
    if (code !== 'file-with-tombstone') expect(archiveDigest(archive.setup)).toEqual(whole);
  });

  test('says what cannot be mended: an original whose paths are gone', async () => {
    const archive = fakeArchive();
    archive.write(PAPERS);
    await archive.ingest();
    rmSync(archive.papers, { recursive: true });
    rmSync(firstObject(archive));
    const { faults } = await verify(archive.setup, { fix: true });
    expect(faults).toMatchObject([{ code: 'object-missing' }]);
  });
});
