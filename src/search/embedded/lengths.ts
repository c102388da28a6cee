// How long each document is in words, block by block: which rows hold one, and what BM25 divides by.
import type { Database } from '../../sqlite/open-database.ts';
import { BLOCK_BITS, blockOf } from './posting-list.ts';
import { plucked, rawRows } from './prepared.ts';
import type { RowSet } from './row-set.ts';

const BYTES = 4;
const BLOCK_BYTES = BYTES << BLOCK_BITS;

/** Lengths by row; a row without a document has 0 in `live`. */
export interface Lengths {
  readonly live: RowSet;
  readonly words: Uint32Array;
  readonly documents: number;
  readonly average: number;
}

/** Reads all lengths. A document is kept as its length plus one, so that an empty one is told from none. */
export function readLengths(db: Database): Lengths {
  const blocks = rawRows<[], [number, Buffer]>(db, 'SELECT block, words FROM lengths ORDER BY block').all();
  const size = ((blocks.at(-1)?.[0] ?? 0) + 1) << BLOCK_BITS;
  const live = new Uint8Array(size);
  const words = new Uint32Array(size);
  let documents = 0;
  let total = 0;
  for (const [block, bytes] of blocks) {
    for (let at = 0, row = block << BLOCK_BITS; at < BLOCK_BYTES; at += BYTES, row += 1) {
      const kept = bytes.readUInt32LE(at);
      if (kept === 0) continue;
      live[row] = 1;
      words[row] = kept - 1;
      documents += 1;
      total += kept - 1;
    }
  }
  return { live, words, documents, average: documents === 0 ? 0 : total / documents };
}

/** Writes lengths of rows; null where the document is gone. */
export function writeLengths(db: Database, changes: ReadonlyMap<number, number | null>): void {
  const read = plucked<[number], Buffer>(db, 'SELECT words FROM lengths WHERE block = ?');
  const write = db.prepare('INSERT OR REPLACE INTO lengths (block, words) VALUES (?, ?)');
  const blocks = new Map<number, Buffer>();
  for (const [row, words] of changes) {
    const block = blockOf(row);
    const bytes = blocks.get(block) ?? Buffer.from(read.get(block) ?? Buffer.alloc(BLOCK_BYTES));
    bytes.writeUInt32LE(words === null ? 0 : words + 1, (row - (block << BLOCK_BITS)) * BYTES);
    blocks.set(block, bytes);
  }
  for (const [block, bytes] of blocks) write.run(block, bytes);
}
