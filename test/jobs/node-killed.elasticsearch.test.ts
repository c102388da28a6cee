// A whole ingest into a cluster of three nodes, one of which is killed in the middle of it: nothing is lost, nothing doubled.
// How one bulk fares by itself is told by the engine's own test of a cluster.
import { freemem } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@elastic/elasticsearch';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  canStart,
  type RunningElasticsearch,
  type RunningNode,
  startElasticsearch,
} from '../../scripts/elasticsearch/start.mjs';
import type { JobSetup } from '../../src/jobs/context.ts';
import { ingest } from '../../src/jobs/ingest/index.ts';
import { openEngine } from '../../src/jobs/open-engine.ts';
import { archiveDigest, verify } from '../../src/jobs/verify/index.ts';
import { makeClient } from '../../src/search/elasticsearch/client.ts';
import { type FakeArchive, fakeArchive } from './fake-archive.ts';

const FILES = 60;
const PARTS = 25;
const HEAP = '320m';
/** What three such nodes take, with room for the tests beside them. */
const NEEDED_BYTES = 2.5e9;

/** Only where others share the machine; a developer's is to say so by failing. */
const hasRoom = process.env.CI === undefined || freemem() > NEEDED_BYTES;
const unable = hasRoom ? '' : ' (left out: three nodes need 2.5 GB of memory that is free)';

/** Papers of 25 documents each, no two alike, long enough for a bulk of them to take a while. */
function papers(): Record<string, string> {
  const document = (n: number, part: number) =>
    `Sag ${n}.${part}\nAarhus ${n} ${part} ${'har søgt om fritagelse for tilsyn. '.repeat(150)}`;
  const paper = (n: number) => Array.from({ length: PARTS }, (_, part) => document(n, part)).join('\n===\n');
  return Object.fromEntries(Array.from({ length: FILES }, (_, n) => [`${n}.txt`, paper(n)]));
}

interface NodeWanted {
  readonly name: string;
  /** Name of the node that is to die. */
  choose(client: Client, index: string): Promise<string | undefined>;
}

const WANTED: readonly NodeWanted[] = [
  {
    name: 'that holds the primary copy of the index',
    async choose(client, index) {
      const shards = await client.cat.shards({ index, format: 'json', h: ['prirep', 'node'] });
      return shards.find(({ prirep }) => prirep === 'p')?.node ?? undefined;
    },
  },
  {
    name: 'that is the master of the cluster',
    async choose(client) {
      const [master] = await client.cat.master({ format: 'json' });
      return master?.node;
    },
  },
];

describe.skipIf(!canStart() || !hasRoom)(`an ingest into three nodes${unable}`, () => {
  let server: RunningElasticsearch;
  let client: Client;
  beforeEach(async () => {
    server = await startElasticsearch({ nodes: 3, heap: HEAP });
    client = await makeClient({ url: server.urls.join(',') });
  }, 240_000);
  afterEach(async () => {
    await client?.close();
    await server?.stop();
  });

  test.each(WANTED)(
    'goes through when the node is killed $name',
    async ({ choose }) => {
      const { setup, plain } = archives(server.urls);
      await ingest(setup, { paths: [plain.write({ 'first.txt': 'Første papir om Vejle' })] });
      const index = `${setup.settings.elasticsearchPrefix}-g0001`;
      await client.cluster.health({ index, wait_for_status: 'green', timeout: '60s' });
      const victim = nodeNamed(await choose(client, index), server.nodes);
      plain.write(papers());

      const running = untilThrough(setup, plain.papers);
      const written = await someWritten(client, index);
      victim.kill('SIGKILL');
      await running;

      const total = FILES * PARTS + 1;
      expect(written).toBeLessThan(total);
      expect(await countAt(survivors(server, victim), index)).toEqual({ nodes: 2, documents: total });
      expect((await verify(setup)).faults).toEqual([]);
      await plain.ingest();
      expect(archiveDigest(setup).digest).toBe(archiveDigest(plain.setup).digest);
    },
    240_000,
  );
});

/** An archive on the cluster, and an undisturbed one of the same papers without it. */
function archives(urls: readonly string[]): { readonly setup: JobSetup; readonly plain: FakeArchive } {
  const onCluster = fakeArchive({
    engine: 'elasticsearch',
    elasticsearchUrl: urls.join(','),
    elasticsearchPrefix: `three-${process.pid}`,
    workers: 2,
  }).setup;
  const setup = { ...onCluster, openEngine: () => openEngine(onCluster.settings) };
  return { setup, plain: fakeArchive() };
}

/** Nodes are called n1, n2, n3 in the order of their addresses. */
function nodeNamed(name: string | undefined, nodes: readonly RunningNode[]): RunningNode {
  const node = nodes[Number(name?.slice(1)) - 1];
  if (!node) throw new Error(`no node is called ${name}`);
  return node;
}

/** Runs the job, and once more if it gave up, as the person does whom its message tells to. */
async function untilThrough(setup: JobSetup, folder: string): Promise<void> {
  try {
    await ingest(setup, { paths: [folder] });
  } catch {
    await ingest(setup, { paths: [folder] });
  }
}

/** The addresses of all nodes but one. */
function survivors({ urls }: RunningElasticsearch, { url }: RunningNode): string {
  return urls.filter((one) => one !== url).join(',');
}

/** How many nodes there are, and how many documents the index answers with. */
async function countAt(url: string, index: string): Promise<{ nodes: number; documents: number }> {
  const client = await makeClient({ url });
  try {
    const { number_of_nodes: nodes } = await client.cluster.health({ wait_for_nodes: '2', timeout: '30s' });
    await client.indices.refresh({ index });
    const { count } = await client.count({ index, query: { exists: { field: 'id' } } });
    return { nodes, documents: count };
  } finally {
    await client.close();
  }
}

/** Waits until the bulk is under way; how many rows there were by then. */
async function someWritten(client: Client, index: string): Promise<number> {
  for (;;) {
    const stats = await client.indices.stats({ index, metric: 'indexing' });
    const total = stats._all?.primaries?.indexing?.index_total ?? 0;
    if (total > 200) return total;
    await pause(20);
  }
}
