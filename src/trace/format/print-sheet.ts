// A sheet as text: CSV for a Danish Excel, a Markdown table, a table for a terminal.
import { BYTE_ORDER_MARK, csvRow } from '../../search/export/csv.ts';
import type { Cell, Sheet } from './sheet.ts';

export const SHEET_FORMATS = ['table', 'csv', 'markdown'] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];

/** The whole sheet in a format. */
export function printSheet(sheet: Sheet, format: SheetFormat): string {
  if (format === 'csv') return toCsv(sheet);
  return format === 'markdown' ? toMarkdown(sheet) : toTable(sheet);
}

/** Semicolons, a byte order mark, no cell that runs as a formula. */
export function toCsv({ columns, rows }: Sheet): string {
  return BYTE_ORDER_MARK + [columns, ...rows].map(csvRow).join('');
}

/** A pipe table; what would break it is escaped. */
export function toMarkdown({ columns, rows }: Sheet): string {
  const line = (cells: readonly Cell[]) => `| ${cells.map((cell) => escaped(text(cell))).join(' | ')} |\n`;
  return `${line(columns)}|${columns.map(() => ' --- |').join('')}\n${rows.map(line).join('')}`;
}

/** Columns lined up; a cell over `width` characters is cut with an ellipsis. */
export function toTable({ columns, rows }: Sheet, width = 48): string {
  const lines = [columns, ...rows].map((cells) => cells.map((cell) => short(text(cell), width)));
  const widths = columns.map((_, at) => Math.max(...lines.map((cells) => cells[at]?.length ?? 0)));
  return lines
    .map(
      (cells) =>
        `${cells
          .map((cell, at) => cell.padEnd(widths[at] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

function text(cell: Cell): string {
  return cell === null ? '' : String(cell);
}

function short(words: string, width: number): string {
  return words.length <= width ? words : `${words.slice(0, width - 1)}…`;
}

function escaped(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/[\\|<>`*_[\]]/g, (sign) => (sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : `\\${sign}`));
}
