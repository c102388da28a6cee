// Between store and Elasticsearch: the job killed in mid-bulk, and the server killed under the job.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  canStart,
  type RunningElasticsearch,
  startElasticsearch,
} from '../../scripts/elasticsearch/start.mjs';
import { START_MS } from '../elasticsearch-server/start-time.ts';
import { type Order, runKilled } from './kill-run.ts';
import { seededRandom } from './seeded-random.ts';

const folder = mkdtempSync(join(tmpdir(), 'trial-archive-kill-'));
const papers = join(folder, 'papers');
mkdirSync(papers);
for (let n = 0; n < 60; n += 1) {
  const documents = Array.from({ length: 20 }, (_, part) => `Aarhus ${n} ${part} ${'om tilsyn '.repeat(40)}`);
  writeFileSync(join(papers, `${n}.txt`), documents.join('\n===\n'));
}
const DOCUMENTS = 1200;

interface Verified {
  readonly faults: readonly unknown[];
  readonly digest: string;
}

describe.skipIf(!canStart())('an ingest into Elasticsearch', () => {
  let server: RunningElasticsearch;
  beforeAll(async () => {
    server = await startElasticsearch();
  }, START_MS);
  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  function orderFor(name: string): Omit<Order, 'job'> {
    return {
      root: new URL('../../src/', import.meta.url).href,
      stages: new URL('../jobs/fake-stages.ts', import.meta.url).href,
      paths: [papers],
      flags: {
        archive: join(folder, name),
        engine: 'elasticsearch',
        elasticsearchUrl: server.url,
        elasticsearchPrefix: `kill-${name}`,
        workers: 2,
      },
    };
  }

  const verified = async (order: Omit<Order, 'job'>) =>
    (await runKilled({ ...order, job: 'verify' })).result as Verified;

  test('killed in mid-bulk and started again loses and doubles nothing', async () => {
    const random = seededRandom(5);
    const { ms } = await runKilled({ ...orderFor('whole'), job: 'ingest' });
    for (let round = 0; round < Number(process.env.KILLS ?? 10); round += 1) {
      const order = orderFor(`round${round}`);
      const plan = { target: 'main', afterMs: random() * ms } as const;
      await runKilled({ ...order, job: 'ingest' }, plan);
      const { result } = await runKilled({ ...order, job: 'ingest' });
      expect(result).toMatchObject({ documents: DOCUMENTS });
      expect((await verified(order)).faults).toEqual([]);
    }
  });

  test('whose server dies in mid-bulk ends with the reason, and goes on when it is back', async () => {
    const order = orderFor('away');
    const running = runKilled({ ...order, job: 'ingest' });
    void running.catch(() => undefined);
    await someWritten(`${server.url}/kill-away-g0001/_stats/indexing`);
    server.nodes[0]?.kill();
    await expect(running).rejects.toThrow(/Elasticsearch|9200|127\.0\.0\.1/);
    await server.stop();
    server = await startElasticsearch();
    await runKilled({ ...orderFor('away'), job: 'ingest' });
    expect((await verified(orderFor('away'))).faults).toEqual([]);
  });
});

/** Waits until a tenth of the rows is on the server, by its own statistics. */
async function someWritten(statistics: string): Promise<void> {
  for (;;) {
    const answer = await fetch(statistics);
    const { _all: all } = (await answer.json()) as {
      _all?: { primaries?: { indexing?: { index_total?: number } } };
    };
    if ((all?.primaries?.indexing?.index_total ?? 0) > DOCUMENTS / 10) return;
    await pause(20);
  }
}
