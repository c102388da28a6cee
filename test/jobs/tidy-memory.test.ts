// When a worker collects its garbage between two files.
import { expect, test } from 'vitest';
import { memoryTidier } from '../../src/jobs/worker/tidy-memory.ts';

const MB = 1_000_000;

function fakeMemory(floor: number) {
  const state = { bytes: 100 * MB, collections: 0 };
  const collect = () => {
    state.collections += 1;
    state.bytes = floor;
  };
  return { state, tidy: memoryTidier({ resident: () => state.bytes, collect }) };
}

test('a small worker is left alone, a grown one collects', () => {
  const { state, tidy } = fakeMemory(120 * MB);
  tidy();
  expect(state.collections).toBe(0);
  state.bytes = 240 * MB;
  tidy();
  expect(state.collections).toBe(1);
});

test('what cannot be freed does not ask for a collection after each file', () => {
  const { state, tidy } = fakeMemory(230 * MB);
  state.bytes = 240 * MB;
  for (let file = 0; file < 10; file += 1) tidy();
  expect(state.collections).toBe(1);
  state.bytes = 300 * MB;
  tidy();
  expect(state.collections).toBe(2);
});
