// After a purge nothing of a deleted document can be read from the files of its generation.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { idOf, makeDocument } from '../../contract/make-document.ts';
import { request, word } from '../../contract/nodes.ts';
import { freshArchives } from './fresh-archive.ts';

const fresh = freshArchives();

/** All bytes of the index, its logs included, as text. */
function bytes(): string {
  const folder = join(fresh.archive, 'index');
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
  await fresh.engine.write('g0001', { upserts, deletes: [], upTo: 2 });
}

test('words, passages, title and values of a deleted document are gone from the files', async () => {
  await writeTwo();
  expect(bytes()).toMatch(/kvadratrodsmelodi/i);
  await fresh.engine.write('g0001', { upserts: [], deletes: [{ change: 3, id: idOf('hemmelig') }], upTo: 3 });
  await fresh.engine.purge?.('g0001');
  expect(bytes()).not.toMatch(/kvadratrod|Hemmelig titel|skuffesamling|navngiven/i);
});

test('what is left is found as before', async () => {
  await writeTwo();
  await fresh.engine.write('g0001', { upserts: [], deletes: [{ change: 3, id: idOf('hemmelig') }], upTo: 3 });
  await fresh.engine.purge?.('g0001');
  const answer = await fresh.engine.search(
    request(word('ganske'), { facets: [{ field: 'kind', limit: 5 }] }),
  );
  expect([answer.total, answer.facets[0]?.counts, answer.revision]).toEqual([
    1,
    [{ value: 'other', count: 1 }],
    3,
  ]);
});
