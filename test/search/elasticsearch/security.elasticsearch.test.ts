// Users, rights and certificates: on a server of its own, with security and HTTPS on.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  canStart,
  type RunningElasticsearch,
  startElasticsearch,
} from '../../../scripts/elasticsearch/start.mjs';
import type { ElasticsearchSettings } from '../../../src/search/contract.ts';
import { openEngine } from '../../../src/search/elasticsearch/index.ts';
import { makeDocument } from '../../contract/make-document.ts';
import { all, request } from '../../contract/nodes.ts';
import { START_MS } from '../../elasticsearch-server/start-time.ts';
import { batchOf, infoOf, openTestEngine, type TestEngine } from '../../elasticsearch-server/test-engine.ts';

type Roles = Readonly<Record<'trial-archive-writer' | 'trial-archive-reader', Record<string, unknown>>>;

const roles = JSON.parse(
  readFileSync(new URL('../../../src/search/elasticsearch/roles.json', import.meta.url), 'utf8'),
) as Roles;

const documents = ['et', 'to', 'tre'].map((name) =>
  makeDocument({ name, passages: [`Brev ${name} om tilsyn.`] }),
);

describe.skipIf(!canStart())('with security on', () => {
  let server: RunningElasticsearch;
  let trusted: ElasticsearchSettings;
  let admin: TestEngine;

  beforeAll(async () => {
    server = await startElasticsearch({ tls: true });
    trusted = { url: server.url, ca: server.ca ?? '' };
    admin = await openTestEngine({ ...trusted, ...server.auth, prefix: 'trial-archive' });
  }, START_MS);
  afterAll(async () => {
    await admin?.dispose();
    await server?.stop();
  });

  async function keyOf(role: keyof Roles): Promise<ElasticsearchSettings> {
    const made = await admin.cluster.client.security.createApiKey({
      name: role,
      role_descriptors: { [role]: roles[role] },
    });
    return { ...trusted, apiKey: made.encoded, prefix: 'trial-archive' };
  }

  test('a writer with the rights of roles.json can do all that the engine does', async () => {
    const { engine } = await openTestEngine(await keyOf('trial-archive-writer'));
    await engine.create(infoOf('g0001'));
    expect(await engine.write('g0001', batchOf(documents))).toMatchObject({ written: 3, rejected: [] });
    await engine.switchTo('g0001');
    await engine.create(infoOf('g0002'));
    await engine.write('g0002', batchOf(documents.slice(0, 2)));
    await engine.switchTo('g0002');
    await engine.drop('g0001');
    expect((await engine.generations()).map(({ id }) => id)).toEqual(['g0002']);
    expect(await engine.applied('g0002')).toBe(2);
    const scanned = [];
    for await (const row of engine.scan('g0002')) scanned.push(row);
    expect(scanned).toHaveLength(2);
    await engine.close();
  });

  test('a reader with the rights of roles.json can search, stream and look up', async () => {
    const { engine } = await openTestEngine(await keyOf('trial-archive-reader'));
    expect(await engine.serving()).toBe('g0002');
    expect((await engine.search(request(all))).total).toBe(2);
    const streamed = [];
    for await (const { id } of engine.stream(request(all))) streamed.push(id);
    expect(streamed).toHaveLength(2);
    expect(await engine.document(documents[0]?.id ?? '')).toEqual(documents[0]);
    expect(await engine.similarWords('tilsin', { limit: 3 })).toEqual([{ word: 'tilsyn', documents: 2 }]);
    await engine.close();
  });

  test.each([
    ['write', (engine: TestEngine['engine']) => engine.write('g0002', batchOf(documents, 10))],
    ['make a generation', (engine: TestEngine['engine']) => engine.create(infoOf('g0003'))],
    ['switch', (engine: TestEngine['engine']) => engine.switchTo('g0002')],
  ])('a reader cannot %s, and is told so at once', async (_, act) => {
    const { engine } = await openTestEngine(await keyOf('trial-archive-reader'));
    await expect(act(engine)).rejects.toMatchObject({ name: 'StopError', code: 'elasticsearch-forbidden' });
    expect(await admin.engine.applied('g0002')).toBe(2);
    await engine.close();
  });

  test('a writer reaches no index of others', async () => {
    const { engine } = await openTestEngine({ ...(await keyOf('trial-archive-writer')), prefix: 'payroll' });
    await expect(engine.create(infoOf('g0001'))).rejects.toMatchObject({ code: 'elasticsearch-forbidden' });
    await engine.close();
  });

  test('user and password are let in', async () => {
    const engine = await openEngine({ archive: '.', elasticsearch: { ...trusted, ...server.auth } });
    expect(await engine.serving()).toBe('g0002');
    await engine.close();
  });

  test.each([
    ['no user', {}, 'elasticsearch-unknown-user'],
    ['a wrong password', { username: 'elastic', password: 'x' }, 'elasticsearch-unknown-user'],
    ['a wrong key', { apiKey: 'bm90OmFrZXk=' }, 'elasticsearch-unknown-user'],
  ])('%s is refused', async (_, login, code) => {
    const opening = openEngine({ archive: '.', elasticsearch: { ...trusted, ...login } });
    await expect(opening).rejects.toMatchObject({ name: 'StopError', code });
  });

  test('a certificate of an unknown authority is not trusted', async () => {
    const opening = openEngine({ archive: '.', elasticsearch: { url: server.url, ...server.auth } });
    await expect(opening).rejects.toMatchObject({ name: 'StopError', code: 'elasticsearch-certificate' });
    await expect(opening).rejects.toThrow('ELASTICSEARCH_CA');
  });
});
