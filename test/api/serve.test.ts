import { connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { serve } from '../../src/api/serve.ts';
import { StopError } from '../../src/model/errors.ts';
import { markedArchive } from './marked-archive.ts';
import { PAPERS } from './papers.ts';

async function archive() {
  const made = await markedArchive(PAPERS.slice(0, 1));
  onTestFinished(made.remove);
  return made.settings;
}

describe('serve', () => {
  it('answers on a free port of this machine alone, and no more once stopped', async () => {
    const server = await serve(await archive());
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(`${server.url}/api/health`)).status).toBe(200);
    await server.stop();
    await expect(fetch(`${server.url}/api/health`)).rejects.toThrow();
  });

  it('answers too long an address itself, be it of a megabyte', async () => {
    const server = await serve(await archive());
    const response = await fetch(`${server.url}/api/search?q=${'a'.repeat(1_000_000)}`);
    expect(((await response.json()) as { code: string }).code).toBe('address-too-long');
    await server.stop();
  });

  it('says who is in the way where the port is taken', async () => {
    const settings = await archive();
    const server = await serve(settings);
    const port = Number(new URL(server.url).port);
    await expect(serve({ ...settings, port })).rejects.toThrow(StopError);
    await expect(serve({ ...settings, port })).rejects.toThrow(/choose another --port/);
    await server.stop();
  });

  it('refuses a folder without an archive', async () => {
    const settings = await archive();
    await expect(serve({ ...settings, archive: `${settings.archive}-other` })).rejects.toMatchObject({
      code: 'no-archive',
    });
  });

  it('ends while someone holds a connection and asks nothing', async () => {
    const server = await serve(await archive());
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    await new Promise((resolve) => socket.once('connect', resolve));
    const began = performance.now();
    await server.stop();
    expect(performance.now() - began).toBeLessThan(7000);
    socket.destroy();
  });
});
