// Cuts a document into blocks and sentences, cheaply, for Danish: full stops of abbreviations, ordinals and dates end
// nothing. Leaves layout (headings, lists, tables) to `segment`.
import { readFileSync } from 'node:fs';
import type { Document, Passage } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { matchesOf } from '../patterns/index.ts';

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    JSON.parse(readFileSync(new URL('./data/abbreviations.json', import.meta.url), 'utf8')) as {
      readonly abbreviations: readonly string[];
    }
  ).abbreviations,
);

const WORD_BEFORE = /[\p{L}.]{1,14}$/u;
const LABEL = /^[A-ZÆØÅ][^.:;\n]{2,60}:/;
const LONGEST_LABEL = 64;
const BLANK_LINES = /\n[ \t\u00a0]*\n/g;

/** The document's own passages, or, where it has none, its paragraphs between blank lines. */
export function blocksOf(text: string, document: Document): readonly Passage[] {
  if (document.passages.length > 0) return document.passages;
  return paragraphsOf(text, document.start, document.end).map((span) => ({
    ...span,
    kind: 'paragraph' as const,
    page: document.pages.first,
    headings: [],
  }));
}

/** Stretches between blank lines, without surrounding white space; empty ones are left out. */
export function paragraphsOf(text: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const match of matchesOf(text.slice(start, end), BLANK_LINES)) {
    pushTrimmed(spans, text, from, start + match.index);
    from = start + match.index + match[0].length;
  }
  pushTrimmed(spans, text, from, end);
  return spans;
}

/**
 * Sentences of `text.slice(start, end)`, trimmed, in order. A sentence ends at `.`, `!`, `?` or `…` before white space
 * and an upper-case letter, digit, quote or bullet, unless the stop belongs to an abbreviation, an ordinal ("1. maj",
 * "stk. 2") or an initial; and at a blank line. Linear.
 */
export function splitSentences(text: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    const stop = stopAt(text, i, end);
    if (stop === 0) continue;
    pushTrimmed(spans, text, from, i + stop);
    from = i + stop;
    i = from - 1;
  }
  pushTrimmed(spans, text, from, end);
  return spans;
}

/** Length of the sentence end that begins at `i` (closing quotes and brackets included), 0 if there is none. */
function stopAt(text: string, i: number, end: number): number {
  const char = text.charCodeAt(i);
  if (char === 10) return isBlankLine(text, i + 1, end) || opensItem(text, i + 1) ? 1 : 0;
  if (char !== 46 && char !== 33 && char !== 63 && char !== 0x2026) return 0;
  let after = i + 1;
  while (after < end && '.!?…”"»«\')]'.includes(text.charAt(after))) after++;
  if (after < end && !isSpace(text.charCodeAt(after))) return 0;
  if (char === 46 && after === i + 1 && !endsSentence(text, i, end)) return 0;
  return after - i;
}

/** Does the full stop at `i`, with white space after it, end a sentence? */
function endsSentence(text: string, i: number, end: number): boolean {
  let next = i + 1;
  while (next < end && isSpace(text.charCodeAt(next))) next++;
  if (next >= end) return true;
  const following = text.charAt(next);
  if (/[a-zæøåéäöü,;]/.test(following)) return false;
  const previous = text.charAt(i - 1);
  if (/[0-9]/.test(previous)) return !isOrdinal(text, i, following);
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, i - 14), i))?.[0] ?? '';
  if (word.length === 1 && /\p{Lu}/u.test(word)) return false;
  return !ABBREVIATIONS.has(word.toLowerCase()) || word === '';
}

/**
 * Is the number before this stop an ordinal or a label? "den 1. 5. 2017" by the digit that follows a short number;
 * "1. Indledning" and "§ 12. Kommunen" because they open their line.
 */
function isOrdinal(text: string, stop: number, following: string): boolean {
  let from = stop;
  while (from > 0 && /[0-9.]/.test(text.charAt(from - 1))) from--;
  if (/[0-9]/.test(following) && stop - from <= 2) return true;
  let before = from;
  while (before > 0 && ' §\t\u00a0'.includes(text.charAt(before - 1))) before--;
  return before === 0 || text.charAt(before - 1) === '\n';
}

function isBlankLine(text: string, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) return true;
    if (!isSpace(code)) return false;
  }
  return false;
}

/** Does the line begin with the mark of an item, the bar of a table row, or the label of a form ("Lovhjemmel i dag:")? */
function opensItem(text: string, from: number): boolean {
  let i = from;
  while (text.charAt(i) === ' ') i++;
  const mark = text.charAt(i);
  if (/[|•▪●◦]/.test(mark) || (/[-–*]/.test(mark) && text.charAt(i + 1) === ' ')) return true;
  return LABEL.test(text.slice(i, i + LONGEST_LABEL));
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2009 || code === 0x202f;
}

/** Adds `start`..`end` without surrounding white space, if anything is left. */
function pushTrimmed(spans: Span[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  if (from < to) spans.push({ start: from, end: to });
}
