// The key that copies of one text share: the same letter alone and in a bundle. Likeness alone makes no copy.
import { createHash } from 'node:crypto';

/** Fewer letters and digits than this are too little to call two documents copies (an empty page, a stamp). */
const FEWEST = 20;

/** Hash of a text's letters and digits, case kept; undefined for a text with too few of them: it is a copy of nothing. */
export function copyKey(text: string): string | undefined {
  const signs = text.normalize('NFC').replace(/[^\p{L}\p{Nd}]+/gu, '');
  if (signs.length < FEWEST) return undefined;
  return createHash('sha256').update(signs).digest('hex').slice(0, 32);
}
