// The compiled lexicon as bytes: a line of JSON, then the edges, little-endian on every platform.
import type { Lexicon, Link } from './lexicon.ts';

interface Header {
  readonly key: string;
  readonly links: readonly Link[];
  readonly endings: readonly Link[];
  readonly stems: readonly (readonly [form: string, stem: string])[];
  readonly names: readonly string[];
}

const NEWLINE = 0x0a;
const BYTES = Uint32Array.BYTES_PER_ELEMENT;
const LITTLE_ENDIAN = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;

function swapped(bytes: Buffer): Buffer {
  return LITTLE_ENDIAN ? bytes : Buffer.from(bytes).swap32();
}

/** The bytes of a lexicon; equal lexicons give equal bytes. */
export function writeLexicon({ edges, key, links, endings, stems, names }: Lexicon): Buffer {
  const header: Header = { key, links, endings, stems: [...stems], names: [...names] };
  const body = Buffer.from(edges.buffer, edges.byteOffset, edges.byteLength);
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), swapped(body)]);
}

/** Reads what `writeLexicon` wrote. Throws a SyntaxError if the first line is no header. */
export function readLexicon(bytes: Buffer): Lexicon {
  const end = bytes.indexOf(NEWLINE);
  const { stems, names, ...header } = JSON.parse(bytes.toString('utf8', 0, end)) as Header;
  const edges = new Uint32Array((bytes.length - end - 1) / BYTES);
  swapped(bytes.subarray(end + 1)).copy(new Uint8Array(edges.buffer));
  return { ...header, edges, stems: new Map(stems), names: new Set(names) };
}
