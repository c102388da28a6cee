// Extracted texts, deflated: the text by itself (search, link and proofs need only that), the layout apart.
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { ExtractedText } from '../model/text.ts';
import type { Database } from '../sqlite/open-database.ts';

/** Everything of an extracted text but the text. */
export type Layout = Omit<ExtractedText, 'text'>;

/** A text as it lies in the store: two raw-deflate blobs. */
export interface PackedText {
  /** Length of the text in UTF-16 code units. */
  readonly length: number;
  readonly text: Uint8Array;
  readonly layout: Uint8Array;
}

/**
 * Deflates a text; UTF-16 code units are kept as they are, lone surrogates included. In one go: a worker has nothing else
 * to do, and handing it to another thread cost more than it took.
 */
export function packText(extracted: ExtractedText): PackedText {
  const { text, ...layout } = extracted;
  return {
    length: text.length,
    text: deflateRawSync(encode(text)),
    layout: deflateRawSync(Buffer.from(JSON.stringify(layout), 'utf8')),
  };
}

/** The text of a packed one. Throws on damaged bytes. */
export function unpackText(packed: Pick<PackedText, 'text'>): string {
  return decode(inflateRawSync(packed.text));
}

/** The layout of a packed one. Throws on damaged bytes. */
export function unpackLayout(packed: Pick<PackedText, 'layout'>): Layout {
  return JSON.parse(inflateRawSync(packed.layout).toString('utf8'));
}

/** UTF-8 cannot hold a lone surrogate; such a text is kept as UTF-16 behind a byte no UTF-8 begins with. */
function encode(text: string): Buffer {
  if (!/\p{Surrogate}/u.test(text)) return Buffer.from(text, 'utf8');
  return Buffer.concat([Buffer.from([0xff]), Buffer.from(text, 'utf16le')]);
}

/** The other way of `encode`. */
function decode(bytes: Buffer): string {
  return bytes[0] === 0xff ? bytes.subarray(1).toString('utf16le') : bytes.toString('utf8');
}

export interface TextsTable {
  has(hash: string): boolean;
  /** The whole extracted text of a file. */
  text(hash: string): string | undefined;
  layout(hash: string): Layout | undefined;
  packed(hash: string): PackedText | undefined;
  put(hash: string, packed: PackedText): void;
  remove(hash: string): void;
  hashes(): string[];
}

/** The `texts` table of an open store. */
export function textsTable(db: Database): TextsTable {
  const text = db.prepare<[string], { text: Buffer }>('SELECT text FROM texts WHERE hash = ?');
  const layout = db.prepare<[string], { layout: Buffer }>('SELECT layout FROM texts WHERE hash = ?');
  const packed = db.prepare<[string], PackedText>('SELECT length, text, layout FROM texts WHERE hash = ?');
  const put = db.prepare('INSERT OR REPLACE INTO texts (hash, length, text, layout) VALUES (?, ?, ?, ?)');
  const exists = db.prepare<[string], number>('SELECT 1 FROM texts WHERE hash = ?').pluck();
  const remove = db.prepare('DELETE FROM texts WHERE hash = ?');
  const hashes = db.prepare<[], string>('SELECT hash FROM texts ORDER BY hash').pluck();
  return {
    has: (hash) => exists.get(hash) !== undefined,
    text(hash) {
      const row = text.get(hash);
      return row && unpackText(row);
    },
    layout(hash) {
      const row = layout.get(hash);
      return row && unpackLayout(row);
    },
    packed: (hash) => packed.get(hash),
    put: (hash, value) => void put.run(hash, value.length, value.text, value.layout),
    remove: (hash) => void remove.run(hash),
    hashes: () => hashes.all(),
  };
}
