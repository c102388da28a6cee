import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { originalIsOpen } from '../../src/api/routes/originals-route.ts';
import { OpenApp } from './open-app.ts';

const open = new OpenApp(undefined, 'en hemmelig nøgle');

/** Header values are bytes; a key beyond ASCII arrives as its UTF-8 bytes. */
function header(words: string): string {
  return Buffer.from(words, 'utf8').toString('latin1');
}

describe('an original with CPR numbers', () => {
  const ask = async (authorization?: string) =>
    await open.get(
      `/api/originals/${open.hashOf('notater/borger.txt')}`,
      authorization === undefined ? {} : { headers: { authorization } },
    );

  it.each([
    [undefined, 'no key'],
    ['Bearer forkert', 'a wrong key'],
    ['Bearer ', 'an empty key'],
    ['en hemmelig', 'no scheme'],
  ] as readonly (readonly [string | undefined, string])[])(
    'is refused with %s (%s)',
    async (authorization: string | undefined, _why: string) => {
      const response = await ask(authorization);
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toBe('Bearer');
      expect(await response.text()).not.toContain('Borgeren');
    },
  );

  it('is given with the key, and kept by nobody on the way', async () => {
    const response = await ask(header('Bearer en hemmelig nøgle'));
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(await response.text()).toContain('Borgeren');
  });

  it('is written down before it is given: when, what, which key, and nothing of the key or the paper itself', async () => {
    rmSync(open.api.layout.audit, { force: true });
    await ask();
    await ask('Bearer forkert');
    await ask(header('Bearer en hemmelig nøgle'));
    const text = readFileSync(open.api.layout.audit, 'utf8');
    const entries = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, string>);
    const target = open.hashOf('notater/borger.txt');
    expect(entries.map(({ answer }) => answer)).toEqual(['refused', 'given']);
    for (const entry of entries) {
      expect(Object.keys(entry)).toEqual(['at', 'what', 'target', 'answer', 'key']);
      expect(entry).toMatchObject({ what: 'original', target, key: expect.stringMatching(/^[0-9a-f]{12}$/) });
    }
    expect(text).not.toMatch(/hemmelig|forkert|borger|127\.0/);
  });

  it('is not given where that cannot be written down', async () => {
    rmSync(open.api.layout.audit, { force: true });
    mkdirSync(open.api.layout.audit);
    const response = await ask(header('Bearer en hemmelig nøgle'));
    rmSync(open.api.layout.audit, { recursive: true });
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([
      503,
      'no-audit-log',
    ]);
  });
});

describe('which originals are open', () => {
  it.each([
    ['ansoegninger/startboliger.txt', true, 'read whole, no CPR number'],
    ['notater/borger.txt', false, 'a CPR number'],
  ])('%s: %s', (path, expected) => {
    expect(originalIsOpen(open.api.store, open.hashOf(path))).toBe(expected);
  });

  it('not one that is not here', () => {
    expect(originalIsOpen(open.api.store, '0'.repeat(64))).toBe(false);
  });
});
