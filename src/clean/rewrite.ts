// The character rules of cleaning: what is dropped, what becomes a space or a hyphen, which line breaks end a hyphenated word.
import { MapBuilder } from './map-builder.ts';

const SPACES = new Set(['\u00a0', '\u2007', '\u202f', '\u2009', '\u200a', '\u2002', '\u2003', '\u3000']);
const DROPPED = new Set(['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff']);
const HYPHENS = new Set(['\u2010', '\u2011']);
/** A letter, then a hyphen at the end of a line; group 2 is what the next line begins with. */
const LINE_HYPHEN = /^[-\u2010\u2011\u00ad][ \t\u00a0]*\r?\n[ \t\u00a0]*([a-zæøåA-ZÆØÅ0-9]+)/;
/** After a hanging hyphen these words go on with a list ("social- og sundhedsområdet"). */
const LIST_WORDS = new Set(['og', 'eller', 'samt', 'til']);
const COMBINING = /[\u0300-\u036f]/;
const LOWER = /[a-zæøåéäöü]/;

/** Cleans `text` outside the `drop` spans (in order). Returns the cleaned text and its map. */
export function rewrite(text: string, drop: readonly { start: number; end: number }[]) {
  const builder = new MapBuilder();
  let at = 0;
  for (const gap of [...drop, { start: text.length, end: text.length }]) {
    while (at < gap.start) at = step(text, at, { end: gap.start, builder });
    at = Math.max(at, gap.end);
  }
  return builder.finish();
}

/** Takes one step from `at` and returns where the next begins. */
function step(text: string, at: number, to: { end: number; builder: MapBuilder }): number {
  const plain = plainRun(text, at, to.end);
  if (plain > at) {
    to.builder.take(text.slice(at, plain), at);
    return plain;
  }
  const char = text[at] ?? '';
  if (COMBINING.test(text[at + 1] ?? '')) return compose(text, at, to);
  const broken = text[at - 1] !== undefined && LINE_HYPHEN.exec(text.slice(at, at + 80));
  if (broken) return joinLine(text, at, { ...to, match: broken });
  if (SPACES.has(char)) to.builder.take(' ', at);
  else if (HYPHENS.has(char)) to.builder.take('-', at);
  else if (!DROPPED.has(char) && !(char === '\r' && text[at + 1] === '\n'))
    to.builder.take(char === '\r' ? '\n' : char, at);
  return at + 1;
}

/** End of the stretch of characters that need no rule. */
function plainRun(text: string, at: number, end: number): number {
  let next = at;
  while (next < end) {
    const code = text.charCodeAt(next);
    const plain =
      (code >= 0x20 && code < 0x7f && code !== 0x2d) ||
      (code > 0xad && code < 0x300) ||
      code === 0x0a ||
      code === 0x09;
    if (!plain) break;
    next += 1;
  }
  // A letter before a combining mark belongs to the mark.
  return next > at && next < end && COMBINING.test(text[next] ?? '') ? next - 1 : next;
}

function compose(text: string, at: number, to: { end: number; builder: MapBuilder }): number {
  let end = at + 1;
  while (end < to.end && end - at < 32 && COMBINING.test(text[end] ?? '')) end += 1;
  const composed = text.slice(at, end).normalize('NFC');
  to.builder.take(composed, at, end - at);
  return end;
}

/** A word broken at a line's end: the hyphen goes between lower-case letters, stays before a capital, and lists keep their space. */
function joinLine(text: string, at: number, to: { builder: MapBuilder; match: RegExpExecArray }): number {
  const { builder, match } = to;
  const next = match[1] ?? '';
  const before = text[at - 1] ?? ' ';
  if (/\s/.test(before)) {
    if (text[at] !== '\u00ad') builder.take('-', at);
    return at + 1;
  }
  const wordStart = at + match[0].length - next.length;
  if (LIST_WORDS.has(next)) {
    builder.take('-', at);
    builder.take(' ', at + 1, wordStart - at - 1);
  } else if (text[at] !== '\u00ad' && !(LOWER.test(before) && LOWER.test(next[0] ?? ''))) {
    builder.take('-', at);
  }
  return wordStart;
}
