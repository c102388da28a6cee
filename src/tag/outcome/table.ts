// The tables of a document as grids: header rows apart, and the heads of every cell's column.
import type { Passage } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { rememberByDocument } from '../memo.ts';
import { isHeadWord } from './layout-words.ts';

/** A row below the heads. */
export interface TableRow {
  readonly passage: Passage;
  readonly cells: readonly Span[];
}

export interface Table {
  readonly heads: readonly TableRow[];
  readonly rows: readonly TableRow[];
}

/** A table's header rows are at most so many. */
const MOST_HEADS = 3;

/** The tables of the document, in order. */
export const tablesOf = rememberByDocument((context): readonly Table[] => {
  const groups = new Map<number, TableRow[]>();
  for (const passage of context.passages) {
    if (passage.kind !== 'table-row' || passage.cells === undefined) continue;
    const rows = groups.get(passage.table ?? -1) ?? [];
    rows.push({ passage, cells: passage.cells });
    groups.set(passage.table ?? -1, rows);
  }
  return [...groups.values()].map((rows) => split(context.text, rows));
});

function split(text: string, rows: readonly TableRow[]): Table {
  let heads = 0;
  while (heads < Math.min(MOST_HEADS, rows.length - 1) && isHeader(text, rows[heads])) heads += 1;
  return { heads: rows.slice(0, heads), rows: rows.slice(heads) };
}

/** Stated as one, or at least half of its filled cells (both of two) are words that head columns, none of them long. */
function isHeader(text: string, row: TableRow | undefined): boolean {
  if (row === undefined) return false;
  if (row.passage.headerRow === true) return true;
  const cells = row.cells
    .map((cell) => text.slice(cell.start, cell.end).trim())
    .filter((cell) => cell !== '');
  if (cells.length < 2 || cells.some((cell) => cell.length > 60 || /\d{3}/.test(cell))) return false;
  const heads = cells.filter(isHeadWord).length;
  return heads * 2 > cells.length || (heads * 2 === cells.length && cells.length > 2);
}

/**
 * The heads above cell `at` of a row, lowest first. Rows shorter than their heads lack cells that reach down from above: they
 * are counted from the right.
 */
export function headsOf(text: string, table: Table, row: TableRow, at: number): string[] {
  return [...table.heads].reverse().flatMap((head) => {
    const shift = head.cells.length > row.cells.length ? head.cells.length - row.cells.length : 0;
    const cell = head.cells[at + shift];
    return cell ? [text.slice(cell.start, cell.end).trim()] : [];
  });
}
