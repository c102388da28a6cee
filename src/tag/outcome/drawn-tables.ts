// Tables drawn with characters: columns parted by bars or by runs of blanks under a line of heads. Tables proper are in table.ts.
import type { Span } from '../../model/span.ts';
import { rememberByDocument } from '../memo.ts';
import { isHeadWord } from './layout-words.ts';
import { type DocumentLine, linesOf } from './lines.ts';
import type { Table, TableRow } from './table.ts';

const RULE = /^[-=+|_: ]{3,}$/;
const BAR = /[|¦]/;
const GAP = / {2,}|\t/;
/** Lines without cells that may stand between two rows: a title that runs over. */
const MOST_BETWEEN = 1;
const MOST_CELLS = 12;

/** The drawn tables of a document, in order. Linear in its lines. */
export const drawnTables = rememberByDocument((context): readonly Table[] => {
  const lines = linesOf(context).filter((line) => !RULE.test(line.text));
  const tables: Table[] = [];
  let at = 0;
  while (at < lines.length) {
    const found = tableAt(context.text, lines, at);
    if (found) tables.push(found.table);
    at = found?.next ?? at + 1;
  }
  return tables;
});

function tableAt(
  text: string,
  lines: readonly DocumentLine[],
  at: number,
): { readonly table: Table; readonly next: number } | undefined {
  const line = lines[at];
  const parting = line && partingOf(line.text);
  const heads = line && parting ? cellsOf(line, parting) : [];
  if (!line || !parting || !areHeads(text, heads)) return undefined;
  const rows: TableRow[] = [];
  let next = at + 1;
  for (let missed = 0; next < lines.length && missed <= MOST_BETWEEN; next++) {
    const row = lines[next];
    const cells = row ? cellsOf(row, parting) : [];
    missed = cells.length > 1 ? 0 : missed + 1;
    if (row && cells.length > 1)
      rows.push(rowOf(row, parting === BAR ? cells : placed(cells, row, heads, line)));
  }
  const table = { heads: [rowOf(line, heads)], rows };
  return rows.length === 0 ? undefined : { table, next: at + 1 + rows.length };
}

function partingOf(line: string): RegExp | undefined {
  if (BAR.test(line)) return BAR;
  return GAP.test(line) ? GAP : undefined;
}

/** At least two heads, half of them words that head columns, none a sentence. */
function areHeads(text: string, cells: readonly Span[]): boolean {
  const heads = cells.map((cell) => text.slice(cell.start, cell.end));
  if (heads.length < 2 || heads.some((head) => head.length > 40 || /[.!?:] |:$|\d{2}/.test(head)))
    return false;
  return heads.filter(isHeadWord).length * 2 >= heads.length;
}

function cellsOf(line: DocumentLine, parting: RegExp): Span[] {
  const cells: Span[] = [];
  let at = line.start;
  for (const raw of line.text.split(parting).slice(0, MOST_CELLS)) {
    const trimmed = raw.trim();
    const found = trimmed === '' ? at : line.start + line.text.indexOf(trimmed, at - line.start);
    if (trimmed !== '' || parting === BAR) cells.push({ start: found, end: found + trimmed.length });
    at = found + trimmed.length;
  }
  return cells;
}

/** Cells set by blanks, each under the head whose column it begins in; columns without one stay empty. */
function placed(
  cells: readonly Span[],
  row: DocumentLine,
  heads: readonly Span[],
  head: DocumentLine,
): Span[] {
  const row0 = row.start - row.indent;
  const head0 = head.start - head.indent;
  if (cells.length === heads.length) return [...cells];
  return heads.map((column, i) => {
    const from = column.start - head0 - 2;
    const to = (heads[i + 1]?.start ?? Number.POSITIVE_INFINITY) - head0 - 2;
    return (
      cells.find((cell) => cell.start - row0 >= (i === 0 ? 0 : from) && cell.start - row0 < to) ?? {
        start: row.end,
        end: row.end,
      }
    );
  });
}

function rowOf(line: DocumentLine, cells: readonly Span[]): TableRow {
  return { passage: { ...line.passage, start: line.start, end: line.end }, cells };
}
