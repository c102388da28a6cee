// Items of a page to pieces of lines: what stands side by side on one baseline, up to a gap wide enough to part columns.
import type { PdfItem } from './open-pdf.ts';

/** A stretch of one line without a column gap. */
export interface Piece {
  readonly items: readonly PdfItem[];
  readonly text: string;
  readonly x: number;
  /** Right edge. */
  readonly right: number;
  /** Baseline of its first full-size item. */
  readonly y: number;
  readonly height: number;
  readonly bold: boolean;
  /** Offset of every item's words in `text`. */
  readonly offsets: readonly number[];
}

/** A gap of this many type sizes parts cells; a space in justified type stays well below it. */
const CELL_GAP = 1.6;
/** A gap of this many type sizes between items is a space, where the producer wrote none. */
const WORD_GAP = 0.18;
/** Items whose baselines differ by less than this share of the size stand on one line. */
const SAME_LINE = 0.5;
const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Pieces in the order in which the producer wrote them. */
export function toPieces(items: readonly PdfItem[]): Piece[] {
  const pieces: Piece[] = [];
  let open: PieceBuilder | undefined;
  for (const item of items) {
    if (item.text.trim() === '' && !open) continue;
    if (open?.accepts(item)) {
      open.add(item);
    } else {
      if (open) pieces.push(open.finish());
      open = item.text.trim() === '' ? undefined : new PieceBuilder(item);
    }
  }
  if (open) pieces.push(open.finish());
  return pieces.filter((piece) => piece.text.trim() !== '');
}

class PieceBuilder {
  #items: PdfItem[];
  #offsets = [0];
  #text: string;
  #right: number;
  #size: PdfItem;

  constructor(item: PdfItem) {
    this.#items = [item];
    this.#text = item.text;
    this.#right = item.x + item.width;
    this.#size = item;
  }

  accepts(item: PdfItem): boolean {
    const size = Math.max(this.#size.height, item.height, 1);
    const raised = Math.abs(item.y - this.#size.y);
    const gap = item.x - this.#right;
    return raised < size * SAME_LINE && gap < size * CELL_GAP && gap > -size * 2;
  }

  add(item: PdfItem): void {
    const spaced = /\s$/.test(this.#text) || /^\s/.test(item.text);
    if (!spaced && item.x - this.#right > item.height * WORD_GAP) this.#text += ' ';
    this.#offsets.push(this.#text.length);
    this.#text += this.#isRaised(item) ? raise(item.text) : item.text;
    this.#items.push(item);
    // A space may be as wide as the gap between two columns: it never bridges one.
    if (item.text.trim() !== '') this.#right = Math.max(this.#right, item.x + item.width);
    if (item.height > this.#size.height * 1.2 && item.text.trim() !== '') this.#grow(item);
  }

  /** Small digits that open a line, before the first word in full size, are the number of a note as well. */
  #grow(item: PdfItem): void {
    const before = this.#text.slice(0, this.#offsets.at(-1));
    if (/^\s*\d{1,3}\s*$/.test(before)) this.#text = raise(before) + this.#text.slice(before.length);
    this.#size = item;
  }

  /** Small digits above the line are the number of a footnote; kept apart, they cannot become part of a section number. */
  #isRaised(item: PdfItem): boolean {
    return (
      item.height < this.#size.height * 0.8 &&
      item.y < this.#size.y - item.height * 0.1 &&
      /^\s*\d{1,3}\s*$/.test(item.text)
    );
  }

  finish(): Piece {
    const letters = this.#items.filter((item) => item.text.trim() !== '');
    return {
      items: this.#items,
      text: this.#text.normalize('NFC'),
      x: this.#items[0]?.x ?? 0,
      right: this.#right,
      y: this.#size.y,
      height: this.#size.height,
      bold: letters.every((item) => item.bold),
      offsets: this.#offsets,
    };
  }
}

function raise(text: string): string {
  return text.replace(/\d/g, (digit) => SUPERSCRIPT[Number(digit)] ?? digit);
}
