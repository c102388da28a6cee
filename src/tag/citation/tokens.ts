// Cuts text into words, numbers, section signs and punctuation in one pass. Leaves all meaning to the grammar.
import type { Span } from '../../model/span.ts';

/** What stands between a token and the one before it, from nothing to a wall that no citation crosses. */
export const GAP = { none: 0, space: 1, line: 2, tab: 3, wall: 4 } as const;
export type Gap = (typeof GAP)[keyof typeof GAP];

/** `mixed` holds letters and digits ("83a", "l07", "BR18"); `sign` is a run of § and what a scan makes of its second half. */
export type TokenKind = 'word' | 'number' | 'mixed' | 'sign' | 'punct';

export interface Token extends Span {
  readonly kind: TokenKind;
  /** As written, without soft hyphens, NFC. */
  readonly raw: string;
  /** `raw` in lower case. */
  readonly norm: string;
  /** The gap before it. */
  readonly gap: Gap;
}

const SOFT_HYPHEN = 0xad;

/** Tokens of `text.slice(start, end)` in order, with offsets into `text`. Linear; takes any text. */
export function scan(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let gap: Gap = GAP.wall;
  let i = start;
  while (i < end) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) {
      const after = skipSpace(text, i, end);
      gap = gapOf(text, i, after);
      i = after;
      continue;
    }
    const to = tokenEnd(text, i, end);
    tokens.push(makeToken(text, i, to, gap));
    gap = GAP.none;
    i = to;
  }
  return tokens;
}

/** End of the token that begins at `i`. */
function tokenEnd(text: string, i: number, end: number): number {
  const code = text.charCodeAt(i);
  let to = i + 1;
  if (code === 0xa7) {
    while (to < end && (text.charCodeAt(to) === 0xa7 || text.charCodeAt(to) === 0xdf)) to++;
    return to;
  }
  if (!isAlphanumeric(code)) return to;
  while (to < end && (isAlphanumeric(text.charCodeAt(to)) || text.charCodeAt(to) === SOFT_HYPHEN)) to++;
  return to;
}

/** The token over a stretch of text. */
function makeToken(text: string, start: number, end: number, gap: Gap): Token {
  const raw = clean(text.slice(start, end));
  return { start, end, kind: kindOf(raw), raw, norm: raw.toLowerCase(), gap };
}

/** What a run of characters is, by its first one and its digits. */
function kindOf(raw: string): TokenKind {
  const first = raw.charCodeAt(0);
  if (first === 0xa7) return 'sign';
  if (!isAlphanumeric(first)) return 'punct';
  let digits = 0;
  for (let i = 0; i < raw.length; i++) if (isDigit(raw.charCodeAt(i))) digits++;
  if (digits === 0) return 'word';
  return digits === raw.length ? 'number' : 'mixed';
}

/** Without soft hyphens and composed; most runs are so already. */
function clean(raw: string): string {
  let plain = true;
  for (let i = 0; i < raw.length && plain; i++) {
    const code = raw.charCodeAt(i);
    plain = code !== SOFT_HYPHEN && (code < 0x300 || code > 0x36f);
  }
  return plain ? raw : raw.replaceAll('\u00ad', '').normalize('NFC');
}

/** How wide the white space between two tokens is. A page break is a line break. */
function gapOf(text: string, from: number, to: number): Gap {
  let lines = 0;
  let tab = false;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) lines++;
    else if (code === 12) return GAP.line;
    else if (code === 9) tab = true;
  }
  if (lines > 1) return GAP.wall;
  if (tab) return GAP.tab;
  return lines === 1 ? GAP.line : GAP.space;
}

/** Index of the first character after white space. */
function skipSpace(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && isSpace(text.charCodeAt(i))) i++;
  return i;
}

/** ASCII white space, no-break and typographic spaces, the byte order mark. */
function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0xfeff
  );
}

/** 0 to 9. */
function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letters of Latin, Greek and Cyrillic with combining marks, and digits. */
function isAlphanumeric(code: number): boolean {
  if (code < 0xc0) return isDigit(code) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code < 0x2000 && code !== 0xd7 && code !== 0xf7;
}

/** First character of a token is an upper-case letter. */
export function isCapital(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'punct' || token.kind === 'number') return false;
  const first = token.raw.charAt(0);
  return first !== first.toLowerCase();
}
