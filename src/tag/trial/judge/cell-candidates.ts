// Candidates in tables: every cell with words.
import type { TagContext } from '../../context.ts';
import { headsOf, type Table, type TableRow, tablesOf } from '../../outcome/table.ts';
import { type Candidate, candidateAt } from './candidate.ts';

const LONGEST = 170;

/** The candidates of all tables. `mark` is the head of the column, or the cell to the left of a field. */
export function cellCandidates(context: TagContext): Candidate[] {
  return tablesOf(context).flatMap((table, at) =>
    [...table.heads, ...table.rows].flatMap((row) => cellsOf(context, table, row, at)),
  );
}

function cellsOf(context: TagContext, table: Table, row: TableRow, at: number): Candidate[] {
  const isHead = table.heads.includes(row);
  return row.cells.flatMap((cell, column) => {
    const words = context.text.slice(cell.start, cell.end);
    if (words.length > LONGEST || !/[a-zæøå]{4}/i.test(words)) return [];
    const head = isHead ? '' : (headsOf(context.text, table, row, column)[0] ?? '');
    const left = row.cells[column - 1];
    const label = head || (left ? context.text.slice(left.start, left.end) : '');
    return candidateAt(context, cell, {
      setting: 'cell',
      cut: `${isHead ? 'head' : head ? 'under' : 'beside'} ${Math.min(column, 3)}`,
      mark: label
        .toLowerCase()
        .replace(/[^a-zæøå ]/g, '')
        .trim()
        .slice(0, 30),
      own: row.passage,
      series: isHead ? undefined : `t${at} ${column}`,
    });
  });
}
