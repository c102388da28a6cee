// What happens to generations: creating, writing, repeating, deleting, switching, dropping, reading while writing.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EngineRequest, SearchEngine } from '../../src/search/contract.ts';
import { type IndexDocument, indexDigest } from '../../src/search/index-document.ts';
import { FACET_FIELDS } from '../../src/search/schema.ts';
import { corpus } from './corpus.ts';
import { type EngineUnderTest, engineMakers } from './engines.ts';
import { idOf, makeDocument } from './make-document.ts';
import { all, keys, quoted, request, word } from './nodes.ts';
import { engineWith, infoOf } from './with-corpus.ts';

function document(name: string): IndexDocument {
  const found = corpus.get(name);
  if (found === undefined) throw new Error(`no document ${name}`);
  return found;
}

/** The same document with other words. */
function rewritten(name: string, text: string): IndexDocument {
  return { ...makeDocument({ name, passages: [text] }) };
}

async function idsOf(engine: SearchEngine, asked: EngineRequest): Promise<string[]> {
  return (await engine.search(asked)).hits.map(({ id }) => id).sort();
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe.each(engineMakers)('generations of the engine $name', (maker) => {
  let under: EngineUnderTest;
  let engine: SearchEngine;

  beforeEach(async () => {
    under = await maker.make();
    engine = under.engine;
  });
  afterEach(() => under.dispose());

  const write = (name: string, change: number) =>
    engine.write('g0001', { upserts: [{ change, document: document(name) }], deletes: [], upTo: change });

  test('an engine without a generation has none and serves none', async () => {
    expect(await engine.generations()).toEqual([]);
    expect(await engine.serving()).toBeNull();
    await expect(engine.search(request(all))).rejects.toMatchObject({ code: 'no-generation' });
  });

  test('a new generation is empty, applied to nothing, and does not serve', async () => {
    await engine.create(infoOf('g0001'));
    expect(await engine.generations()).toEqual([infoOf('g0001')]);
    expect(await engine.count('g0001')).toBe(0);
    expect(await engine.applied('g0001')).toBe(0);
    expect(await engine.serving()).toBeNull();
  });

  test('an empty generation answers with nothing', async () => {
    await engine.create(infoOf('g0001'));
    await engine.switchTo('g0001');
    const facets = FACET_FIELDS.map((field) => ({ field, limit: 5 }));
    const answer = await engine.search(request(word('tilsyn'), { facets }));
    expect([answer.total, answer.hits, answer.facets.flatMap(({ counts }) => counts)]).toEqual([0, [], []]);
  });

  test('what was written is found at once, and applied says so', async () => {
    await engine.create(infoOf('g0001'));
    await write('klip', 7);
    await engine.switchTo('g0001');
    expect(await idsOf(engine, request(word('klippekort')))).toEqual([idOf('klip')]);
    expect(await engine.applied('g0001')).toBe(7);
    expect(await engine.count('g0001')).toBe(1);
  });

  test('a stored document comes back as it was written', async () => {
    await engine.create(infoOf('g0001'));
    await write('afslag', 1);
    expect(await engine.document(idOf('afslag'), 'g0001')).toEqual(document('afslag'));
    expect(await engine.document('nobody-0', 'g0001')).toBeNull();
  });

  test('writing a batch again changes nothing', async () => {
    await engine.create(infoOf('g0001'));
    await write('klip', 7);
    const before = await collect(engine.scan('g0001'));
    await write('klip', 7);
    expect(await collect(engine.scan('g0001'))).toEqual(before);
    expect(await engine.count('g0001')).toBe(1);
  });

  test('a document is replaced by a newer change', async () => {
    await engine.create(infoOf('g0001'));
    await write('klip', 1);
    const newer = { change: 2, document: rewritten('klip', 'Kun violiner her.') };
    await engine.write('g0001', { upserts: [newer], deletes: [], upTo: 2 });
    await engine.switchTo('g0001');
    expect(await idsOf(engine, request(word('klippekort')))).toEqual([]);
    expect(await idsOf(engine, request(word('violin')))).toEqual([idOf('klip')]);
    expect(await idsOf(engine, request(keys('kind', 'press-release')))).toEqual([]);
  });

  test('an older change does not replace a newer one', async () => {
    await engine.create(infoOf('g0001'));
    await write('klip', 5);
    const older = { change: 4, document: rewritten('klip', 'Kun violiner her.') };
    await engine.write('g0001', { upserts: [older], deletes: [], upTo: 4 });
    await engine.switchTo('g0001');
    expect(await idsOf(engine, request(word('klippekort')))).toEqual([idOf('klip')]);
  });

  test('applied never goes back', async () => {
    await engine.create(infoOf('g0001'));
    await write('klip', 5);
    await engine.write('g0001', { upserts: [], deletes: [], upTo: 3 });
    expect(await engine.applied('g0001')).toBe(5);
  });

  test('a batch without rows moves applied', async () => {
    await engine.create(infoOf('g0001'));
    await engine.write('g0001', { upserts: [], deletes: [], upTo: 9 });
    expect(await engine.applied('g0001')).toBe(9);
  });

  test('a deleted document is found by nothing', async () => {
    await engine.create(infoOf('g0001'));
    await write('klip', 1);
    await engine.write('g0001', { upserts: [], deletes: [{ change: 2, id: idOf('klip') }], upTo: 2 });
    await engine.switchTo('g0001');
    expect(await idsOf(engine, request(all))).toEqual([]);
    expect(await idsOf(engine, request(word('klippekort')))).toEqual([]);
    expect(await engine.count('g0001')).toBe(0);
    expect(await collect(engine.scan('g0001'))).toEqual([]);
  });

  test('a delete is not undone by an older upsert that comes again', async () => {
    await engine.create(infoOf('g0001'));
    await write('klip', 1);
    await engine.write('g0001', { upserts: [], deletes: [{ change: 2, id: idOf('klip') }], upTo: 2 });
    await write('klip', 1);
    expect(await engine.count('g0001')).toBe(0);
  });

  test('a document may come back with a newer change', async () => {
    await engine.create(infoOf('g0001'));
    await engine.write('g0001', { upserts: [], deletes: [{ change: 2, id: idOf('klip') }], upTo: 2 });
    await write('klip', 3);
    expect(await engine.count('g0001')).toBe(1);
  });

  test('deleting what is not there is no error', async () => {
    await engine.create(infoOf('g0001'));
    const report = await engine.write('g0001', {
      upserts: [],
      deletes: [{ change: 1, id: 'nobody-0' }],
      upTo: 1,
    });
    expect(report.rejected).toEqual([]);
  });

  test('scan gives id, digest and change in order of id', async () => {
    await engine.create(infoOf('g0001'));
    await write('notat', 1);
    await write('afslag', 2);
    const rows = [
      { id: idOf('afslag'), digest: indexDigest(document('afslag')), change: 2 },
      { id: idOf('notat'), digest: indexDigest(document('notat')), change: 1 },
    ];
    expect(await collect(engine.scan('g0001'))).toEqual(rows);
  });

  test('an unknown generation is named', async () => {
    await engine.create(infoOf('g0001'));
    for (const asked of [
      () => engine.search(request(all, { generation: 'g0099' })),
      () => engine.write('g0099', { upserts: [], deletes: [], upTo: 1 }),
      () => engine.switchTo('g0099'),
      () => engine.applied('g0099'),
      () => engine.count('g0099'),
    ]) {
      await expect(asked()).rejects.toMatchObject({ code: 'unknown-generation' });
    }
  });

  test('switching changes who answers, in one step', async () => {
    await engine.create(infoOf('g0001'));
    await write('klip', 1);
    await engine.create(infoOf('g0002'));
    await engine.switchTo('g0001');
    expect((await engine.search(request(all))).generation).toBe('g0001');
    await engine.switchTo('g0002');
    const answer = await engine.search(request(all));
    expect([answer.generation, answer.total, await engine.serving()]).toEqual(['g0002', 0, 'g0002']);
  });

  test('a generation that does not serve can be asked by name', async () => {
    await engine.create(infoOf('g0001'));
    await write('klip', 1);
    await engine.create(infoOf('g0002'));
    await engine.switchTo('g0002');
    expect((await engine.search(request(all, { generation: 'g0001' }))).total).toBe(1);
  });

  test('switching back is a switch like any other', async () => {
    await engine.create(infoOf('g0001'));
    await engine.create(infoOf('g0002'));
    await engine.switchTo('g0002');
    await engine.switchTo('g0001');
    expect(await engine.serving()).toBe('g0001');
  });

  test('the serving generation cannot be dropped or made anew', async () => {
    await engine.create(infoOf('g0001'));
    await engine.switchTo('g0001');
    await expect(engine.drop('g0001')).rejects.toMatchObject({ code: 'generation-serving' });
    await expect(engine.create(infoOf('g0001'))).rejects.toMatchObject({ code: 'generation-serving' });
  });

  test('a dropped generation is gone; dropping it again is no error', async () => {
    await engine.create(infoOf('g0001'));
    await engine.create(infoOf('g0002'));
    await engine.drop('g0002');
    await engine.drop('g0002');
    expect((await engine.generations()).map(({ id }) => id)).toEqual(['g0001']);
  });

  test('making a generation that does not serve again empties it', async () => {
    await engine.create(infoOf('g0001'));
    await write('klip', 4);
    await engine.create(infoOf('g0001'));
    expect([await engine.count('g0001'), await engine.applied('g0001')]).toEqual([0, 0]);
  });

  test('another process sees what was written and who serves', async () => {
    await engine.create(infoOf('g0001'));
    await write('klip', 1);
    await engine.switchTo('g0001');
    const other = await under.reopen();
    expect(await other.serving()).toBe('g0001');
    expect(await idsOf(other, request(word('klippekort')))).toEqual([idOf('klip')]);
    await write('ansoegning', 2);
    expect((await other.search(request(word('klippekort')))).total).toBe(2);
  });

  test('documents of many passages and long words are written whole', async () => {
    await engine.create(infoOf('g0001'));
    const passages = Array.from({ length: 400 }, (_, at) => `Afsnit ${at} om emne${at}.`);
    const long = makeDocument({ name: 'lang', passages: [...passages, 'y'.repeat(40_000)] });
    const report = await engine.write('g0001', {
      upserts: [{ change: 1, document: long }],
      deletes: [],
      upTo: 1,
    });
    await engine.switchTo('g0001');
    expect(report.rejected).toEqual([]);
    expect((await engine.search(request(quoted('emne399')))).total).toBe(1);
    expect((await engine.search(request(quoted('y'.repeat(100))))).total).toBe(1);
  });

  test('key values longer than the limit are cut alike when written and asked', async () => {
    await engine.create(infoOf('g0001'));
    const collection = 'samling '.repeat(200);
    const named = makeDocument({ name: 'samlet', collection, passages: ['Tekst.'] });
    await engine.write('g0001', { upserts: [{ change: 1, document: named }], deletes: [], upTo: 1 });
    await engine.switchTo('g0001');
    expect((await engine.search(request(keys('collection', collection)))).total).toBe(1);
  });
});

describe.each(engineMakers)('reading through the engine $name', (maker) => {
  let under: EngineUnderTest;

  beforeEach(async () => {
    under = await engineWith(maker, corpus.values());
  });
  afterEach(() => under.dispose());

  test('an answer carries the revision it was read at', async () => {
    const before = await under.engine.search(request(all));
    await under.engine.write('g0001', { upserts: [], deletes: [], upTo: 50 });
    const after = await under.engine.search(request(all));
    expect([before.revision, after.revision]).toEqual([corpus.size, 50]);
  });

  test('a limit of 0 gives the total alone', async () => {
    const answer = await under.engine.search(request(all, { limit: 0 }));
    expect([answer.total, answer.hits]).toEqual([corpus.size, []]);
  });

  test.each(['relevance', 'date', 'title'] as const)('sort values lead on by %s', async (sort) => {
    const asked = request(all, { sort });
    const { hits } = await under.engine.search(asked);
    const [first, second] = hits;
    const rest = await under.engine.search({ ...asked, ...(first && { after: first.sort }) });
    expect(rest.hits[0]?.id).toBe(second?.id);
    expect(rest.hits).toHaveLength(hits.length - 1);
    expect(rest.total).toBe(hits.length);
  });

  test('equal scores are ordered by id', async () => {
    const { hits } = await under.engine.search(request(keys('kind', 'ministry-letter', 'other')));
    const ids = hits.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
  });

  test('copies have the same score and stand by id', async () => {
    const { hits } = await under.engine.search(request(word('afslag')));
    expect(hits.map(({ id }) => id)).toEqual([idOf('afslag'), idOf('afslag-kopi')].sort());
    expect(hits[0]?.score).toBeCloseTo(hits[1]?.score ?? 0, 5);
  });

  test('a rarer word weighs more than a common one', async () => {
    const asked = { type: 'or', nodes: [word('kommune'), word('rengøring')] } as const;
    const { hits } = await under.engine.search(request(asked));
    expect(hits[0]?.id).toBe(idOf('godkendt'));
  });

  test('pages of a revision go on in its order though documents come and go', async () => {
    const asked = request(all, { limit: 2 });
    await under.engine.search(asked);
    const first = await under.engine.search(asked);
    const whole = await under.engine.search(request(all));
    const extra = {
      change: 100,
      document: makeDocument({ name: 'aaa', passages: ['Kommer til undervejs.'] }),
    };
    await under.engine.write('g0001', { upserts: [extra], deletes: [], upTo: 100 });
    const seen = first.hits.map(({ id }) => id);
    for (let after = first.hits.at(-1)?.sort; after !== undefined; ) {
      const { hits } = await under.engine.search({ ...asked, after, revision: first.revision });
      seen.push(...hits.map(({ id }) => id));
      after = hits.at(-1)?.sort;
    }
    expect(new Set(seen).size).toBe(seen.length);
    for (const { id } of whole.hits) expect(seen).toContain(id);
  });

  test('a stream gives every hit in the order of the answer', async () => {
    const asked = request(word('kommune'));
    const streamed = await collect(under.engine.stream({ ...asked, limit: 1 }));
    const { hits } = await under.engine.search(asked);
    expect(streamed.map(({ id }) => id)).toEqual(hits.map(({ id }) => id));
    expect(streamed[0]?.document).toEqual(hits[0]?.document);
  });

  test('a stream reads one snapshot whatever is written meanwhile', async () => {
    const seen: string[] = [];
    let change = 100;
    for await (const { id } of under.engine.stream(request(all))) {
      seen.push(id);
      change += 1;
      await under.engine.write('g0001', {
        upserts: [],
        deletes: [{ change, id: idOf('notat') }],
        upTo: change,
      });
    }
    expect(seen).toHaveLength(corpus.size);
  });

  test('a stream that is left early leaves nothing open', async () => {
    for await (const _ of under.engine.stream(request(all))) break;
    await under.engine.write('g0001', { upserts: [], deletes: [{ change: 99, id: idOf('klip') }], upTo: 99 });
    expect(await under.engine.count('g0001')).toBe(corpus.size - 1);
  });

  test('copies are named by key', async () => {
    const [key = ''] = document('afslag').keys['copy-key'];
    const copies = await under.engine.copies([key, 'nobody']);
    expect([...copies]).toEqual([[key, [idOf('afslag'), idOf('afslag-kopi')].sort()]]);
  });

  test('similar words come from the index with their documents', async () => {
    const similar = await under.engine.similarWords('kommne', { limit: 5 });
    expect(similar).toContainEqual({ word: 'kommune', documents: 3 });
    expect(similar.every((each) => each.word.startsWith('k'))).toBe(true);
  });

  test('weights of an explained hit add up to its score', async () => {
    const asked = { type: 'or', nodes: [word('kommune'), word('rengøring')] } as const;
    const { hits } = await under.engine.search(request(asked, { explain: true }));
    for (const { weights = [], score } of hits) {
      expect(weights).toHaveLength(2);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(score, 3);
    }
  });

  test('facets are limited to the commonest values', async () => {
    const facets = [{ field: 'kind', limit: 2 }] as const;
    const answer = await under.engine.search(request(all, { facets }));
    expect(answer.facets[0]?.counts).toEqual([
      { value: 'ministry-letter', count: 3 },
      { value: 'other', count: 2 },
    ]);
  });

  test('values of equal count stand in order of code unit', async () => {
    const answer = await under.engine.search(request(all, { facets: [{ field: 'outcome', limit: 9 }] }));
    expect(answer.facets[0]?.counts).toEqual([
      { value: 'none', count: 6 },
      { value: 'rejected', count: 2 },
      { value: 'approved', count: 1 },
    ]);
  });

  test('filters of two fields narrow each other and not themselves', async () => {
    const filters = [
      { field: 'kind', values: ['ministry-letter'] },
      { field: 'outcome', values: ['rejected'] },
    ] as const;
    const facets = [
      { field: 'kind', limit: 9 },
      { field: 'outcome', limit: 9 },
      { field: 'year', limit: 9 },
    ] as const;
    const answer = await under.engine.search(request(all, { filters, facets }));
    expect(answer.total).toBe(2);
    expect(answer.facets).toEqual([
      { field: 'kind', counts: [{ value: 'ministry-letter', count: 2 }] },
      {
        field: 'outcome',
        counts: [
          { value: 'rejected', count: 2 },
          { value: 'approved', count: 1 },
        ],
      },
      { field: 'year', counts: [{ value: '2017', count: 2 }] },
    ]);
  });
});
