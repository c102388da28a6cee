import { describe, expect, it } from 'vitest';
import { DIMENSIONS, matrix } from '../../src/trace/index.ts';
import { dev, small } from './linked.ts';

describe('a matrix', () => {
  it('counts challenges by law and outcome', () => {
    const { firstValues, secondValues, cells } = matrix(small, ['law', 'outcome']);
    expect(firstValues).toEqual(['serviceloven', 'sundhedsloven']);
    expect(secondValues).toEqual(['approved', 'rejected', '-']);
    expect(cells.map((line) => line.map(({ count }) => count))).toEqual([
      [2, 1, 0],
      [0, 0, 1],
    ]);
  });

  it('has totals that equal the rows they sum up, in every pair of dimensions', () => {
    for (const first of DIMENSIONS) {
      for (const second of DIMENSIONS) {
        const { cells, firstTotals, secondTotals, total, entries } = matrix(dev, [first, second]);
        const counts = cells.flat().map(({ count }) => count);
        const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
        expect([sum(counts), sum(firstTotals), sum(secondTotals)]).toEqual([total, total, total]);
        expect(cells.flat().flatMap((cell) => cell.entries)).toHaveLength(entries.length);
      }
    }
  });

  it('counts a trial of two municipalities under each', () => {
    const { firstValues, firstTotals } = matrix(small, ['municipality', 'outcome']);
    expect(firstValues.map((code, at) => [code, firstTotals[at]])).toEqual([
      ['0461', 1],
      ['0561', 2],
      ['0730', 1],
      ['0751', 1],
    ]);
  });

  it('counts other roles only if asked', () => {
    expect(matrix(small, ['law', 'year'], { roles: ['mention'] }).total).toBe(1);
  });
});
