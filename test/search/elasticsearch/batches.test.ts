import { describe, expect, test } from 'vitest';
import { Bulk, nextAim } from '../../../src/search/elasticsearch/bulk.ts';
import type { Client } from '../../../src/search/elasticsearch/client.ts';

const KIB = 1024;
const MIB = 1024 * KIB;

describe('the size of coming batches', () => {
  test.each([
    [
      'grows when a batch was quick, but at most doubles',
      2 * MIB,
      { ms: 10, busy: false, bytes: 2 * MIB },
      4 * MIB,
    ],
    [
      'shrinks when a batch was slow, but at most halves',
      2 * MIB,
      { ms: 60_000, busy: false, bytes: 2 * MIB },
      MIB,
    ],
    ['stays when a batch took what it should', 2 * MIB, { ms: 500, busy: false, bytes: 2 * MIB }, 2 * MIB],
    ['halves when the server was busy, however quick', 2 * MIB, { ms: 5, busy: true, bytes: 2 * MIB }, MIB],
    ['is not judged by a small last batch', 2 * MIB, { ms: 2, busy: false, bytes: 10 * KIB }, 2 * MIB],
    ['has a floor, so that work goes on', 64 * KIB, { ms: 5, busy: true, bytes: 64 * KIB }, 64 * KIB],
    ['has a ceiling far below what a server takes', 4 * MIB, { ms: 5, busy: false, bytes: 4 * MIB }, 4 * MIB],
  ])('%s', (_, aim, measured, next) => {
    expect(nextAim(aim, measured)).toBe(next);
  });
});

describe('a bulk', () => {
  /** A client whose requests end when `answer` is called. */
  function held() {
    const waiting: (() => void)[] = [];
    let most = 0;
    let open = 0;
    const bulk = async ({ operations }: { operations: readonly string[] }) => {
      open += 1;
      most = Math.max(most, open);
      await new Promise<void>((done) => waiting.push(done));
      open -= 1;
      const actions = operations.filter((line) => line.startsWith('{"index"'));
      return { items: actions.map(() => ({ index: { status: 201, result: 'created' } })) };
    };
    return { client: { bulk } as unknown as Client, answer: () => waiting.shift()?.(), most: () => most };
  }

  test('waits for the server when two batches are under way, and holds no more than a batch besides', async () => {
    const { client, answer, most } = held();
    const patience = { tries: 1, firstWait: 1, longestWait: 1 };
    const bulk = new Bulk({ client, url: '', target: 't', patience, batchBytes: 100 * KIB });
    const change = (at: number) => ({
      id: `d${at}`,
      version: 1,
      body: JSON.stringify({ text: 'x'.repeat(100 * KIB) }),
    });
    let taken = 0;
    const adding = (async () => {
      for (let at = 0; at < 5; at += 1) {
        await bulk.add(change(at));
        taken += 1;
      }
    })();
    await new Promise((done) => setTimeout(done, 20));
    expect([taken, most()]).toEqual([2, 2]);
    answer();
    await new Promise((done) => setTimeout(done, 20));
    // The quick answer doubled the batches: the third change went, the fourth waits for the fifth to fill its batch.
    expect([taken, most()]).toEqual([4, 2]);
    const answering = setInterval(answer, 5);
    await adding;
    expect(await bulk.finish()).toEqual({ written: 5, deleted: 0, refused: [] });
    clearInterval(answering);
    expect(most()).toBe(2);
  });

  test('that is broken says so at the next change and at the end, not only in a lost promise', async () => {
    const client = { bulk: async () => Promise.reject(new TypeError('broken')) } as unknown as Client;
    const patience = { tries: 1, firstWait: 1, longestWait: 1 };
    const bulk = new Bulk({ client, url: '', target: 't', patience, batchBytes: 1 });
    await bulk.add({ id: 'a', version: 1, body: '{}' });
    await new Promise((done) => setTimeout(done, 20));
    await expect(bulk.add({ id: 'b', version: 1, body: '{}' })).rejects.toThrow('broken');
    await expect(bulk.finish()).rejects.toThrow('broken');
  });
});
