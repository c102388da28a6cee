// Finds what pages carry besides the running text: repeated headers and footers, and page numbers.
import type { ExtractedText, Furniture, TextPage } from '../model/text.ts';

/** Lines looked at from either edge of a page. */
const EDGE_LINES = 3;
/** A footer with a page number in it is no longer than this. */
const MAX_NUMBERED = 120;
/** A longer line is running text even if it comes twice. */
const MAX_LINE = 200;
/** `Side 3 af 12`, `3/12`, `- 3 -`, `3`, `S. 3`, `Page 3 of 12`. The number is in one of the groups. */
const PAGE_NUMBER =
  /^(?:(?:side|page|s\.|p\.)[ \u00a0]?(\d{1,4})(?:[ \u00a0]?(?:af|of|\/)[ \u00a0]?\d{1,4})?|[-–—•|][ \u00a0]?(\d{1,4})[ \u00a0]?[-–—•|]|(\d{1,4})[ \u00a0]?\/[ \u00a0]?\d{1,4}|(\d{1,3}))$/i;
/** A footer that ends or begins with its page number. */
const WITH_NUMBER =
  /(?:^|[ \u00a0\t|·•])(?:side|page|s\.)[ \u00a0](\d{1,4})(?:[ \u00a0](?:af|of)[ \u00a0]\d{1,4})?(?:$|[ \u00a0\t|·•])/i;

interface EdgeLine {
  readonly page: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly edge: 'header' | 'footer';
}

/** Page furniture of a text, and the number printed on each page that has one. A text of one page keeps its lines, page numbers apart. */
export function findFurniture(extracted: ExtractedText): {
  furniture: Furniture[];
  printed: Map<number, number>;
} {
  const paged = extracted.pages.some((page) => page.width !== undefined) || extracted.pages.length > 1;
  if (!paged) return { furniture: [], printed: new Map() };
  const lines = extracted.pages.flatMap((page) => edgeLines(extracted.text, page));
  const printed = new Map<number, number>();
  const furniture: Furniture[] = [];
  const seen = repeated(lines);
  for (const line of lines) {
    const sole = numberIn(PAGE_NUMBER.exec(line.text));
    const number =
      sole ?? (line.text.length <= MAX_NUMBERED ? numberIn(WITH_NUMBER.exec(line.text)) : undefined);
    if (number !== undefined && !printed.has(line.page)) printed.set(line.page, number);
    const kind = sole === undefined ? (seen.has(line) ? line.edge : undefined) : 'page-number';
    if (kind) furniture.push({ kind, page: line.page, start: line.start, end: line.end });
  }
  return { furniture: furniture.sort((a, b) => a.start - b.start), printed };
}

function numberIn(match: RegExpExecArray | null): number | undefined {
  const digits = match?.slice(1).find((group) => group !== undefined);
  return digits === undefined ? undefined : Number(digits);
}

/** Lines that an earlier page has at the same edge, digits aside. The first stays: it may be the letterhead. */
function repeated(lines: readonly EdgeLine[]): Set<EdgeLine> {
  const first = new Map<string, EdgeLine>();
  const again = new Set<EdgeLine>();
  for (const line of lines) {
    const key = `${line.edge} ${line.text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ')}`;
    const before = first.get(key);
    if (before && before.page < line.page && line.page - before.page <= 2) again.add(line);
    if (!before || before.page < line.page) first.set(key, line);
  }
  return again;
}

function edgeLines(text: string, page: TextPage): EdgeLine[] {
  const lines: EdgeLine[] = [];
  let start = page.start;
  while (start < page.end) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 || feed > page.end ? page.end : feed;
    const words = text.slice(start, end);
    const lead = words.length - words.trimStart().length;
    const trimmed = words.trim();
    if (trimmed !== '')
      lines.push({
        page: page.number,
        start: start + lead,
        end: start + lead + trimmed.length,
        text: trimmed,
        edge: 'header',
      });
    start = end + 1;
  }
  const head = lines.slice(0, EDGE_LINES);
  const foot = lines
    .slice(Math.max(EDGE_LINES, lines.length - EDGE_LINES))
    .map((line) => ({ ...line, edge: 'footer' as const }));
  return [...head, ...foot].filter((line) => line.text.length <= MAX_LINE);
}
