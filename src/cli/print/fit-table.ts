// A table as wide as the terminal: cells wrap between words, what stands below a row is cut. Says nothing of what the cells hold.
import type { Cell, Sheet } from '../../trace/index.ts';
import { shorten } from '../output.ts';

/** A sheet with lines of words below each row, indented, each cut to the width. */
export interface TableSheet extends Sheet {
  readonly below?: readonly (readonly string[])[];
}

const GAP = '  ';
const INDENT = '    ';
/** No column of words is made narrower. */
const NARROWEST = 10;
/** Lines of a cell before the rest is cut. */
const TALLEST = 4;

/** The table in `width` characters; a sheet with too many columns for that is printed in several parts, the first column in each. */
export function fitTable(sheet: TableSheet, width: number): string {
  const parts = partsOf(sheet, width);
  return parts.map((part) => printed(part, width)).join('\n');
}

function printed({ columns, rows, below = [] }: TableSheet, width: number): string {
  const widths = widthsOf({ columns, rows }, width);
  const isNumber = columns.map(
    (_, at) => rows.length > 0 && rows.every((cells) => typeof cells[at] === 'number'),
  );
  const line = (cells: readonly Cell[]) => linesOf(cells, { widths, isNumber });
  const blocks = rows.map((cells, at) => [
    ...line(cells),
    ...(below[at] ?? []).map((words) => INDENT + shorten(words, width - INDENT.length)),
  ]);
  return `${[line(columns), ...blocks].map((block) => block.join('\n')).join(below.length > 0 ? '\n\n' : '\n')}\n`;
}

/** The cells of a row side by side, wrapped. */
function linesOf(
  cells: readonly Cell[],
  { widths, isNumber }: { widths: readonly number[]; isNumber: readonly boolean[] },
): string[] {
  const wrapped = cells.map((cell, at) => wrap(textOf(cell), widths[at] ?? NARROWEST));
  const height = Math.max(...wrapped.map(({ length }) => length));
  return Array.from({ length: height }, (_, row) =>
    wrapped
      .map((lines, at) => {
        const words = lines[row] ?? '';
        return isNumber[at] ? words.padStart(widths[at] ?? 0) : words.padEnd(widths[at] ?? 0);
      })
      .join(GAP)
      .trimEnd(),
  );
}

/** As wide as the cells need; too wide, the widest columns give way first. */
function widthsOf({ columns, rows }: Sheet, width: number): number[] {
  const widths = columns.map((name, at) =>
    Math.max(name.length, ...rows.map((cells) => textOf(cells[at] ?? null).length)),
  );
  const least = columns.map((name, at) => Math.min(widths[at] ?? 0, Math.max(NARROWEST, name.length)));
  const room = width - GAP.length * (columns.length - 1);
  while (sum(widths) > room) {
    const spare = widths.map((own, at) => (own > (least[at] ?? 0) ? own : 0));
    const widest = spare.indexOf(Math.max(...spare));
    if ((spare[widest] ?? 0) === 0) break;
    widths[widest] = (widths[widest] ?? 1) - 1;
  }
  return widths;
}

/** Columns in groups that fit, each behind the first column; one part where all fit. */
function partsOf(sheet: TableSheet, width: number): readonly TableSheet[] {
  const widths = widthsOf(sheet, width);
  const first = widths[0] ?? 0;
  const groups: number[][] = [];
  let used = width;
  for (const at of sheet.columns.keys()) {
    if (at === 0) continue;
    const own = (widths[at] ?? 0) + GAP.length;
    if (used + own > width) {
      groups.push([]);
      used = first;
    }
    groups.at(-1)?.push(at);
    used += own;
  }
  if (groups.length < 2) return [sheet];
  return groups.map((group) => ({
    columns: [0, ...group].map((at) => sheet.columns[at] ?? ''),
    rows: sheet.rows.map((cells) => [0, ...group].map((at) => cells[at] ?? null)),
  }));
}

/** Words in lines of `width` characters, broken at blanks and hyphens but never behind `§`, and where a word is longer than a line. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [''];
  for (const piece of piecesOf(text, width)) {
    const line = lines.at(-1) ?? '';
    if ((line + piece).trimEnd().length <= width) lines[lines.length - 1] = line + piece;
    else lines.push(piece);
  }
  const shown = lines.map((line) => line.trimEnd());
  if (shown.length <= TALLEST) return shown;
  const last = shown[TALLEST - 1] ?? '';
  return [...shown.slice(0, TALLEST - 1), `${last.slice(0, width - 1)}…`];
}

function piecesOf(text: string, width: number): string[] {
  const words = text.match(/(?:§|stk\.|nr\.|p\.) \S+\s*|[^\s-]*-(?=[^\s\d])|\S+\s*/g) ?? [];
  return words.flatMap((word) => {
    const bare = word.trimEnd();
    if (bare.length <= width) return [word];
    return (word.match(new RegExp(`.{1,${width}}`, 'gs')) ?? []).filter((piece) => piece.trim() !== '');
  });
}

function textOf(cell: Cell): string {
  return cell === null ? '' : String(cell).replace(/\s+/g, ' ').trim();
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
