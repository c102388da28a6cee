// The store's tables: what goes in comes out, in an order that depends on content alone.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../src/sqlite/open-database.ts';
import {
  type AnalysedDocument,
  archiveLayout,
  canonicalJson,
  digestOf,
  fingerprintOf,
  openStore,
  packText,
  type Store,
  unpackLayout,
  unpackText,
} from '../../src/store/index.ts';
import { replaceDocuments } from '../../src/store/replace-documents.ts';

const HASH = 'ab'.repeat(32);

function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'trial-archive-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

function freshStore(folder = freshFolder()): Store {
  const store = openStore(folder);
  onTestFinished(() => store.close());
  return store;
}

function addFile(store: Store, hash = HASH, path = 'a.txt'): void {
  store.files.add({ hash, size: 3, mediaType: 'text/plain', path });
}

function analysed(start: number, end: number, title = 'T', hash = HASH): AnalysedDocument {
  const document = {
    ...{
      id: `${hash.slice(0, 16)}-${start}`,
      fileHash: hash,
      start,
      end,
      title,
      pages: { first: 1, last: 2 },
    },
    ...{ kind: 'other' as const, kindConfidence: 0.5, date: null, sender: null, recipients: ['X'] },
    ...{ caseNumbers: ['2017-1'], evidence: [{ field: 'title' as const, rule: 'r@1', start, end }] },
    passages: [{ start, end, page: 1, kind: 'heading' as const, level: 2, headings: [] }],
  };
  const mention = {
    ...{ type: 'citation' as const, id: 'serviceloven§83', start, end, surface: 'x', page: 1, rule: 'r@1' },
    ...{ role: 'challenged' as const, confidence: 0.9, attributes: { resolvedBy: 'explicit' } },
  };
  const rest = { document, mentions: [mention], decides: true, letters: `letters of ${title}` };
  return { ...rest, fingerprint: fingerprintOf(rest) };
}

describe('opening', () => {
  test('an archive of a newer program is refused with what to do', () => {
    const folder = freshFolder();
    openStore(folder).close();
    const db = openDatabase(archiveLayout(folder).store);
    db.pragma('user_version = 99');
    db.close();
    expect(() => openStore(folder)).toThrow(/format 99, this program reads up to 1; update trial-archive/);
  });

  test('a database of another program is left alone', () => {
    const folder = freshFolder();
    const db = openDatabase(archiveLayout(folder).store);
    db.exec('CREATE TABLE theirs (x)');
    db.close();
    expect(() => openStore(folder)).toThrow(/belongs to another program/);
  });

  test('nothing is created for reading', () => {
    expect(() => openStore(join(freshFolder(), 'none'), { readonly: true })).toThrow(/no archive here/);
  });

  test('commits are on the disk when they return, and readers do not block the writer', () => {
    const { database } = freshStore();
    expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(database.pragma('synchronous', { simple: true })).toBe(2);
  });
});

describe('texts', () => {
  test.each([
    ['Danish letters', 'Århus, § 83, stk. 2 – ½'],
    ['an empty text', ''],
    ['lone surrogates', 'a\ud800b\udc00'],
    ['a byte order mark', '\ufeffx'],
    ['signs outside the first plane', '𝔘😀'],
  ])('%s come back unit for unit', (_reason, text) => {
    const pages = [{ number: 1, start: 0, end: text.length, boxes: [] }];
    const packed = packText({ text, pages, blocks: [], stated: { title: 'T' }, problems: [] });
    expect(packed.length).toBe(text.length);
    expect(unpackText(packed)).toBe(text);
    expect(unpackLayout(packed)).toEqual({ pages, blocks: [], stated: { title: 'T' }, problems: [] });
  });
});

describe('documents', () => {
  test('come back as they went in', () => {
    const store = freshStore();
    addFile(store);
    const one = analysed(0, 9);
    store.transaction(() => replaceDocuments(store, HASH, [one]));
    expect(store.documents.get(one.document.id)).toEqual(one.document);
    expect(store.mentions.ofDocument(one.document.id)).toEqual(one.mentions);
  });

  test.each([
    ['the very start', 10, 10],
    ['a place inside', 15, 10],
    ['the last character', 19, 10],
    ['a start that another cut moved', 5, 0],
  ])('are found by %s', (_reason, offset, start) => {
    const store = freshStore();
    addFile(store);
    store.transaction(() => replaceDocuments(store, HASH, [analysed(0, 10), analysed(10, 20)]));
    const prefix = HASH.slice(0, 16);
    expect(store.documents.resolve(`${prefix}-${offset}`)).toBe(`${prefix}-${start}`);
  });

  test.each(['', 'x', `${'ab'.repeat(8)}-20`, `${'cd'.repeat(8)}-0`, `${'ab'.repeat(8)}-99999999999`])(
    'are not found by %j',
    (id) => {
      const store = freshStore();
      addFile(store);
      store.transaction(() => replaceDocuments(store, HASH, [analysed(0, 20)]));
      expect(store.documents.resolve(id)).toBeUndefined();
    },
  );

  test('equal in letters and digits are copies of one another', () => {
    const store = freshStore();
    const other = 'cd'.repeat(32);
    addFile(store);
    addFile(store, other, 'b.txt');
    store.transaction(() => replaceDocuments(store, HASH, [analysed(0, 10)]));
    store.transaction(() => replaceDocuments(store, other, [analysed(0, 10, 'T', other)]));
    expect(store.documents.copiesOf(`${HASH.slice(0, 16)}-0`)).toEqual([`${other.slice(0, 16)}-0`]);
  });
});

describe('changes', () => {
  test('are numbered once a write, and only for what changed', () => {
    const store = freshStore();
    addFile(store);
    const replace = (...documents: AnalysedDocument[]) =>
      store.transaction(() => replaceDocuments(store, HASH, documents));
    expect(replace(analysed(0, 10), analysed(10, 20))).toEqual({ changed: 2, removed: 0, change: 1 });
    expect(store.meta.change()).toBe(1);
    expect(replace(analysed(0, 10), analysed(10, 20))).toEqual({ changed: 0, removed: 0, change: 0 });
    expect(store.meta.change()).toBe(1);
    expect(replace(analysed(0, 10, 'Other'))).toEqual({ changed: 1, removed: 1, change: 2 });
    expect(store.changes.since(1)).toMatchObject([
      { document: `${HASH.slice(0, 16)}-0`, deleted: false, change: 2 },
      { document: `${HASH.slice(0, 16)}-10`, deleted: true, change: 2 },
    ]);
  });

  test('of a transaction that fails are not there', () => {
    const store = freshStore();
    addFile(store);
    const work = () => {
      replaceDocuments(store, HASH, [analysed(0, 10)]);
      throw new Error('stop');
    };
    expect(() => store.transaction(work)).toThrow('stop');
    expect(store.documents.count()).toBe(0);
    expect(store.meta.change()).toBe(0);
  });
});

describe('the digest', () => {
  function filled(order: readonly string[]): Store {
    const store = freshStore();
    for (const hash of order) {
      addFile(store, hash, `${hash}.txt`);
      store.transaction(() => replaceDocuments(store, hash, [analysed(0, 10, 'T', hash)]));
      const key = { version: '1', options: '' };
      store.journal.write({ hash, stage: 'tag', key, state: 'done', ms: hash.length });
    }
    return store;
  }

  test('does not depend on the order of arrival, times or change numbers', () => {
    const [a, b] = ['ab'.repeat(32), 'cd'.repeat(32)];
    const [one, other] = [filled([a, b]), filled([b, a])];
    other.journal.write({ hash: a, stage: 'tag', key: { version: '1', options: '' }, state: 'failed' });
    other.journal.write({ hash: a, stage: 'tag', key: { version: '1', options: '' }, state: 'done', ms: 7 });
    expect(digestOf(one.database)).toEqual(digestOf(other.database));
  });

  test.each([
    ['documents', "UPDATE documents SET title = 'x'"],
    ['mentions', "UPDATE mentions SET role = 'basis'"],
    ['passages', 'UPDATE passages SET page = 9'],
    ['paths', "UPDATE paths SET state = 'replaced'"],
    ['journal', "UPDATE journal SET version = '2'"],
    ['tombstones', "INSERT INTO tombstones VALUES ('x', '')"],
  ])('sees a change in %s', (table, sql) => {
    const store = filled([HASH]);
    const before = digestOf(store.database);
    store.database.exec(sql);
    const after = digestOf(store.database);
    expect(after.digest).not.toBe(before.digest);
    expect(after.tables[table]).not.toBe(before.tables[table]);
  });
});

test.each([
  [{ b: 1, a: [{ d: undefined, c: null }] }, '{"a":[{"c":null}],"b":1}'],
  ['é', '"é"'],
  [undefined, 'null'],
])('canonical JSON of %j', (value, json) => {
  expect(canonicalJson(value)).toBe(json);
});
