// Hashes a file in a stream and keeps the ends that tell its media type.
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

const CHUNK = 1 << 18;
const EDGE = 1 << 12;
/** A zip's directory stands at its end; 64 kB hold the names of some hundred members. */
const TAIL = 1 << 16;

/** Size, lower-case hexadecimal SHA-256, and first and last bytes of a file. */
export interface HashedFile {
  readonly hash: string;
  readonly size: number;
  readonly head: Uint8Array;
  readonly tail: Uint8Array;
}

/** Reads the file once, in constant memory. */
export async function hashFile(location: string): Promise<HashedFile> {
  const handle = await open(location, 'r');
  try {
    const hash = createHash('sha256');
    const buffer = Buffer.alloc(CHUNK);
    let head: Buffer = Buffer.alloc(0);
    let tail: Buffer = Buffer.alloc(0);
    let size = 0;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, CHUNK, null);
      if (bytesRead === 0) break;
      const part = buffer.subarray(0, bytesRead);
      hash.update(part);
      if (head.length < EDGE) head = Buffer.concat([head, part.subarray(0, EDGE - head.length)]);
      tail = Buffer.concat([tail, part]).subarray(-TAIL);
      size += bytesRead;
    }
    return { hash: hash.digest('hex'), size, head, tail };
  } finally {
    await handle.close();
  }
}

/** The same for bytes that are already in memory (attachments, members of a zip). */
export function hashBytes(bytes: Uint8Array): HashedFile {
  const hash = createHash('sha256').update(bytes).digest('hex');
  return {
    hash,
    size: bytes.length,
    head: bytes.subarray(0, EDGE),
    tail: bytes.subarray(Math.max(0, bytes.length - TAIL)),
  };
}
