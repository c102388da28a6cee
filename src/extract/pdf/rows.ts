// Pieces of lines to rows: a paragraph is a row of one cell, a table row has several, each with its own lines.
import type { Piece } from './lines.ts';

/** The lines of one column of a row. */
export interface RowCell {
  readonly pieces: Piece[];
  x: number;
  right: number;
}

export interface Row {
  readonly cells: RowCell[];
  /** Baseline of its first line, and of its lowest so far. */
  top: number;
  bottom: number;
}

/** Baselines further apart than this many type sizes do not belong to one paragraph or cell. */
const LEADING = 1.75;
/** Cells of a table hold few lines; a longer "cell" is a column of type. */
const CELL_LINES = 12;

/** Groups pieces into rows, in reading order. */
export function toRows(pieces: readonly Piece[]): Row[] {
  const rows: Row[] = [];
  for (const piece of pieces) {
    const row = rows.at(-1);
    if (!row || !join(row, piece)) rows.push(newRow(piece));
  }
  return rows;
}

function newRow(piece: Piece): Row {
  return { cells: [{ pieces: [piece], x: piece.x, right: piece.right }], top: piece.y, bottom: piece.y };
}

/** Adds the piece to the row if it belongs there. */
function join(row: Row, piece: Piece): boolean {
  const cell = row.cells.at(-1);
  const last = cell?.pieces.at(-1);
  if (!cell || !last) return false;
  const size = Math.max(last.height, piece.height, 1);
  const down = piece.y - last.y;
  if (Math.abs(down) < size * 0.5) return piece.x > cell.right ? openCell(row, piece) : false;
  if (down > 0 && down < size * LEADING && continues(row, cell, piece)) return extend(row, cell, piece);
  const beside = piece.y >= row.top - size * 0.5 && piece.y <= row.bottom + size * 0.5;
  if (down < 0 && beside && piece.x > cell.right && cell.pieces.length <= CELL_LINES)
    return openCell(row, piece);
  return false;
}

/** Lines of a cell start near its left edge and do not run into the next column. */
function continues(row: Row, cell: RowCell, piece: Piece): boolean {
  const size = Math.max(piece.height, 1);
  const last = cell.pieces.at(-1);
  if (!last || Math.abs(last.height - piece.height) > size * 0.15 || last.bold !== piece.bold) return false;
  if (row.cells.length === 1) return piece.x < cell.right && piece.right > cell.x;
  return (
    Math.abs(piece.x - cell.x) < size * 1.5 &&
    row.cells.every((other) => other === cell || piece.x > other.right || piece.right < other.x)
  );
}

function extend(row: Row, cell: RowCell, piece: Piece): true {
  cell.pieces.push(piece);
  cell.x = Math.min(cell.x, piece.x);
  cell.right = Math.max(cell.right, piece.right);
  row.bottom = Math.max(row.bottom, piece.y);
  return true;
}

function openCell(row: Row, piece: Piece): true {
  row.cells.push({ pieces: [piece], x: piece.x, right: piece.right });
  row.bottom = Math.max(row.bottom, piece.y);
  return true;
}
