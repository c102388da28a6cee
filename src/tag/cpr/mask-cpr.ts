// Masks CPR numbers before anything is stored. Used on texts, titles, paths and messages.
import { DIGIT_LIKE } from './cpr-number.ts';
import { findCpr } from './find-cpr.ts';

/** What stands for a masked digit. */
export const MASK = '•';

const DIGITS = new RegExp(`[${DIGIT_LIKE}]`, 'g');

/**
 * The text with every digit of every CPR number replaced by `•`, length and all other characters kept. Hyphens, spaces and
 * line breaks inside a number stay, letters that a scan put for a digit go too. A text without one comes back as it is.
 */
export function maskCpr(text: string): string {
  const spans = findCpr(text);
  if (spans.length === 0) return text;
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(from, start), text.slice(start, end).replace(DIGITS, MASK));
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}
