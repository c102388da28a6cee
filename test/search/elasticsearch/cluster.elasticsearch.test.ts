// Several nodes and shards: a node killed in mid-bulk, facets and ranking over shards. On a cluster of its own.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  canStart,
  type RunningElasticsearch,
  startElasticsearch,
} from '../../../scripts/elasticsearch/start.mjs';
import { LONG } from '../../../src/search/elasticsearch/retry.ts';
import { makeDocument } from '../../contract/make-document.ts';
import { all, best, request, word } from '../../contract/nodes.ts';
import { START_MS } from '../../elasticsearch-server/start-time.ts';
import { batchOf, infoOf, openTestEngine, type TestEngine } from '../../elasticsearch-server/test-engine.ts';

const COUNT = 4000;

// Each municipality's number of documents is known: number n stands in every n-th document.
const MUNICIPALITIES = Array.from({ length: 60 }, (_, at) => at + 1);

const documents = Array.from({ length: COUNT }, (_, at) => {
  const numbers = MUNICIPALITIES.filter((n) => (at + 1) % n === 0);
  const name = `d${String(at).padStart(4, '0')}`;
  const text = `Nummer ${at} om tilsyn. ${'Fyld om hjælp til ældre. '.repeat(20)} ${numbers.map((n) => `Sted${n}`).join(' ')}`;
  return makeDocument({
    name,
    passages: [text],
    mentions: numbers.map((n) => [`municipality:${String(n).padStart(4, '0')}`, `Sted${n}`] as const),
  });
});

describe.skipIf(!canStart())('a cluster of three nodes', () => {
  let server: RunningElasticsearch;
  let under: TestEngine;

  beforeAll(async () => {
    server = await startElasticsearch({ nodes: 3 });
    under = await openTestEngine({ url: server.urls.join(','), shards: 3 }, LONG);
    await under.engine.create(infoOf('g0001'));
    await under.engine.switchTo('g0001');
  }, START_MS);
  afterAll(async () => {
    await under?.dispose();
    await server?.stop();
  });

  test('loses and doubles nothing when a node is killed in the middle of a bulk', async () => {
    const { client } = under.cluster;
    const index = `${under.cluster.prefix}-g0001`;
    await client.cluster.health({ index, wait_for_status: 'green', timeout: '60s' });
    const writing = under.engine.write('g0001', batchOf(documents));
    await someWritten();
    server.nodes[2]?.kill('SIGKILL');
    expect(await writing).toMatchObject({ rejected: [] });
    expect((await client.cluster.health()).number_of_nodes).toBe(2);
    const ids: string[] = [];
    for await (const { id } of under.engine.scan('g0001')) ids.push(id);
    expect(ids).toEqual(documents.map(({ id }) => id).sort());
    expect(await under.engine.applied('g0001')).toBe(COUNT);
  });

  /** Waits until the bulk is under way. */
  async function someWritten(): Promise<void> {
    for (;;) {
      const stats = await under.cluster.client.indices.stats({ metric: 'indexing' });
      const total = stats._all?.primaries?.indexing?.index_total ?? 0;
      if (total > 100) {
        expect(total).toBeLessThan(COUNT);
        return;
      }
      await new Promise((done) => setTimeout(done, 20));
    }
  }

  test('counts facets exactly, the rarest value too', async () => {
    const facets = [{ field: 'municipality' as const, limit: 60 }];
    const { facets: found } = await under.engine.search(request(all, { facets, limit: 0 }));
    const expected = MUNICIPALITIES.map((n) => ({
      value: String(n).padStart(4, '0'),
      count: Math.floor(COUNT / n),
    }));
    expect(found[0]?.counts).toEqual(expected);
  });

  test.each([1, 5, 20])('the %i commonest values are the right ones', async (limit) => {
    const facets = [{ field: 'municipality' as const, limit }];
    const { facets: found } = await under.engine.search(request(all, { facets, limit: 0 }));
    expect(found[0]?.counts.map(({ value }) => Number(value))).toEqual(MUNICIPALITIES.slice(0, limit));
  });

  test('ranks as one shard does: the rarer word weighs more wherever it stands', async () => {
    const { hits } = await under.engine.search(request(best('sted7 sted59', 1), { limit: 500 }));
    const both = Math.floor(COUNT / (7 * 59));
    expect(
      hits.slice(0, both).every(({ document }) => /Sted7 .*Sted59/.test(document.passages[0]?.text ?? '')),
    ).toBe(true);
    const rare = hits.slice(both, Math.floor(COUNT / 59));
    expect(rare.every(({ document }) => document.passages[0]?.text.includes('Sted59'))).toBe(true);
  });

  test('gives the same pages in the same order every time, whichever copy is asked', async () => {
    const asked = () => under.engine.search(request(word('tilsyn'), { limit: 200 }));
    const first = (await asked()).hits.map(({ id }) => id);
    for (let round = 0; round < 5; round += 1)
      expect((await asked()).hits.map(({ id }) => id)).toEqual(first);
  });
});
