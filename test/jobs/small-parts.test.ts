// Retries, progress and the judgement of errors.
import { describe, expect, test } from 'vitest';
import { inShard } from '../../src/jobs/ingest/ingest.ts';
import { Progress } from '../../src/jobs/ingest/progress.ts';
import { withRetry } from '../../src/jobs/retry.ts';
import { isDiskFull, isTransient } from '../../src/jobs/transient.ts';
import { toSentError } from '../../src/jobs/worker/sent-error.ts';
import { DeadLetterError, RetryError, StopError } from '../../src/model/errors.ts';

function coded(code: string): Error {
  return Object.assign(new Error(code), { code });
}

describe('an error', () => {
  test.each([
    ['a retry error', new RetryError('busy', 'later'), true, false],
    ['a full disk', coded('ENOSPC'), true, true],
    ['a full database', coded('SQLITE_FULL'), true, true],
    ['too many open files', coded('EMFILE'), true, false],
    ['a missing file', coded('ENOENT'), false, false],
    ['a stop', new StopError('x', 'y'), false, false],
    ['no error at all', 'ENOSPC', false, false],
  ])('%s is judged', (_reason, error, transient, full) => {
    expect([isTransient(error), isDiskFull(error)]).toEqual([transient, full]);
  });

  test.each([
    [new DeadLetterError('bad', 'x 010190-1234'), { code: 'bad', cause: 'permanent', message: 'x MASK' }],
    [new DeadLetterError('bomb', 'x', { letter: 'poison' }), { code: 'bomb', cause: 'poison' }],
    [new RetryError('busy', 'x'), { code: 'busy', cause: 'retry' }],
    [coded('ENOSPC'), { code: 'unexpected', cause: 'retry' }],
    [new TypeError('x'), { code: 'unexpected', cause: 'permanent' }],
    ['thrown words', { code: 'unexpected', cause: 'permanent', message: 'thrown words' }],
  ])('%s crosses to the main process', (error, sent) => {
    const mask = (text: string) => text.replace(/\d{6}-\d{4}/g, 'MASK');
    expect(toSentError(error, 'tag', mask)).toMatchObject({ stage: 'tag', ...sent });
    expect(toSentError(error, 'tag', mask).stack ?? '').not.toContain('010190');
  });
});

describe('a retry', () => {
  const failing = (times: number, error: Error) => {
    let tries = 0;
    return async () => {
      tries += 1;
      if (tries <= times) throw error;
      return tries;
    };
  };
  const soon = { firstPauseMs: 1 };

  test('goes on until it works', async () => {
    expect(await withRetry(failing(3, new RetryError('busy', 'x')), soon)).toBe(4);
  });

  test('gives up after its last try with the last error', async () => {
    await expect(withRetry(failing(9, new RetryError('busy', 'x')), { ...soon, tries: 2 })).rejects.toThrow(
      'x',
    );
  });

  test('is not made for what will not pass', async () => {
    let told = 0;
    const onRetry = () => {
      told += 1;
    };
    const options = { ...soon, onRetry };
    await expect(withRetry(failing(1, new TypeError('x')), options)).rejects.toThrow(TypeError);
    expect(told).toBe(0);
  });
});

describe('progress', () => {
  test('knows the time left only when everything is met', () => {
    let now = 0;
    const progress = new Progress(() => now);
    progress.met(10);
    now = 2000;
    for (let n = 0; n < 4; n += 1) progress.done();
    expect(progress.event()).toMatchObject({ done: 4, total: 10, rate: 2, secondsLeft: null });
    progress.complete();
    expect(progress.event()).toMatchObject({ secondsLeft: 3, complete: true });
  });

  test('counts what could not be read by stage', () => {
    const progress = new Progress();
    for (const stage of ['extract', 'tag', 'extract'] as const) progress.failed(stage);
    expect(progress.event()).toMatchObject({ failed: { extract: 2, tag: 1 } });
  });

  test('of nothing done has no rate', () => {
    expect(new Progress(() => 0).event()).toMatchObject({ rate: 0, secondsLeft: null });
  });
});

test('every hash is in just one of the shards', () => {
  for (const hash of ['00000000', 'ffffffff', '0000000a', '12345678']) {
    const shards = [1, 2, 3].filter((index) => inShard(hash.padEnd(64, '0'), { index, of: 3 }));
    expect(shards).toHaveLength(1);
  }
  expect(inShard('a'.repeat(64), undefined)).toBe(true);
});
