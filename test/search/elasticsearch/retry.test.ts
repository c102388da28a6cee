import { describe, expect, test } from 'vitest';
import { DeadLetterError, RetryError, StopError } from '../../../src/model/errors.ts';
import { type Patience, waitBefore, withRetries } from '../../../src/search/elasticsearch/retry.ts';

const QUICK: Patience = { tries: 3, firstWait: 1, longestWait: 2 };
const BUSY = { name: 'ResponseError', message: 'busy', meta: { statusCode: 429 } };
const URL = 'http://127.0.0.1:9200';

/** A call that throws these one after the other and then succeeds. */
function failing(...failures: unknown[]) {
  const state = { calls: 0 };
  const call = async () => {
    state.calls += 1;
    const failure = failures[state.calls - 1];
    if (failure !== undefined) throw failure;
    return 'done';
  };
  return { state, call };
}

describe('a call with retries', () => {
  test('goes on after failures that pass', async () => {
    const { state, call } = failing(BUSY, { name: 'ConnectionError', message: 'ECONNRESET' });
    await expect(withRetries(call, { url: URL, patience: QUICK })).resolves.toBe('done');
    expect(state.calls).toBe(3);
  });

  test('ends as RetryError when patience is used up, so that the runner may try again later', async () => {
    const { state, call } = failing(BUSY, BUSY, BUSY, BUSY);
    await expect(withRetries(call, { url: URL, patience: QUICK })).rejects.toThrow(RetryError);
    expect(state.calls).toBe(3);
  });

  test.each([
    [
      'a missing right does not come by waiting',
      { name: 'ResponseError', meta: { statusCode: 403 } },
      StopError,
    ],
    ['a refused request is refused again', { name: 'ResponseError', meta: { statusCode: 400 } }, StopError],
    ['an error of the project is not touched', new DeadLetterError('x', 'y'), DeadLetterError],
  ])('stops at once: %s', async (_, failure, kind) => {
    const { state, call } = failing(failure);
    await expect(withRetries(call, { url: URL, patience: QUICK })).rejects.toThrow(kind);
    expect(state.calls).toBe(1);
  });
});

describe('the wait before another try', () => {
  const patience: Patience = { tries: 9, firstWait: 100, longestWait: 1000 };
  test.each([
    ['begins at the first wait', 1, 100],
    ['doubles', 3, 400],
    ['is capped', 8, 1000],
  ])('%s', (_, attempt, full) => {
    const waits = Array.from({ length: 200 }, () => waitBefore(attempt, patience));
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(full / 2);
    expect(Math.max(...waits)).toBeLessThanOrEqual(full);
  });

  test('differs from time to time, so that clients do not come back together', () => {
    const waits = new Set(Array.from({ length: 100 }, () => waitBefore(5, patience)));
    expect(waits.size).toBeGreaterThan(10);
  });
});
