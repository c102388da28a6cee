// After a purge nothing of a deleted document can be read from the files of its generation.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SearchEngine } from '../../../src/search/contract.ts';
import { openEngine } from '../../../src/search/embedded/index.ts';
import { idOf, makeDocument } from '../../contract/make-document.ts';
import { request, word } from '../../contract/nodes.ts';
import { infoOf } from '../../contract/with-corpus.ts';

let archive: string;
let engine: SearchEngine;

beforeEach(async () => {
  archive = mkdtempSync(join(tmpdir(), 'trial-archive-purge-'));
  engine = await openEngine({ archive });
  await engine.create(infoOf('g0001'));
  await engine.switchTo('g0001');
});
afterEach(async () => {
  await engine.close();
  rmSync(archive, { recursive: true, force: true });
});

/** All bytes of the index, its logs included, as text. */
function bytes(): string {
  const folder = join(archive, 'index');
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name)).toString('latin1'))
    .join('\n');
}

async function writeTwo(): Promise<void> {
  const secret = makeDocument({
    name: 'hemmelig',
    title: 'Hemmelig titel',
    collection: 'skuffesamling',
    passages: ['Kvadratrodsmelodi om en navngiven borger.'],
  });
  const other = makeDocument({ name: 'anden', passages: ['Noget ganske andet.'] });
  const upserts = [secret, other].map((document, at) => ({ change: at + 1, document }));
  await engine.write('g0001', { upserts, deletes: [], upTo: 2 });
}

test('words, passages, title and values of a deleted document are gone from the files', async () => {
  await writeTwo();
  expect(bytes()).toMatch(/kvadratrodsmelodi/i);
  await engine.write('g0001', { upserts: [], deletes: [{ change: 3, id: idOf('hemmelig') }], upTo: 3 });
  await engine.purge?.('g0001');
  expect(bytes()).not.toMatch(/kvadratrod|Hemmelig titel|skuffesamling|navngiven/i);
});

test('what is left is found as before', async () => {
  await writeTwo();
  await engine.write('g0001', { upserts: [], deletes: [{ change: 3, id: idOf('hemmelig') }], upTo: 3 });
  await engine.purge?.('g0001');
  const answer = await engine.search(request(word('ganske'), { facets: [{ field: 'kind', limit: 5 }] }));
  expect([answer.total, answer.facets[0]?.counts, answer.revision]).toEqual([
    1,
    [{ value: 'other', count: 1 }],
    3,
  ]);
});
