// Bytes to characters. Danish papers come as UTF-8, UTF-16 with a mark, Windows-1252 or Latin-1.
import { DeadLetterError } from '../../model/errors.ts';

/** Labels of the Encoding Standard that say no more than "eight bits, western". */
const WESTERN = /^(?:iso-?8859-?1|latin-?1|windows-?1252|cp-?1252|us-?ascii|ascii)$/i;

/**
 * Decodes text. A byte order mark wins, then valid UTF-8 (few Windows-1252 texts are valid UTF-8 by accident), then the
 * stated character set, then Windows-1252, of which Latin-1 text is a part.
 */
export function decodeText(bytes: Uint8Array, stated?: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeAs(stated === undefined || WESTERN.test(stated) ? 'windows-1252' : stated, bytes);
  }
}

/** What Windows-1252 has where Latin-1 has control characters, from 0x80 on. The TextDecoder of Node 20 reads them as Latin-1. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWestern(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(/[\u0080-\u009f]/g, (char) => WINDOWS[char.charCodeAt(0) - 0x80] ?? char);
}

function decodeAs(label: string, bytes: Uint8Array): string {
  if (label === 'windows-1252') return decodeWestern(bytes);
  try {
    return new TextDecoder(label).decode(bytes);
  } catch (cause) {
    throw new DeadLetterError('unknown-charset', `character set "${label}" is not known`, { cause });
  }
}
