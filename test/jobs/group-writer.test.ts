// Results of several files in one transaction.
import { expect, test } from 'vitest';
import { GroupWriter } from '../../src/jobs/ingest/group-writer.ts';
import { openStore } from '../../src/store/index.ts';
import { fakeArchive } from './fake-archive.ts';

function counted() {
  const store = openStore(fakeArchive().archive);
  let transactions = 0;
  const transaction = <T>(work: () => T): T => {
    transactions += 1;
    return store.transaction(work);
  };
  const writer = new GroupWriter({ transaction });
  return { store, writer, transactions: () => transactions };
}

test('what is written at the same time shares a transaction', async () => {
  const { store, writer, transactions } = counted();
  const names = Array.from({ length: 20 }, (_, n) => `n${n}`);
  await Promise.all(names.map((name) => writer.write(() => store.meta.set(name, name))));
  expect(transactions()).toBe(1);
  expect(names.map((name) => store.meta.get(name))).toEqual(names);
  store.close();
});

test('a write that fails leaves nothing behind and hurts no other', async () => {
  const { store, writer } = counted();
  const good = [writer.write(() => store.meta.set('a', '1')), writer.write(() => store.meta.set('c', '3'))];
  const bad = writer.write(() => {
    store.meta.set('b', '2');
    throw new Error('a fault of this file');
  });
  await expect(bad).rejects.toThrow('a fault of this file');
  await Promise.all(good);
  expect(['a', 'b', 'c'].map((name) => store.meta.get(name))).toEqual(['1', undefined, '3']);
  store.close();
});

test('a note is written without waiting for the disk, and the next transaction waits again', () => {
  const { store } = counted();
  const wait = () => store.database.pragma('synchronous', { simple: true });
  const [normal, full] = [1, 2];
  expect(store.note(wait)).toBe(normal);
  expect(store.transaction(wait)).toBe(full);
  expect(() =>
    store.note(() => {
      throw new Error('no');
    }),
  ).toThrow('no');
  expect(wait()).toBe(full);
  store.close();
});
