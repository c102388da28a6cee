// A sheet as text: CSV for a Danish Excel, a Markdown table.
import { BYTE_ORDER_MARK, csvRow } from '../../search/export/csv.ts';
import type { Cell, Sheet } from './sheet.ts';

/** The whole sheet in a format. */
export function printSheet(sheet: Sheet, format: 'csv' | 'markdown'): string {
  return format === 'csv' ? toCsv(sheet) : toMarkdown(sheet);
}

/** Semicolons, a byte order mark, no cell that runs as a formula. */
function toCsv({ columns, rows }: Sheet): string {
  return BYTE_ORDER_MARK + [columns, ...rows].map(csvRow).join('');
}

/** A pipe table; what would break it is escaped. */
function toMarkdown({ columns, rows }: Sheet): string {
  const line = (cells: readonly Cell[]) => `| ${cells.map((cell) => escaped(text(cell))).join(' | ')} |\n`;
  return `${line(columns)}|${columns.map(() => ' --- |').join('')}\n${rows.map(line).join('')}`;
}

function text(cell: Cell): string {
  return cell === null ? '' : String(cell);
}

function escaped(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/[\\|<>`*_[\]]/g, (sign) => (sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : `\\${sign}`));
}
