// One page's rows to text, with the box of every item and the blocks that layout alone shows (headings, table rows).

import type { Span } from '../../model/span.ts';
import type { TextBlock, TextBox } from '../../model/text.ts';
import { type PlacedRow, placeRows } from './columns.ts';
import { type Piece, toPieces } from './lines.ts';
import type { PdfPage } from './open-pdf.ts';
import { type Row, toRows } from './rows.ts';

export interface PageText {
  readonly text: string;
  readonly boxes: readonly TextBox[];
  readonly blocks: readonly TextBlock[];
}

/** Type this much larger than the running text, or bold on a short line of its own, makes a heading. */
const HEADING_SIZE = 1.15;
const HEADING_LENGTH = 160;

/** Options: where the page's text will stand, the size of the running text, and the number of its first table. */
export interface PagePlace {
  readonly offset: number;
  readonly bodySize: number;
  readonly firstTable: number;
}

/** Sets a page's rows as text: lines by line breaks, rows parted by an empty line where the page shows a gap. */
export function pageText(page: PdfPage, place: PagePlace): PageText {
  const setting = new Setting(place);
  let above: Row | undefined;
  for (const placed of placeRows(toRows(toPieces(page.items)))) {
    setting.add(placed, above);
    above = placed.row;
  }
  return setting.finish();
}

/** Most frequent type size of a page set, weighed by letters; 0 for none. */
export function bodySizeOf(pages: readonly PdfPage[]): number {
  const letters = new Map<number, number>();
  for (const item of pages.flatMap((page) => page.items)) {
    const size = Math.round(item.height * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + item.text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

class Setting {
  readonly #place: PagePlace;
  #text = '';
  #boxes: TextBox[] = [];
  #blocks: TextBlock[] = [];
  #table: number;
  #inTable = false;
  /** Cells of the row above, by column. */
  #columns: readonly Span[] = [];

  constructor(place: PagePlace) {
    this.#place = place;
    this.#table = place.firstTable - 1;
  }

  add(placed: PlacedRow, above: Row | undefined): void {
    const { row, table } = placed;
    if (above) this.#text += table && this.#inTable ? '\n' : separator(row, above);
    if (table && !this.#inTable) this.#table += 1;
    this.#columns = table && this.#inTable ? this.#columns : [];
    this.#inTable = table;
    const start = this.#at();
    const cells = row.cells.map((cell, index) =>
      this.#cell(cell.pieces, { index, joint: table ? ' ' : '\n' }),
    );
    const span = { start, end: this.#at() };
    if (table)
      this.#blocks.push({
        kind: 'table-row',
        table: this.#table,
        cells: this.#lineUp(cells, placed.columns),
        ...span,
      });
    else if (this.#isHeading(row)) this.#blocks.push({ kind: 'heading', level: this.#level(row), ...span });
  }

  #cell(pieces: readonly Piece[], set: { index: number; joint: string }): Span {
    if (set.index > 0) this.#text += '\t';
    const start = this.#at();
    for (const [line, piece] of pieces.entries()) this.#piece(piece, line === 0 ? '' : set.joint);
    return { start, end: this.#at() };
  }

  /** A column that the row leaves out on its left belongs to the merged cell above; on its right the last cell reaches over. */
  #lineUp(cells: readonly Span[], columns: readonly number[]): Span[] {
    const first = columns[0] ?? 0;
    const lined: Span[] = this.#columns.slice(0, first);
    for (const [index, cell] of cells.entries()) {
      const reach = Math.max((columns[index + 1] ?? (columns[index] ?? 0) + 1) - (columns[index] ?? 0), 1);
      for (let column = 0; column < reach; column += 1) lined.push(cell);
    }
    this.#columns = lined;
    return lined;
  }

  #piece(piece: Piece, before: string): void {
    this.#text += before;
    const start = this.#at();
    const text = piece.text.trimEnd();
    this.#text += text;
    for (const [index, item] of piece.items.entries()) {
      const from = start + (piece.offsets[index] ?? 0);
      const end = Math.min(from + item.text.length, start + text.length);
      if (item.text.trim() === '' || end <= from) continue;
      this.#boxes.push({
        start: from,
        end,
        x: round(item.x),
        y: round(item.y - item.height),
        width: round(item.width),
        height: round(item.height),
      });
    }
  }

  #isHeading(row: Row): boolean {
    const pieces = row.cells[0]?.pieces ?? [];
    const words = pieces
      .map((piece) => piece.text)
      .join(' ')
      .trim();
    if (words.length === 0 || words.length > HEADING_LENGTH || !/[a-zæøå]/i.test(words)) return false;
    const larger = pieces.every((piece) => piece.height >= this.#place.bodySize * HEADING_SIZE);
    return larger || (pieces.every((piece) => piece.bold) && pieces.length <= 2 && !/[.,;:]$/.test(words));
  }

  #level(row: Row): number {
    const size = row.cells[0]?.pieces[0]?.height ?? 0;
    const ratio = this.#place.bodySize > 0 ? size / this.#place.bodySize : 1;
    return ratio >= 1.6 ? 1 : ratio >= 1.3 ? 2 : ratio >= HEADING_SIZE ? 3 : 4;
  }

  #at(): number {
    return this.#place.offset + this.#text.length;
  }

  finish(): PageText {
    return { text: this.#text, boxes: this.#boxes, blocks: this.#blocks };
  }
}

/** Two rows stand in one paragraph's flow where the next begins a line's distance below; a gap or a jump parts them. */
function separator(row: Row, above: Row): string {
  const size = Math.max(row.cells[0]?.pieces[0]?.height ?? 1, 1);
  const down = row.top - above.bottom;
  return down > 0 && down < size * 1.5 && row.cells.length === 1 && above.cells.length === 1 ? '\n' : '\n\n';
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
