import { describe, expect, test } from 'vitest';
import { nextAim } from '../../../src/search/elasticsearch/bulk.ts';

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
