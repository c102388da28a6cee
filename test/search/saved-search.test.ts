// A saved search tells what came and went.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runSavedSearch } from '../../src/search/saved-search.ts';
import { corpus } from '../contract/corpus.ts';
import { type EngineUnderTest, engineMakers } from '../contract/engines.ts';
import { idOf, makeDocument } from '../contract/make-document.ts';
import { engineWith } from '../contract/with-corpus.ts';

let under: EngineUnderTest;
beforeEach(async () => {
  const [embedded] = engineMakers;
  if (embedded === undefined) throw new Error('no engine');
  under = await engineWith(embedded, corpus.values());
});
afterEach(() => under.dispose());

test('the first run finds all as new and keeps what was understood', async () => {
  const { now, came, went } = await runSavedSearch(under.engine, { query: 'afslag Gladsaxe' });
  expect(came).toEqual([idOf('afslag')]);
  expect(went).toEqual([]);
  expect(now).toMatchObject({ query: 'afslag Gladsaxe', count: 1, ids: [idOf('afslag')] });
  expect(now.understood.map(({ id }) => id)).toEqual(['rejected', '0159']);
});

test('a second run without a change brings nothing and has the same digest', async () => {
  const first = await runSavedSearch(under.engine, { query: 'tilkøb' });
  const second = await runSavedSearch(under.engine, { query: 'tilkøb' }, first.now);
  expect([second.came, second.went]).toEqual([[], []]);
  expect(second.now.digest).toBe(first.now.digest);
});

test('what was added came, what was deleted went', async () => {
  const first = await runSavedSearch(under.engine, { query: 'tilkøb' });
  const added = makeDocument({ name: 'nyt', passages: ['Mere tilkøb.'] });
  await under.engine.write('g0001', {
    upserts: [{ change: 50, document: added }],
    deletes: [{ change: 51, id: idOf('godkendt') }],
    upTo: 51,
  });
  const { came, went, now } = await runSavedSearch(under.engine, { query: 'tilkøb' }, first.now);
  expect([came, went]).toEqual([[idOf('nyt')], [idOf('godkendt')]]);
  expect(now.digest).not.toBe(first.now.digest);
});
