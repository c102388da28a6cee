// Builds a text block by block and remembers where each block came to stand. Knows nothing of any format.
import type { Span } from '../model/span.ts';
import type { TextBlock } from '../model/text.ts';

type BlockMeta = Omit<TextBlock, 'start' | 'end' | 'cells'>;

/** A column of a table row: words of its own, the cell above that reaches down, or the cell to the left that reaches over. */
export type Cell = { readonly text: string } | { readonly above: Span } | { readonly left: true };

/** Collects blocks; blocks are parted by an empty line, rows of one table by a line break. */
export class TextBuilder {
  #parts: string[] = [];
  #length = 0;
  #blocks: TextBlock[] = [];

  /** Length of the text so far, UTF-16 code units. */
  get length(): number {
    return this.#length;
  }

  /** Appends a block of words; blank ones leave no trace. */
  block(text: string, meta: BlockMeta): void {
    const words = tidy(text);
    if (words === '') return;
    this.#separate('\n\n');
    const start = this.#length;
    this.#push(words);
    this.#blocks.push({ ...meta, start, end: this.#length });
  }

  /** Appends a table row, a tab between cells with words of their own. Returns the span of every column. */
  row(cells: readonly Cell[], meta: { table: number; headerRow: boolean; first: boolean }): Span[] {
    this.#separate(meta.first ? '\n\n' : '\n');
    const start = this.#length;
    const spans: Span[] = [];
    for (const cell of cells) spans.push(this.#cell(cell, { start, left: spans.at(-1) }));
    this.#blocks.push({
      kind: 'table-row',
      table: meta.table,
      headerRow: meta.headerRow,
      cells: spans,
      start,
      end: this.#length,
    });
    return spans;
  }

  #cell(cell: Cell, row: { start: number; left: Span | undefined }): Span {
    if ('above' in cell) return cell.above;
    if ('left' in cell && row.left) return row.left;
    if (row.left && row.left.end > row.start) this.#push('\t');
    const start = this.#length;
    if ('text' in cell) this.#push(tidy(cell.text).replace(/\s*\n\s*/g, ' '));
    return { start, end: this.#length };
  }

  #separate(separator: string): void {
    if (this.#length > 0) this.#push(separator);
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** The whole text and its blocks in order. */
  finish(): { text: string; blocks: TextBlock[] } {
    return { text: this.#parts.join(''), blocks: this.#blocks };
  }
}

/** NFC without outer white space, single spaces, no empty lines. No-break spaces and soft hyphens stay: they are the text's. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[ \t\r\f\v]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}
