// `npm run elasticsearch` where no server has to be started: wrong options, and one that runs already.
import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const SCRIPT = fileURLToPath(new URL('../../scripts/elasticsearch.mjs', import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(args: readonly string[], url: string): Promise<Ended> {
  const child = spawn(process.execPath, [SCRIPT, ...args], {
    env: { ...process.env, ELASTICSEARCH_URL: url },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (part) => {
    out += part;
  });
  child.stderr.on('data', (part) => {
    err += part;
  });
  return new Promise((done) => {
    child.on('close', (code) => done({ code, out, err }));
  });
}

describe('npm run elasticsearch', () => {
  let server: Server;
  let url: string;
  let status = 200;

  beforeAll(async () => {
    server = createServer((_, answer) => answer.writeHead(status).end('{}'));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((done) => server.close(done)));

  test('takes the server that ELASTICSEARCH_URL names and leaves it running', async () => {
    status = 200;
    const { code, out } = await run(['--json'], url);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ url, urls: [url], pids: [] });
  });

  test('prints what a shell can take', async () => {
    expect((await run([], url)).out).toBe(`export ELASTICSEARCH_URL=${url}\n`);
  });

  test.each([
    ['an unknown option', ['--node', '3'], "Unknown option '--node'"],
    ['a number of nodes that is none', ['--nodes', 'tre'], '--nodes takes a number from 1 to 9, not tre'],
  ])('refuses %s in one line', async (_, args, said) => {
    const { code, out, err } = await run(args, url);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.split('\n')[0]).toContain(said);
  });

  test('says so when nothing answers at ELASTICSEARCH_URL', async () => {
    const { code, err } = await run([], 'http://127.0.0.1:9');
    expect(code).toBe(2);
    expect(err).toContain('ELASTICSEARCH_URL is http://127.0.0.1:9, and nothing answers there');
  });

  test('does not take a server that fails', async () => {
    status = 503;
    const { code, err } = await run([], url);
    expect(code).toBe(2);
    expect(err).toContain('HTTP 503');
  });
});
