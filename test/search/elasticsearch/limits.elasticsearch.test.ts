// Elasticsearch's own limits: nothing of a document is dropped at them, and paging goes past them.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EngineHit, SortValues } from '../../../src/search/contract.ts';
import type { EngineNode } from '../../../src/search/engine-query.ts';
import type { IndexDocument } from '../../../src/search/index-document.ts';
import { makeDocument } from '../../contract/make-document.ts';
import { all, and, keys, near, not, or, prefix, quoted, request, word } from '../../contract/nodes.ts';
import { serverUrl } from '../../elasticsearch-server/server-url.ts';
import { batchOf, infoOf, openTestEngine, type TestEngine } from '../../elasticsearch-server/test-engine.ts';

let under: TestEngine;

beforeAll(async () => {
  under = await openTestEngine({ url: serverUrl() });
});
afterAll(() => under.dispose());

let generations = 0;

/** A fresh serving generation with these documents. */
async function serve(documents: readonly IndexDocument[]): Promise<void> {
  generations += 1;
  const id = `g${String(generations).padStart(4, '0')}`;
  await under.engine.create(infoOf(id));
  const { rejected } = await under.engine.write(id, batchOf(documents));
  expect(rejected).toEqual([]);
  await under.engine.switchTo(id);
}

async function find(tree: EngineNode): Promise<string[]> {
  const { hits } = await under.engine.search(request(tree));
  return hits.map(({ document }) => document.path);
}

describe('a long text', () => {
  const run = 'æ'.repeat(40_000);
  const words = Array.from({ length: 200_000 }, (_, at) => `ord${at}`).join(' ');

  beforeAll(async () => {
    await serve([
      makeDocument({
        name: 'run',
        title: 'x'.repeat(40_000),
        passages: [`Før ${run} efter`, `${'b'.repeat(300)}slut`],
      }),
      makeDocument({ name: 'words', passages: [words, 'Sidste ord.'] }),
      {
        ...makeDocument({ name: 'names', passages: ['Kort.'] }),
        keys: {
          ...makeDocument({ name: 'names', passages: ['Kort.'] }).keys,
          'case-number': ['7'.repeat(512)],
        },
      },
    ]);
  });

  test.each([
    [
      'a run of letters longer than a term may be (32,766 bytes) keeps its neighbours',
      quoted('efter'),
      'papers/run.txt',
    ],
    ['a run longer than 255 signs is found by its end', prefix('bbbbbbslut'), undefined],
    ['a run is found by its beginning', prefix('ææææ'), 'papers/run.txt'],
    ['the last word of 200,000 is found', word('ord199999'), 'papers/words.txt'],
    ['a phrase deep inside is found', quoted('ord199998 ord199999'), 'papers/words.txt'],
    ['no phrase crosses from the long passage to the next', quoted('ord199999 sidste'), undefined],
    ['a key as long as keys may be is found', keys('case-number', '7'.repeat(512)), 'papers/names.txt'],
  ])('%s', async (_, tree, path) => {
    expect(await find(tree)).toEqual(path === undefined ? [] : [path]);
  });

  test('comes back whole', async () => {
    const { hits } = await under.engine.search(request(word('ord7')));
    expect(hits[0]?.document.passages[0]?.text).toBe(words);
  });
});

describe('a document of more text than a node takes at once', () => {
  const COUNT = 1500;
  const body = (at: number) =>
    Array.from({ length: 450 }, (_, word) => `ord${(at * 31 + word * 7) % 20_000}`).join(' ');
  const passages = Array.from({ length: COUNT }, (_, at) => `Afsnit nr${at} ${body(at)} slutter${at}.`);
  const long = makeDocument({ name: 'lang', title: 'Den lange', date: '2016-05-01', passages });
  const short = makeDocument({
    name: 'kort',
    passages: ['Afsnit nr7 handler om nr1499 og ord3 ord9999999.'],
  });
  let generation = '';

  beforeAll(async () => {
    await serve([long, short]);
    generation = (await under.engine.serving()) ?? '';
  });

  const LONG = 'papers/lang.txt';
  const SHORT = 'papers/kort.txt';

  test('is some 5 MB, which a node of 512 MB refuses in one row', () => {
    expect(passages.join('').length).toBeGreaterThan(4_500_000);
  });

  test.each([
    ['words far from each other', and(word('nr0'), word('nr1499')), [LONG]],
    ['a word of either end and one that it has not', and(word('nr0'), not(word('nr1499'))), []],
    ['phrases of two parts', and(quoted('afsnit nr3'), quoted('afsnit nr1400')), [LONG]],
    ['a phrase over two passages', quoted('slutter700 afsnit'), []],
    ['NEAR over two passages', near('slutter700', 'nr701', 5), [LONG]],
    ['a prefix', prefix('slutter149'), [LONG]],
    ['no word of it', not(word('slutter3')), [SHORT]],
    ['keys and words', and(keys('kind', 'other'), word('slutter1499')), [LONG]],
    [
      'every phrase at the borders of its parts',
      and(...[333, 666, 999, 1332].map((at) => quoted(`afsnit nr${at}`))),
      [LONG],
    ],
  ])('answers as one document: %s', async (_, tree, paths) => {
    expect(await find(tree)).toEqual(paths);
  });

  test('counts once, with its facets, and words in all of it', async () => {
    const answer = await under.engine.search(
      request(word('afsnit'), { facets: [{ field: 'year', limit: 5 }], explain: true }),
    );
    expect(answer.total).toBe(2);
    expect(answer.facets[0]?.counts).toContainEqual({ value: '2016', count: 1 });
    expect(answer.hits.every(({ tier, weights }) => tier === 1 && (weights?.[0] ?? 0) > 0)).toBe(true);
    expect(await under.engine.count(generation)).toBe(2);
    const similar = await under.engine.similarWords('slutter700x', { limit: 5 });
    expect(similar.find(({ word: found }) => found === 'slutter700')?.documents).toBe(1);
  });

  test('comes back whole: as a hit, in a stream, by its id and to verify', async () => {
    const { hits } = await under.engine.search(request(word('slutter1499')));
    expect(hits[0]?.document).toEqual(long);
    const streamed: IndexDocument[] = [];
    for await (const { document } of under.engine.stream(request(word('afsnit')))) streamed.push(document);
    expect(streamed.find(({ id }) => id === long.id)).toEqual(long);
    expect(await under.engine.document(long.id)).toEqual(long);
    const rows: string[] = [];
    for await (const { id } of under.engine.scan(generation)) rows.push(id);
    expect(rows.sort()).toEqual([long.id, short.id].sort());
  });

  test('is replaced and removed with all its parts; an older state changes nothing', async () => {
    const { client, prefix: name } = under.cluster;
    const rowsOfIndex = async () => (await client.count({ index: `${name}-${generation}` })).count;
    const half = { ...long, passages: long.passages.slice(0, 700) };
    const write = (change: number, document: IndexDocument) =>
      under.engine.write(generation, { upserts: [{ change, document }], deletes: [], upTo: change });
    expect(await write(10, half)).toMatchObject({ written: 1, rejected: [] });
    expect([await find(word('slutter699')), await find(word('slutter700'))]).toEqual([[LONG], []]);
    expect(await write(9, long)).toMatchObject({ written: 0, rejected: [] });
    expect(await find(word('slutter700'))).toEqual([]);
    await write(11, { ...long, passages: long.passages.slice(0, 3) });
    expect([await find(word('slutter2')), await find(word('slutter3')), await rowsOfIndex()]).toEqual([
      [LONG],
      [],
      3,
    ]);
    await write(12, long);
    const deletes = [{ change: 13, id: long.id }];
    expect(await under.engine.write(generation, { upserts: [], deletes, upTo: 13 })).toMatchObject({
      deleted: 1,
    });
    expect([await find(word('slutter3')), await rowsOfIndex()]).toEqual([[], 2]);
  });
});

describe('ids that Elasticsearch refuses', () => {
  test.each([
    ['longer than 512 bytes', 'æ'.repeat(257)],
    ['empty', ''],
    ['the row of state', ':state'],
  ])('%s: rejected alone, the others of the batch are written', async (_, id) => {
    await serve([]);
    const generation = (await under.engine.serving()) ?? '';
    const good = makeDocument({ name: 'god', passages: ['God.'] });
    const report = await under.engine.write(generation, batchOf([good, { ...good, id }]));
    expect(report).toMatchObject({ written: 1, rejected: [{ id, change: 2 }] });
    expect(await under.engine.applied(generation)).toBe(0);
    expect(await under.engine.document(id)).toBeNull();
  });

  test('deleting such an id is done already', async () => {
    await serve([]);
    const generation = (await under.engine.serving()) ?? '';
    const deletes = ['', ':state', 'x'.repeat(600)].map((id, at) => ({ change: at + 1, id }));
    const report = await under.engine.write(generation, { upserts: [], deletes, upTo: 3 });
    expect(report).toEqual({ written: 0, deleted: 0, rejected: [] });
    expect(await under.engine.applied(generation)).toBe(3);
  });
});

describe('queries', () => {
  test('nested far deeper than Elasticsearch allows (30) are answered', async () => {
    await serve([makeDocument({ name: 'dyb', passages: ['Tilsyn her.'] })]);
    let tree: EngineNode = word('tilsyn');
    for (let level = 0; level < 60; level += 1) tree = or(word('intet'), and(tree, not(word('andet'))));
    expect(await find(tree)).toEqual(['papers/dyb.txt']);
    expect(await find(and(all, not(tree)))).toEqual([]);
  });

  test('with more values than a query may have clauses are answered', async () => {
    await serve([makeDocument({ name: 'nr', passages: ['Nummer.'] })]);
    const many = Array.from({ length: 20_000 }, (_, at) => `nr-${at}`);
    expect(await find(or(keys('file', ...many), word('nummer')))).toEqual(['papers/nr.txt']);
  });
});

describe('more than 10,000 hits', () => {
  const COUNT = 10_400;
  const ids = Array.from({ length: COUNT }, (_, at) => `n${String(at).padStart(5, '0')}`);

  beforeAll(async () => {
    await serve(
      ids.map((name, at) =>
        makeDocument({ name, date: `20${10 + (at % 9)}-01-01`, passages: ['Samme ord i alle.'] }),
      ),
    );
  });

  test.each(['relevance', 'date', 'title'] as const)(
    'are paged through by %s to the last one',
    async (sort) => {
      const seen: EngineHit[] = [];
      let after: SortValues | undefined;
      for (;;) {
        const { hits, total } = await under.engine.search(
          request(word('samme'), { sort, limit: 2000, ...(after && { after }) }),
        );
        expect(total).toBe(COUNT);
        seen.push(...hits);
        after = hits.at(-1)?.sort;
        if (hits.length < 2000) break;
      }
      expect(seen).toHaveLength(COUNT);
      expect(new Set(seen.map(({ id }) => id)).size).toBe(COUNT);
    },
  );

  test('are streamed in the same order as they are paged', async () => {
    const streamed: string[] = [];
    for await (const { id } of under.engine.stream(request(all, { sort: 'date' }))) streamed.push(id);
    const { hits } = await under.engine.search(request(all, { sort: 'date', limit: 300 }));
    expect(streamed).toHaveLength(COUNT);
    expect(streamed.slice(0, 300)).toEqual(hits.map(({ id }) => id));
  });

  test('are streamed from one snapshot, whatever is written meanwhile', async () => {
    const generation = (await under.engine.serving()) ?? '';
    const deletes = ids.slice(0, 5000).map((_, at) => ({ change: 20_000 + at, id: '' }));
    let count = 0;
    for await (const { id } of under.engine.stream(request(all))) {
      if (count === 0) {
        const gone = deletes.map(({ change }, at) => ({
          change,
          id: makeDocument({ name: ids[at] ?? '', passages: ['x'] }).id,
        }));
        await under.engine.write(generation, { upserts: [], deletes: gone, upTo: 30_000 });
      }
      expect(id).not.toBe('');
      count += 1;
    }
    expect(count).toBe(COUNT);
    expect(await under.engine.count(generation)).toBe(COUNT - 5000);
  });
});

describe('more values of a facet than one answer may hold', () => {
  const names = Array.from({ length: 70_000 }, (_, at) => `org-${String(at).padStart(6, '0')}`);

  test('are counted to the last one, commonest first, beside another facet', async () => {
    const all70 = makeDocument({ name: 'alle', passages: ['Mange navne.'] });
    const one = makeDocument({ name: 'en', passages: ['Et navn.'] });
    await serve([
      { ...all70, keys: { ...all70.keys, organisation: names } },
      { ...one, keys: { ...one.keys, organisation: ['org-069999'] } },
    ]);
    const facets = [
      { field: 'organisation', limit: 100_000 },
      { field: 'kind', limit: 20 },
    ] as const;
    const answer = await under.engine.search(request(all, { facets }));
    const [organisations, kinds] = answer.facets;
    expect(organisations?.counts).toHaveLength(70_000);
    expect(organisations?.counts.slice(0, 2)).toEqual([
      { value: 'org-069999', count: 2 },
      { value: 'org-000000', count: 1 },
    ]);
    expect(kinds?.counts).toEqual([{ value: 'other', count: 2 }]);
    const narrowed = await under.engine.search(
      request(all, { facets, filters: [{ field: 'organisation', values: ['org-069999'] }] }),
    );
    expect([narrowed.total, narrowed.facets[0]?.counts.length]).toEqual([2, 70_000]);
  });
});

describe('a purge', () => {
  test('leaves no deleted row in the index, and what is left is found', async () => {
    await serve([
      makeDocument({ name: 'hemmelig', passages: ['Kvadratrod.'] }),
      makeDocument({ name: 'anden', passages: ['Andet.'] }),
    ]);
    const generation = (await under.engine.serving()) ?? '';
    const deletes = [{ change: 3, id: makeDocument({ name: 'hemmelig', passages: ['x'] }).id }];
    await under.engine.write(generation, { upserts: [], deletes, upTo: 3 });
    const { client, prefix: name } = under.cluster;
    const index = `${name}-${generation}`;
    const deleted = async () =>
      (await client.indices.stats({ index, metric: 'docs' }))._all.primaries?.docs?.deleted;
    expect(await deleted()).toBeGreaterThan(0);
    await under.engine.purge?.(generation);
    expect(await deleted()).toBe(0);
    expect(await find(word('andet'))).toEqual(['papers/anden.txt']);
  });
});

describe('what other tools find', () => {
  test('the plain text under the stock Danish analysis, and no row of state', async () => {
    await serve([makeDocument({ name: 'kibana', passages: ['Kommunerne søger om fritagelse.'] })]);
    const { client, prefix: name } = under.cluster;
    const found = await client.search({ index: `${name}-documents`, query: { match: { text: 'kommune' } } });
    expect(found.hits.hits).toHaveLength(1);
    expect((await client.count({ index: `${name}-documents` })).count).toBe(1);
  });

  test('a field that the mapping does not list is an error', async () => {
    const { client, prefix: name } = under.cluster;
    const stray = client.index({ index: `${name}-${await under.engine.serving()}`, document: { stray: 1 } });
    await expect(stray).rejects.toThrow('strict');
  });
});
