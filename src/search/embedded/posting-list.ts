// How one word's list is kept: for each document of a block of 1,024 rows, how often it stands there as a word and as a compound part.

/** Rows of one block; a list never grows past what one block holds, so a write touches little. */
export const BLOCK_BITS = 10;
const BLOCK_MASK = (1 << BLOCK_BITS) - 1;

/**
 * Two bytes hold the row in its block (10 bits) and a code (6 bits) for up to 7 times as word and 6 as part; code 63 is
 * followed by both numbers, two bytes each. Most entries take two bytes, and a list grows by appending: no order is kept.
 */
const MOST_AS_WORD = 7;
const MOST_AS_PART = 6;
const ESCAPE = 63;
const MOST = 0xffff;

/** The block a row belongs to. */
export function blockOf(row: number): number {
  return row >>> BLOCK_BITS;
}

/** One word's list of one block while it is made; the words of one row are added before those of the next. */
export class PostingList {
  /** Row, times as word, times as part; the next row. */
  readonly #numbers: number[] = [];

  addWord(row: number): void {
    this.#add(row, 1);
  }

  addPart(row: number): void {
    this.#add(row, 2);
  }

  #add(row: number, place: 1 | 2): void {
    const numbers = this.#numbers;
    const last = numbers.length - 3;
    if (last < 0 || numbers[last] !== row) numbers.push(row, place === 1 ? 1 : 0, place === 2 ? 1 : 0);
    else numbers[last + place] = (numbers[last + place] ?? 0) + 1;
  }

  /** The list as it is kept. */
  bytes(): Buffer {
    const numbers = this.#numbers;
    const bytes = Buffer.allocUnsafe(numbers.length * 2);
    let to = 0;
    for (let at = 0; at < numbers.length; at += 3) {
      const [row = 0, asWord = 0, asPart = 0] = [numbers[at], numbers[at + 1], numbers[at + 2]];
      const small = asWord <= MOST_AS_WORD && asPart <= MOST_AS_PART;
      const code = small ? asWord * (MOST_AS_PART + 1) + asPart : ESCAPE;
      to = bytes.writeUInt16LE(((row & BLOCK_MASK) << 6) | code, to);
      if (small) continue;
      to = bytes.writeUInt16LE(Math.min(asWord, MOST), to);
      to = bytes.writeUInt16LE(Math.min(asPart, MOST), to);
    }
    return bytes.subarray(0, to);
  }
}

/** A whole list, one block after the other, in arrays of one length. */
export interface TermList {
  readonly rows: Uint32Array;
  readonly asWord: Uint16Array;
  readonly asPart: Uint16Array;
}

/** The list of a word from its blocks. Rows without a document (`live` 0) are left out. */
export function unpackPostings(
  blocks: readonly (readonly [block: number, bytes: Buffer])[],
  live: Uint8Array,
): TermList {
  const most = blocks.reduce((sum, [, bytes]) => sum + (bytes.length >>> 1), 0);
  const rows = new Uint32Array(most);
  const asWord = new Uint16Array(most);
  const asPart = new Uint16Array(most);
  let count = 0;
  for (const [block, bytes] of blocks) {
    const first = block << BLOCK_BITS;
    for (let at = 0; at < bytes.length; at += 2) {
      const entry = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
      const code = entry & ESCAPE;
      const row = first + (entry >>> 6);
      if (code === ESCAPE) at += 4;
      if (live[row] !== 1) continue;
      rows[count] = row;
      asWord[count] = code === ESCAPE ? bytes.readUInt16LE(at - 2) : Math.floor(code / (MOST_AS_PART + 1));
      asPart[count] = code === ESCAPE ? bytes.readUInt16LE(at) : code % (MOST_AS_PART + 1);
      count += 1;
    }
  }
  return {
    rows: rows.subarray(0, count),
    asWord: asWord.subarray(0, count),
    asPart: asPart.subarray(0, count),
  };
}

/** The postings of one block without those of some rows. */
export function withoutRows(block: number, bytes: Buffer, gone: ReadonlySet<number>): Buffer {
  const first = block << BLOCK_BITS;
  const kept = Buffer.allocUnsafe(bytes.length);
  let to = 0;
  for (let at = 0; at < bytes.length; ) {
    const entry = bytes.readUInt16LE(at);
    const size = (entry & ESCAPE) === ESCAPE ? 6 : 2;
    if (!gone.has(first + (entry >>> 6))) to += bytes.copy(kept, to, at, at + size);
    at += size;
  }
  return kept.subarray(0, to);
}
