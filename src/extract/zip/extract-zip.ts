// Zip archives: their members as files of their own, within limits that no bomb gets past. The one place that imports fflate.
import { Unzip, type UnzipFile, UnzipInflate, UnzipPassThrough } from 'fflate';
import { DeadLetterError } from '../../model/errors.ts';
import type { Extracted } from '../../model/stages.ts';
import type { EmbeddedFile } from '../../model/text.ts';
import { onePage } from '../one-page.ts';
import { safeName } from './safe-name.ts';

/** Limits of one archive; more is a dead letter that says which. */
export const ZIP_LIMITS = {
  members: 10_000,
  /** All members together, unpacked. */
  bytes: 512 * 1024 * 1024,
  /** Unpacked by packed size; text seldom passes 20. */
  ratio: 200,
} as const;

const PUSH = 1 << 16;
/** The record that ends a zip's directory, and how far from the end a comment can push it. */
const DIRECTORY_END = 'PK\u0005\u0006';
const DIRECTORY_REACH = 65_557;

/** Extracts a zip: no text of its own, every member an embedded file. Sizes are counted as bytes come, whatever the archive claims. */
export function extractZip(bytes: Uint8Array): Extracted {
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(-DIRECTORY_REACH);
  if (!tail.includes(DIRECTORY_END)) {
    throw new DeadLetterError('bad-zip', 'zip archive is truncated: the directory at its end is missing');
  }
  const reading = new ZipReading(bytes.length);
  const unzip = new Unzip((file) => reading.take(file));
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  try {
    for (let at = 0; at < bytes.length; at += PUSH) {
      unzip.push(bytes.subarray(at, at + PUSH), at + PUSH >= bytes.length);
    }
  } catch (cause) {
    if (cause instanceof DeadLetterError) throw cause;
    throw new DeadLetterError(
      'bad-zip',
      `zip archive cannot be read: ${cause instanceof Error ? cause.message : cause}`,
      { cause },
    );
  }
  return { text: onePage({ text: '', blocks: [] }), embedded: reading.members() };
}

/** Members met so far, and how much they hold. */
class ZipReading {
  readonly #packed: number;
  #bytes = 0;
  #open = 0;
  #members: { name: string; chunks: Uint8Array[] }[] = [];

  constructor(packed: number) {
    this.#packed = packed;
  }

  take(file: UnzipFile): void {
    if (file.name.endsWith('/')) return;
    if (this.#members.length >= ZIP_LIMITS.members) throw tooMuch(`more than ${ZIP_LIMITS.members} members`);
    const member = { name: safeName(file.name), chunks: [] as Uint8Array[] };
    this.#members.push(member);
    this.#open += 1;
    file.ondata = (error, chunk, final) => {
      if (error)
        throw new DeadLetterError(
          'bad-zip',
          `member "${member.name}" of the zip cannot be read: ${error.message}`,
          { cause: error },
        );
      this.#count(chunk.length);
      member.chunks.push(chunk);
      if (final) this.#open -= 1;
    };
    file.start();
  }

  #count(more: number): void {
    this.#bytes += more;
    if (this.#bytes > ZIP_LIMITS.bytes) throw tooMuch(`more than ${ZIP_LIMITS.bytes} bytes unpacked`);
    if (this.#bytes > 1_000_000 && this.#bytes > this.#packed * ZIP_LIMITS.ratio) {
      throw tooMuch(`more than ${ZIP_LIMITS.ratio} times its size unpacked`);
    }
  }

  members(): EmbeddedFile[] {
    if (this.#members.length === 0)
      throw new DeadLetterError('bad-zip', 'zip archive holds no readable member');
    if (this.#open > 0) throw new DeadLetterError('bad-zip', 'zip archive is truncated');
    return this.#members.map(({ name, chunks }) => ({ name, bytes: Buffer.concat(chunks) }));
  }
}

function tooMuch(what: string): DeadLetterError {
  return new DeadLetterError('zip-bomb', `zip archive refused: ${what}`);
}
