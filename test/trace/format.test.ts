import { describe, expect, it } from 'vitest';
import {
  matrix,
  printSheet,
  resolveWhat,
  sheetOfMatrix,
  sheetOfRows,
  toJsonLines,
  trace,
} from '../../src/trace/index.ts';
import { small } from './linked.ts';

const answer = trace(small, resolveWhat('serviceloven § 83', small));
const sheet = sheetOfRows(answer.rows);

describe('printed traces', () => {
  it('as CSV open in a Danish Excel: byte order mark, semicolons, one line a row', () => {
    const lines = printSheet(sheet, 'csv').split('\r\n');
    expect(lines[0]?.startsWith('\uFEFFtrial;title;network')).toBe(true);
    expect(lines).toHaveLength(answer.rows.length + 2);
    expect(lines[1]).toContain('Odense');
  });

  it('as CSV run no formula', () => {
    const row = { ...(answer.rows[0] ?? { title: '' }), title: '=1+1' } as (typeof answer.rows)[number];
    expect(printSheet(sheetOfRows([row]), 'csv')).toContain("'=1+1");
  });

  it('as Markdown have a row of dashes and escape what would break the table', () => {
    const row = { ...(answer.rows[0] ?? { title: '' }), title: 'A | B' } as (typeof answer.rows)[number];
    const [head, dashes, first] = printSheet(sheetOfRows([row]), 'markdown').split('\n');
    expect(head?.split('|')).toHaveLength(dashes?.split('|').length ?? 0);
    expect(first).toContain('A \\| B');
  });

  it('as JSON lines hold one row each', () => {
    const lines = toJsonLines(answer.rows).trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { trial: string }).trial)).toEqual(
      answer.rows.map(({ trial }) => trial),
    );
  });
});

describe('a printed matrix', () => {
  it('ends in its totals, named as people write them', () => {
    const printed = sheetOfMatrix(matrix(small, ['section', 'outcome']));
    expect(printed.columns).toEqual(['section × outcome', 'approved', 'rejected', '-', 'total']);
    expect(printed.rows.at(-1)).toEqual(['total', 2, 1, 1, 4]);
    expect(printed.rows.map(([name]) => name)).toContain('serviceloven § 81-84');
  });
});
