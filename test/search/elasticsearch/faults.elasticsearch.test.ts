// What the engine makes of a server that fails: a proxy in front of the real one breaks requests.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { RetryError, StopError } from '../../../src/model/errors.ts';
import { openEngine } from '../../../src/search/elasticsearch/index.ts';
import { makeDocument } from '../../contract/make-document.ts';
import { all, request, word } from '../../contract/nodes.ts';
import {
  type Fault,
  type FaultyProxy,
  type ProxiedRequest,
  startFaultyProxy,
} from '../../elasticsearch-server/faulty-proxy.ts';
import { serverUrl } from '../../elasticsearch-server/server-url.ts';
import { batchOf, infoOf, openTestEngine, type TestEngine } from '../../elasticsearch-server/test-engine.ts';

const documents = Array.from({ length: 30 }, (_, at) =>
  makeDocument({ name: `brev${at}`, passages: [`Brev nummer ${at} om tilsyn.`] }),
);

let proxy: FaultyProxy;
let under: TestEngine;

beforeAll(async () => {
  proxy = await startFaultyProxy(serverUrl());
});
afterAll(() => proxy.stop());

beforeEach(async () => {
  under = await openTestEngine({ url: proxy.url });
  await under.engine.create(infoOf('g0001'));
  await under.engine.switchTo('g0001');
});
afterEach(async () => {
  proxy.breakWith();
  await under.dispose();
});

const isBulk = ({ path }: ProxiedRequest): boolean => path.includes('_bulk');
const isSearch = ({ path }: ProxiedRequest): boolean => path.includes('_search');

/** Breaks the first so many requests of a kind. */
function breakFirst(times: number, kind: (asked: ProxiedRequest) => boolean, fault: Fault): void {
  let left = times;
  proxy.breakWith((asked) => {
    if (!kind(asked) || left === 0) return undefined;
    left -= 1;
    return fault;
  });
}

function bulks(): ProxiedRequest[] {
  return proxy.requests.filter(isBulk);
}

function errorBody(type: string, reason: string): string {
  return JSON.stringify({ error: { root_cause: [{ type, reason }], type, reason } });
}

interface BulkItem {
  readonly index: { readonly _id: string; result?: string };
}

/** Makes the answer to some changes of a bulk another one, as a node that lacks room gives it. */
function refuseItems(
  ids: readonly string[],
  { status, type, reason = 'made up' }: { status: number; type: string; reason?: string },
): Fault {
  return {
    kind: 'rewrite',
    change: (body) => {
      const answer = JSON.parse(body) as { errors: boolean; items: BulkItem[] };
      for (const { index } of answer.items) {
        if (!ids.includes(index._id)) continue;
        delete index.result;
        Object.assign(index, { status, error: { type, reason } });
      }
      return JSON.stringify({ ...answer, errors: true });
    },
  };
}

async function expectWhole(): Promise<void> {
  const found = await under.engine.search(request(word('tilsyn')));
  expect(found).toMatchObject({ total: documents.length, revision: documents.length });
  const ids: string[] = [];
  for await (const { id } of under.engine.scan('g0001')) ids.push(id);
  expect(ids).toEqual(documents.map(({ id }) => id).sort());
}

describe('a bulk', () => {
  const passing: readonly (readonly [string, Fault])[] = [
    [
      'a full queue (429)',
      { kind: 'answer', status: 429, body: errorBody('es_rejected_execution_exception', 'queue') },
    ],
    [
      'a gateway without a server (502)',
      {
        kind: 'answer',
        status: 502,
        body: '<html>Bad Gateway</html>',
        headers: { 'content-type': 'text/html' },
      },
    ],
    [
      'no primary shard (503)',
      { kind: 'answer', status: 503, body: errorBody('unavailable_shards_exception', 'primary') },
    ],
    ['a gateway that waited too long (504)', { kind: 'answer', status: 504 }],
    ['a connection cut before the server saw it', { kind: 'drop' }],
    ['a connection cut after the server did the work', { kind: 'drop-answer' }],
  ];
  test.each(passing)('survives %s and writes each document once', async (_, fault) => {
    breakFirst(2, isBulk, fault);
    const report = await under.engine.write('g0001', batchOf(documents));
    expect(report.rejected).toEqual([]);
    await expectWhole();
  });

  test('sends again only the changes that were not taken', async () => {
    const late = documents.slice(3, 8).map(({ id }) => id);
    const before = bulks().length;
    breakFirst(1, isBulk, refuseItems(late, { status: 429, type: 'es_rejected_execution_exception' }));
    await under.engine.write('g0001', batchOf(documents));
    const again = bulks()[before + 1]?.body ?? '';
    const resent = again.split('\n').flatMap((line) => /^\{"index":\{"_id":"([^"]+)"/.exec(line)?.[1] ?? []);
    expect(resent.sort()).toEqual([...late].sort());
    await expectWhole();
  });

  test('reports what is refused for good, writes the others, and leaves `applied` where it was', async () => {
    const bad = documents[7]?.id ?? '';
    breakFirst(1, isBulk, refuseItems([bad], { status: 400, type: 'document_parsing_exception' }));
    const report = await under.engine.write('g0001', batchOf(documents));
    expect(report.rejected).toEqual([{ id: bad, change: 8, reason: 'made up' }]);
    expect(await under.engine.applied('g0001')).toBe(0);
    expect(await under.engine.count('g0001')).toBe(documents.length);
  });

  test('goes in halves when the whole is too large for the server (413)', async () => {
    proxy.breakWith((asked) =>
      isBulk(asked) && asked.body.length > 12_000 ? { kind: 'answer', status: 413 } : undefined,
    );
    const report = await under.engine.write('g0001', batchOf(documents));
    expect(report).toEqual({ written: documents.length, deleted: 0, rejected: [] });
    await expectWhole();
  });

  test('reports a single document that is too large for the server', async () => {
    proxy.breakWith((asked) =>
      isBulk(asked) && asked.body.includes('Brev nummer 5 ') ? { kind: 'answer', status: 413 } : undefined,
    );
    const { rejected } = await under.engine.write('g0001', batchOf(documents));
    expect(rejected).toMatchObject([{ id: documents[5]?.id, change: 6 }]);
    expect(rejected[0]?.reason).toContain('http.max_content_length');
  });

  test('reports a document that needs more memory than the server has, which it answers by 429', async () => {
    const large = documents[5]?.id ?? '';
    const memory =
      'rejected execution of primary operation [primary_operation_bytes=64000032, max_primary_bytes=53687091]';
    proxy.breakWith((asked) =>
      isBulk(asked) && asked.body.includes(large)
        ? refuseItems([large], { status: 429, type: 'es_rejected_execution_exception', reason: memory })
        : undefined,
    );
    const batch = batchOf(documents.slice(0, 8));
    const { rejected } = await under.engine.write('g0001', batch);
    expect(rejected).toMatchObject([{ id: large, change: 6 }]);
    expect(rejected[0]?.reason).toContain('indexing_pressure.memory.limit');
  });

  describe('of a document in parts', () => {
    const text = 'Brev om tilsyn med plejehjem. '.repeat(40_000);
    const before = makeDocument({ name: 'lang', passages: [text, 'Det gamle.'] });
    const after = makeDocument({ name: 'lang', passages: [text, 'Det nye.'] });
    const change = (number: number, document: typeof before) => ({
      ...{ upserts: [{ change: number, document }], deletes: [], upTo: number },
    });
    const found = async (text: string) => (await under.engine.search(request(word(text)))).hits;
    const rows = async () =>
      (await under.cluster.client.count({ index: `${under.cluster.prefix}-g0001` })).count;

    beforeEach(async () => {
      await under.engine.write('g0001', change(1, before));
    });

    test('leaves it as it was, and no part of its new state, where one part is refused', async () => {
      proxy.breakWith((asked) =>
        isBulk(asked) && asked.body.includes('Det nye.') ? { kind: 'answer', status: 413 } : undefined,
      );
      const { rejected } = await under.engine.write('g0001', change(2, after));
      expect(rejected).toMatchObject([{ id: before.id, change: 2 }]);
      expect((await found('gammel')).map(({ document }) => document)).toEqual([before]);
      expect([await found('nye'), await rows(), await under.engine.applied('g0001')]).toEqual([[], 4, 1]);
    });

    test('that breaks off between the parts and its row leaves it whole, and repeated completes it', async () => {
      proxy.breakWith((asked) =>
        isBulk(asked) && asked.body.includes('"pieces":') ? { kind: 'answer', status: 429 } : undefined,
      );
      await expect(under.engine.write('g0001', change(2, after))).rejects.toThrow(RetryError);
      await under.cluster.client.indices.refresh({ index: `${under.cluster.prefix}-g0001` });
      expect(await under.engine.document(before.id)).toEqual(before);
      proxy.breakWith();
      await under.engine.write('g0001', change(2, after));
      expect((await found('nye')).map(({ document }) => document)).toEqual([after]);
      expect([await found('gammel'), await rows()]).toEqual([[], 4]);
    });
  });

  test('that the server never takes ends as RetryError, and the same batch later completes it', async () => {
    proxy.breakWith((asked) => (isBulk(asked) ? { kind: 'answer', status: 429 } : undefined));
    await expect(under.engine.write('g0001', batchOf(documents))).rejects.toThrow(RetryError);
    expect(await under.engine.applied('g0001')).toBe(0);
    proxy.breakWith();
    await under.engine.write('g0001', batchOf(documents));
    await expectWhole();
  });

  test('does not make a deleted index anew without its mapping', async () => {
    await under.cluster.client.indices.delete({ index: `${under.cluster.prefix}-g0001` });
    const writing = under.engine.write('g0001', batchOf(documents));
    await expect(writing).rejects.toMatchObject({ name: 'StopError', code: 'unknown-generation' });
    await expect(writing).rejects.toThrow('trial-archive reindex');
    expect(await under.engine.generations()).toEqual([]);
  });

  test('into an index that was made read-only says so and can be repeated', async () => {
    const index = `${under.cluster.prefix}-g0001`;
    await under.cluster.client.indices.putSettings({ index, settings: { 'index.blocks.write': true } });
    const writing = under.engine.write('g0001', batchOf(documents));
    await expect(writing).rejects.toMatchObject({ name: 'RetryError', code: 'elasticsearch-read-only' });
    await under.cluster.client.indices.putSettings({ index, settings: { 'index.blocks.write': null } });
    await under.engine.write('g0001', batchOf(documents));
    await expectWhole();
  });

  test('shows nothing of a batch before all of it is written', async () => {
    await under.engine.write('g0001', batchOf(documents.slice(0, 5)));
    proxy.breakWith(({ path }) => (path.includes('_refresh') ? { kind: 'drop' } : undefined));
    await expect(under.engine.write('g0001', batchOf(documents.slice(5), 6))).rejects.toThrow(RetryError);
    const found = await under.engine.search(request(all));
    expect(found).toMatchObject({ total: 5, revision: 5 });
  });
});

describe('a search', () => {
  beforeEach(async () => {
    await under.engine.write('g0001', batchOf(documents));
  });

  test.each([
    ['a busy server', { kind: 'answer', status: 429 }],
    ['a cut connection', { kind: 'drop' }],
    ['a slow server', { kind: 'delay', ms: 150 }],
  ] as const)('survives %s', async (_, fault) => {
    breakFirst(2, isSearch, fault);
    expect((await under.engine.search(request(all))).total).toBe(documents.length);
  });

  test('with no server behind it says where it looked and what to do', async () => {
    proxy.breakWith(() => ({ kind: 'drop' }));
    const searching = under.engine.search(request(all));
    await expect(searching).rejects.toMatchObject({ name: 'RetryError', code: 'elasticsearch-unreachable' });
    await expect(searching).rejects.toThrow(proxy.url);
  });

  test('answered by nonsense is no answer', async () => {
    proxy.breakWith(() => ({ kind: 'answer', status: 200, body: '<html>Welcome</html>' }));
    await expect(under.engine.search(request(all))).rejects.toMatchObject({
      name: 'StopError',
      code: 'not-elasticsearch',
    });
  });

  test('of half the shards is no answer', async () => {
    const failed = errorBody('search_phase_execution_exception', 'Partial shards failure');
    breakFirst(9, isSearch, { kind: 'answer', status: 503, body: failed });
    await expect(under.engine.search(request(all))).rejects.toThrow(RetryError);
    expect(proxy.requests.filter(isSearch).at(-1)?.path).toContain('allow_partial_search_results=false');
  });

  test('of an index that was deleted names the way out', async () => {
    await under.cluster.client.indices.delete({ index: `${under.cluster.prefix}-g0001` });
    const searching = under.engine.search(request(all));
    await expect(searching).rejects.toMatchObject({ name: 'StopError', code: 'no-generation' });
    await expect(searching).rejects.toThrow('trial-archive reindex');
  });

  test('of a stream whose snapshot is lost ends as RetryError, not as a short list', async () => {
    const reading = async () => {
      for await (const _ of under.engine.stream(request(all))) break;
    };
    proxy.breakWith((asked) =>
      isSearch(asked)
        ? {
            kind: 'answer',
            status: 404,
            body: errorBody('search_context_missing_exception', 'No search context found'),
          }
        : undefined,
    );
    await expect(reading()).rejects.toMatchObject({
      name: 'RetryError',
      code: 'elasticsearch-snapshot-lost',
    });
  });
});

describe('opening the engine', () => {
  const open = (url: string) => openEngine({ archive: '.', elasticsearch: { url } });

  test.each([
    ['8.19.0', 'version 8.19.0'],
    ['10.0.1', 'version 10.0.1'],
  ])('refuses version %s', async (version, said) => {
    proxy.breakWith(() => ({
      kind: 'rewrite',
      change: (body) => body.replace(/"number"\s*:\s*"[^"]+"/, `"number":"${version}"`),
    }));
    await expect(open(proxy.url)).rejects.toMatchObject({ name: 'StopError', code: 'elasticsearch-version' });
    await expect(open(proxy.url)).rejects.toThrow(said);
  });

  test('refuses a server that knows none of our headers, as version 8 does', async () => {
    const reason = 'Invalid media-type value on headers [Content-Type, Accept]';
    proxy.breakWith(() => ({
      kind: 'answer',
      status: 400,
      body: errorBody('media_type_header_exception', reason),
    }));
    await expect(open(proxy.url)).rejects.toMatchObject({ code: 'elasticsearch-version' });
  });

  test('refuses another program that answers there', async () => {
    proxy.breakWith(() => ({
      kind: 'answer',
      status: 200,
      body: '{"hello":1}',
      headers: { 'x-elastic-product': 'x' },
    }));
    await expect(open(proxy.url)).rejects.toMatchObject({ name: 'StopError', code: 'not-elasticsearch' });
  });

  test.each(['', 'localhost', 'ftp://x', 'http://', 'http://a b'])(
    'refuses the address "%s"',
    async (url) => {
      await expect(open(url)).rejects.toMatchObject({ name: 'StopError', code: 'elasticsearch-address' });
    },
  );

  test('without an address says which setting is missing', async () => {
    await expect(openEngine({ archive: '.' })).rejects.toThrow('ELASTICSEARCH_URL');
    await expect(openEngine({ archive: '.' })).rejects.toThrow(StopError);
  });

  test('where nothing answers ends as RetryError within seconds', async () => {
    await expect(open('http://127.0.0.1:9')).rejects.toMatchObject({
      name: 'RetryError',
      code: 'elasticsearch-unreachable',
    });
  });

  test('refuses a prefix that cannot begin the name of an index', async () => {
    const opening = openEngine({ archive: '.', elasticsearch: { url: proxy.url, prefix: 'Mit Arkiv' } });
    await expect(opening).rejects.toMatchObject({ name: 'StopError', code: 'elasticsearch-prefix' });
  });
});
