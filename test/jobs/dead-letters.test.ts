// Dead letters over several runs: what is tried again by itself, what only when asked, what never.
import { describe, expect, test, vi } from 'vitest';
import {
  discardDeadLetters,
  listDeadLetters,
  retryDeadLetters,
  showDeadLetter,
} from '../../src/jobs/dead-letters/index.ts';
import { fakeArchive } from './fake-archive.ts';

describe('a second run', () => {
  test.each([
    ['@transient', 'tries it again: the surroundings may have changed', {}, 2],
    ['@permanent', 'leaves it: the file has not changed', {}, 1],
    ['@permanent', 'tries it again when the stage has changed', { FAKE_EXTRACT_VERSION: '2' }, 2],
    ['@die', 'leaves it: it kills its worker', {}, 1],
    ['@die', 'leaves it even when the stage has changed', { FAKE_EXTRACT_VERSION: '2' }, 1],
  ])('of %s %s', async (text, _reason, env, attempts) => {
    const archive = fakeArchive();
    archive.write({ 'bad.txt': text });
    await archive.ingest();
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    await archive.ingest();
    vi.unstubAllEnvs();
    expect(listDeadLetters(archive.setup)).toMatchObject([{ attempts }]);
  });
});

describe('retry', () => {
  test.each(['@transient', '@permanent', '@die', '#permanent'])(
    'lets %s through after a fix',
    async (text) => {
      const archive = fakeArchive();
      archive.write({ 'bad.txt': `Aarhus ${text}` });
      await archive.ingest();
      vi.stubEnv('FAKE_FIXED', '1');
      const retried = await retryDeadLetters(archive.setup);
      vi.unstubAllEnvs();
      expect(retried).toEqual({ tried: 1, left: [] });
      expect(archive.store().documents.count()).toBe(1);
    },
  );

  test('takes only the letters of a cause', async () => {
    const archive = fakeArchive();
    archive.write({ 'a.txt': '@permanent', 'b.txt': '@die' });
    await archive.ingest();
    const retried = await retryDeadLetters(archive.setup, { cause: 'permanent' });
    expect(retried.tried).toBe(1);
    const attempts = listDeadLetters(archive.setup).map((letter) => [letter.cause, letter.attempts]);
    expect(attempts).toEqual([
      ['permanent', 2],
      ['poison', 1],
    ]);
  });

  test('of an unknown letter names it', async () => {
    const archive = fakeArchive();
    archive.write({ 'a.txt': 'Aarhus' });
    await archive.ingest();
    await expect(retryDeadLetters(archive.setup, { ids: ['none'] })).rejects.toMatchObject({
      code: 'no-such-letter',
    });
  });
});

test('a discarded letter is not listed and not tried again', async () => {
  const archive = fakeArchive();
  archive.write({ 'bad.txt': '@transient' });
  await archive.ingest();
  expect(await discardDeadLetters(archive.setup, { cause: 'transient' })).toBe(1);
  await archive.ingest();
  expect(listDeadLetters(archive.setup)).toEqual([]);
});

test('the stack is kept and shown only when asked for', async () => {
  const archive = fakeArchive();
  archive.write({ 'bad.txt': '@unexpected' });
  await archive.ingest();
  const [letter] = listDeadLetters(archive.setup);
  expect(letter).not.toHaveProperty('stack');
  expect(showDeadLetter(archive.setup, letter?.id ?? '').stack).toContain(
    'TypeError: nobody thought of this',
  );
});

test('a damaged file gives what can be read and a letter for the rest', async () => {
  const archive = fakeArchive();
  archive.write({ 'half.txt': 'Aarhus @partly' });
  await archive.ingest();
  expect(archive.store().documents.count()).toBe(1);
  expect(listDeadLetters(archive.setup)).toMatchObject([
    { code: 'read-in-part', message: 'read in part: page 2 cannot be read' },
  ]);
});
