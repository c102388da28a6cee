import { expect, it } from 'vitest';
import { once } from '../../src/reference/once.ts';

it('makes its value when first asked, and only once', () => {
  const made: number[] = [];
  const value = once(() => made.push(1));
  expect(made).toEqual([]);
  expect([value(), value()]).toEqual([1, 1]);
  expect(made).toEqual([1]);
});

it('keeps undefined as a value', () => {
  let calls = 0;
  const value = once(() => {
    calls += 1;
  });
  value();
  value();
  expect(calls).toBe(1);
});
