// The columns of a table on a page: where they begin, which row has a cell in which, and cells that stand too close to part by a gap.
import type { Piece } from './lines.ts';
import type { Row, RowCell } from './rows.ts';

/** Left edges closer than this, in points, are one column. */
const SAME_EDGE = 6;

/** A row with the number of the column in which each of its cells begins; rows outside tables have one cell in column 0. */
export interface PlacedRow {
  readonly row: Row;
  readonly columns: readonly number[];
  /** True for every row of a table, also one with a single cell. */
  readonly table: boolean;
}

/** Finds runs of rows with several cells and places each cell in its table's columns. */
export function placeRows(rows: readonly Row[]): PlacedRow[] {
  const placed: PlacedRow[] = [];
  for (let at = 0; at < rows.length; ) {
    const end = runEnd(rows, at);
    const run = rows.slice(at, end);
    if (run.length === 1 && run[0]?.cells.length === 1)
      placed.push({ row: run[0], columns: [0], table: false });
    else placed.push(...placeTable(run));
    at = end;
  }
  return placed;
}

/** A table goes on over rows with several cells, and over single ones in which an item begins at a known column. */
function runEnd(rows: readonly Row[], start: number): number {
  if (rows[start]?.cells.length === 1) return start + 1;
  let end = start + 1;
  while (end < rows.length) {
    const row = rows[end];
    const edges = edgesOf(rows.slice(start, end));
    if (!row || (row.cells.length === 1 && !splitsAt(row, edges))) break;
    end += 1;
  }
  return end;
}

function placeTable(run: readonly Row[]): PlacedRow[] {
  const edges = edgesOf(run);
  return run.map((row) => {
    const cells = row.cells.flatMap((cell) => splitCell(cell, edges));
    return { row: { ...row, cells }, columns: cells.map((cell) => columnOf(cell.x, edges)), table: true };
  });
}

/** Left edges of the cells of rows with several, merged where they are nearly equal, from left to right. */
function edgesOf(rows: readonly Row[]): number[] {
  const all = rows
    .flatMap((row) => (row.cells.length > 1 ? row.cells.map((cell) => cell.x) : []))
    .sort((a, b) => a - b);
  return all.filter((edge, index) => index === 0 || edge - (all[index - 1] ?? edge) > SAME_EDGE);
}

function columnOf(x: number, edges: readonly number[]): number {
  let column = 0;
  for (const [index, edge] of edges.entries()) if (x >= edge - SAME_EDGE) column = index;
  return column;
}

function splitsAt(row: Row, edges: readonly number[]): boolean {
  return row.cells.some((cell) => splitCell(cell, edges).length > 1);
}

/** Parts a one-line cell where an item begins at the left edge of a later column. */
function splitCell(cell: RowCell, edges: readonly number[]): RowCell[] {
  const piece = cell.pieces[0];
  if (!piece || cell.pieces.length > 1) return [cell];
  const cut = piece.items.findIndex(
    (item, index) =>
      index > 0 &&
      item.text.trim() !== '' &&
      edges.some((edge) => Math.abs(item.x - edge) < SAME_EDGE / 2 && edge > piece.x + SAME_EDGE),
  );
  if (cut < 0) return [cell];
  const [left, right] = cutPiece(piece, cut);
  return [toCell(left), ...splitCell(toCell(right), edges)];
}

function cutPiece(piece: Piece, at: number): [Piece, Piece] {
  const offset = piece.offsets[at] ?? 0;
  const items = piece.items.slice(0, at);
  const last = items.findLast((item) => item.text.trim() !== '');
  const left = {
    ...piece,
    items,
    text: piece.text.slice(0, offset).trimEnd(),
    right: last ? last.x + last.width : piece.x,
  };
  const rest = piece.items.slice(at);
  const right = { ...piece, items: rest, text: piece.text.slice(offset), x: rest[0]?.x ?? piece.x };
  return [
    { ...left, offsets: piece.offsets.slice(0, at) },
    { ...right, offsets: piece.offsets.slice(at).map((one) => one - offset) },
  ];
}

function toCell(piece: Piece): RowCell {
  return { pieces: [piece], x: piece.x, right: piece.right };
}
