// A cleaned text to its passages: stated blocks as they are, everything between them by the look of its lines.
import type { Span } from '../../model/span.ts';
import type { CleanText, TextBlock } from '../../model/text.ts';
import { type ColumnTable, columnTable } from './columns.ts';
import {
  headingLevel,
  isLabel,
  isListItem,
  isMarkedHeading,
  isNumberedHeading,
  isTableRow,
  isTrialField,
  looksLikeHeading,
} from './line-kinds.ts';
import { isWrapped, type Line, linesOf, trimSpan, usualLength } from './lines.ts';
import type { RawPassage } from './raw-passage.ts';

/** A line this long was broken by its setting: the next line goes on with it, in a text whose lines are set. */
const WRAPPED = 55;
/** A line that a full stop ends at less than this share of the usual length was not broken by its setting. */
const SHORT_SHARE = 0.85;
/** A heading set right above its text is no longer than this. */
const LONGEST_HEAD = 90;

/** All passages of the text, in order, not overlapping. */
export function rawPassages(clean: CleanText): RawPassage[] {
  const passages: RawPassage[] = [];
  const tables = { next: 1 + clean.blocks.reduce((most, block) => Math.max(most, block.table ?? -1), -1) };
  const wrapped = isWrapped(clean.text) ? WRAPPED : Number.POSITIVE_INFINITY;
  const short = usualLength(clean.text) * SHORT_SHARE;
  let at = 0;
  for (const block of clean.blocks) {
    passages.push(
      ...passagesByLines(clean.text, { start: at, end: block.start }, { tables, wrapped, short }),
    );
    const passage = fromBlock(clean.text, block, clean.blocks);
    if (passage.end > passage.start) passages.push(passage);
    at = Math.max(at, block.end);
  }
  passages.push(
    ...passagesByLines(clean.text, { start: at, end: clean.text.length }, { tables, wrapped, short }),
  );
  return passages;
}

function fromBlock(text: string, block: TextBlock, all: readonly TextBlock[]): RawPassage {
  const { kind, level, cells, table, headerRow } = block;
  const span = cells ? { start: block.start, end: block.end } : trimSpan(text, block);
  const words = text.slice(span.start, span.end);
  const heads = kind === 'paragraph' && isUnmarkedHeading(words, all);
  return {
    ...span,
    kind: heads ? 'heading' : kind,
    ...(heads ? { level: headingLevel(words) } : level !== undefined && { level }),
    ...(cells && { cells }),
    ...(table !== undefined && { table }),
    ...(headerRow !== undefined && { headerRow }),
  };
}

/** Writers who know no heading styles number their headings, or set them bold, as paragraphs. */
function isUnmarkedHeading(words: string, all: readonly TextBlock[]): boolean {
  if (words.includes('\n')) return false;
  return (
    isNumberedHeading(words) ||
    (looksLikeHeading(words) && !all.some((block) => block.kind === 'heading' && (block.level ?? 1) > 1))
  );
}

function passagesByLines(text: string, span: Span, setting: Setting): RawPassage[] {
  const lines = linesOf(text, span);
  const passages: RawPassage[] = [];
  for (let at = 0; at < lines.length; ) {
    const taken = takePassage(lines, at, { text, ...setting, passages });
    at += Math.max(taken, 1);
  }
  return passages;
}

interface Setting {
  readonly tables: { next: number };
  /** A line shorter than this ends by its writer's will. */
  readonly wrapped: number;
  /** A line shorter than this with a full stop ends its paragraph. */
  readonly short: number;
}

interface Taking extends Setting {
  readonly text: string;
  readonly passages: RawPassage[];
}

/** Takes the passage that begins at a line; returns how many lines it holds. */
function takePassage(lines: readonly Line[], at: number, to: Taking): number {
  const line = lines[at];
  if (!line) return 1;
  if (isTableRow(line.text)) return takeTable(lines, at, to);
  const columns = columnTable(to.text, lines, at);
  if (columns) return takeColumns(columns, to);
  const next = lines[at + 1];
  const alone = !next || next.gap > 0;
  const opens = at === 0 || line.gap > 0;
  if (isHeadingLine(line, next, { alone, opens, heads: opens && headsBlock(lines, at, to) })) {
    to.passages.push({ kind: 'heading', level: headingLevel(line.text), start: line.start, end: line.end });
    return 1;
  }
  const count = paragraphLines(lines, at, to);
  const last = lines[at + count - 1] ?? line;
  const kind = isListItem(line.text) ? 'list-item' : 'paragraph';
  to.passages.push({ kind, ...(kind === 'list-item' && { level: 1 }), start: line.start, end: last.end });
  return count;
}

function isHeadingLine(
  line: Line,
  next: Line | undefined,
  place: { alone: boolean; opens: boolean; heads: boolean },
): boolean {
  if (isMarkedHeading(line.text)) return true;
  if (isListItem(line.text) || isLabel(line.text)) return false;
  if (isNumberedHeading(line.text) && next && !/^[a-zæøå]/.test(next.text))
    return place.alone || line.text.length < WRAPPED * 1.5;
  if (!place.opens || !looksLikeHeading(line.text) || !next) return false;
  if (place.alone || place.heads) return true;
  if (line.text.length < WRAPPED * 1.5 && !line.text.includes(':') && isTrialField(next.text)) return true;
  // A short line right above a long one that begins a sentence: a heading set without space below it.
  return (
    line.text.length < WRAPPED &&
    next.text.length > WRAPPED &&
    /^(?:[A-ZÆØÅÉ"»”]|§ ?\d)/.test(next.text) &&
    !/[,:]$/.test(line.text)
  );
}

/** Where every break is the writer's: a short line without a stop that begins a block of sentences. An address has none. */
function headsBlock(lines: readonly Line[], at: number, { wrapped }: Setting): boolean {
  if (wrapped === WRAPPED || (lines[at]?.text.length ?? 0) > LONGEST_HEAD) return false;
  for (let i = at + 1; i <= at + 2; i++) {
    const line = lines[i];
    if (!line || line.gap > 0 || isListItem(line.text) || isTableRow(line.text)) return false;
    if (line.text.length > WRAPPED && /^[\p{Lu}"»”§\d]/u.test(line.text)) return true;
    if (line.text.includes(':')) return false;
  }
  return false;
}

/** Lines of one paragraph: up to an empty line, a list item, a heading, or a line that a full stop ends early. */
function paragraphLines(lines: readonly Line[], at: number, { wrapped, short }: Setting): number {
  let count = 1;
  for (;;) {
    const line = lines[at + count - 1];
    const next = lines[at + count];
    if (!line || !next || next.gap > 0 || isTableRow(next.text) || isListItem(next.text)) return count;
    if (isNumberedHeading(next.text) && /[.:!?]$/.test(line.text)) return count;
    if (isMarkedHeading(next.text)) return count;
    if (line.text.length < short && /[.!?]$/.test(line.text) && /^\p{Lu}/u.test(next.text)) return count;
    if (line.text.length < wrapped && !goesOn(line.text, next.text)) return count;
    count += 1;
  }
}

/** A short line goes on where the next begins in lower case or it ends in the middle of something. */
function goesOn(line: string, next: string): boolean {
  return (
    /^[a-zæøå(,]/.test(next) ||
    /(?:[,(–-]|(?<!\p{L})(?:og|i|af|til|for|om|på|med|en|et|den|der|som|§|stk\.|nr\.))$/u.test(line)
  );
}

function takeTable(lines: readonly Line[], at: number, to: Taking): number {
  const table = to.tables.next;
  to.tables.next += 1;
  let count = 0;
  for (
    let line = lines[at];
    line && isTableRow(line.text) && (count === 0 || line.gap === 0);
    line = lines[at + count]
  ) {
    const row = rowSpan(to.text, line);
    to.passages.push({ kind: 'table-row', table, headerRow: false, cells: cellsOf(to.text, row), ...row });
    count += 1;
  }
  return count;
}

function takeColumns({ count, rows }: ColumnTable, to: Taking): number {
  const table = to.tables.next;
  to.tables.next += 1;
  for (const { cells, header } of rows) {
    const start = cells[0]?.start ?? 0;
    const end = cells.at(-1)?.end ?? start;
    to.passages.push({ kind: 'table-row', table, headerRow: header, cells, start, end });
  }
  return count;
}

/** A row whose first cell is empty begins with a tab, which trimming took away. */
function rowSpan(text: string, line: Line): Span {
  let start = line.start;
  while (start > 0 && text[start - 1] === '\t') start -= 1;
  return { start, end: line.end };
}

function cellsOf(text: string, row: Span): Span[] {
  const cells: Span[] = [];
  let start = row.start;
  for (let at = row.start; at <= row.end; at += 1) {
    if (at < row.end && text[at] !== '\t') continue;
    cells.push(trimSpan(text, { start, end: at }));
    start = at + 1;
  }
  return cells;
}
