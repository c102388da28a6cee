import { describe, expect, it } from 'vitest';
import { fitTable } from '../../src/cli/print/fit-table.ts';
import { tableOfRows, tableOfTrials } from '../../src/cli/print/table-sheets.ts';
import { allRows } from '../../src/trace/index.ts';
import { dev } from '../trace/linked.ts';

function linesOf(table: string): string[] {
  return table.trimEnd().split('\n');
}

describe('a table in a terminal', () => {
  it('lines its columns up, numbers on the right', () => {
    const rows = [
      ['long word', 1],
      ['x', 22],
    ];
    expect(linesOf(fitTable({ columns: ['a', 'b'], rows }, 80))).toEqual([
      'a           b',
      'long word   1',
      'x          22',
    ]);
  });

  it.each([80, 100, 132])('is at most %i characters wide', (width) => {
    for (const table of [tableOfRows(allRows(dev)), tableOfTrials(dev.trials)]) {
      expect(table.rows.length).toBeGreaterThan(5);
      for (const line of linesOf(fitTable(table, width))) expect(line.length).toBeLessThanOrEqual(width);
    }
  });

  it('wraps words and parts no § from its number', () => {
    const table = {
      columns: ['provision'],
      rows: [['almenboligloven § 54, stk. 1'], ['planlægningsbestemmelserne']],
    };
    expect(linesOf(fitTable(table, 18))).toEqual([
      'provision',
      'almenboligloven',
      '§ 54, stk. 1',
      'planlægningsbestem',
      'melserne',
    ]);
  });

  it('cuts what stands below a row, with a sign that there is more', () => {
    const table = { columns: ['a'], rows: [['x']], below: [['file.pdf, p. 1: a long sentence']] };
    expect(linesOf(fitTable(table, 20)).at(-1)).toBe('    file.pdf, p. 1:…');
  });

  it('with too many columns is printed in parts, none lost', () => {
    const columns = ['law', ...Array.from({ length: 20 }, (_, at) => `Kommune ${at}`)];
    const printed = fitTable(
      { columns, rows: [['serviceloven', ...columns.slice(1).map((_, at) => at)]] },
      60,
    );
    for (const line of linesOf(printed)) expect(line.length).toBeLessThanOrEqual(60);
    for (const name of columns) expect(printed).toContain(name);
    expect(printed.match(/serviceloven/g)?.length).toBeGreaterThan(1);
  });
});
