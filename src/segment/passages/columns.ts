// Tables that are set with bars or with blanks instead of tabs: where they end, which lines rule them, where their cells are.
import type { Span } from '../../model/span.ts';
import { type Line, trimSpan } from './lines.ts';

/** A table of lines: the rows with their cells; lines that only rule it are counted, but are no rows. */
export interface ColumnTable {
  readonly count: number;
  readonly rows: readonly { readonly cells: readonly Span[]; readonly header: boolean }[];
}

const RULE = /^[\s|+:=_–—-]{3,}$/;
/** A word that heads a column of what is said of trials. Person and address columns have none of them. */
const HEAD =
  /^(?:nr\.?|forsøg|frikommuneforsøg|forsøgets|titel|projekt|emne|ansøgning|forslag|svar|afgørelse|udfald|resultat|status|deltagere|kommuner?|hjemmel|lov|bestemmelse|regel|ansøgt)\b/i;
const HEAD_CELL = /^[A-ZÆØÅ][^:\d]{0,38}$/;
const GAP = /[ \u00a0]{3,}/;
const ROW_GAP = /[ \u00a0]{2,}/g;

/** The table whose head is line `at`, or undefined if none begins there. */
export function columnTable(text: string, lines: readonly Line[], at: number): ColumnTable | undefined {
  const line = lines[at];
  if (!line || line.text.length > 400) return undefined;
  if (line.text.includes('|')) return barTable(text, lines, at);
  return GAP.test(line.text) ? blankTable(text, lines, at) : undefined;
}

/** At least two rows with equally many bars, two or more unless a rule stands below the first. */
function barTable(text: string, lines: readonly Line[], at: number): ColumnTable | undefined {
  const head = cellsAtBars(text, lines[at]);
  const ruled = RULE.test(lines[at + 1]?.text ?? '');
  if (head.length < (ruled ? 2 : 3)) return undefined;
  const rows = [{ cells: head, header: ruled }];
  let count = 1;
  for (let line = lines[at + 1]; line && line.gap === 0; line = lines[at + count]) {
    const cells = RULE.test(line.text) ? [] : cellsAtBars(text, line);
    if (!RULE.test(line.text) && cells.length < 2) break;
    if (cells.length > 0) rows.push({ cells, header: false });
    count += 1;
  }
  return rows.length > 1 ? { count, rows } : undefined;
}

function cellsAtBars(text: string, line: Line | undefined): Span[] {
  if (!line?.text.includes('|')) return [];
  const end = line.text.endsWith('|') ? line.end - 1 : line.end;
  const cells: Span[] = [];
  let start = line.text.startsWith('|') ? line.start + 1 : line.start;
  for (let i = start; i <= end; i += 1) {
    if (i < end && text[i] !== '|') continue;
    cells.push(trimSpan(text, { start, end: i }));
    start = i + 1;
  }
  return cells;
}

/** A head of short words, one of them about trials, and rows below it in as many columns. */
function blankTable(text: string, lines: readonly Line[], at: number): ColumnTable | undefined {
  const head = lines[at];
  const heads = head ? cellsAtBlanks(head, GAP) : [];
  const words = heads.map((cell) => text.slice(cell.start, cell.end));
  if (!head || heads.length < 2 || !words.every((word) => HEAD_CELL.test(word))) return undefined;
  if (!words.some((word) => HEAD.test(word))) return undefined;
  const columns = heads.map((cell) => cell.start - lineStart(text, head));
  const rows = [{ cells: heads, header: true }];
  let count = 1;
  for (let line = lines[at + 1]; line && line.gap <= 1; line = lines[at + count]) {
    const ruled = RULE.test(line.text);
    const cells = ruled ? [] : rowCells(text, line, columns);
    if (!ruled && cells.length < 2) break;
    if (!ruled) rows.push({ cells, header: false });
    count += 1;
  }
  return rows.length > 2 || (rows.length === 2 && count > 2) ? { count, rows } : undefined;
}

/** Cells between two blanks and more; where that gives too few, also where a column begins after one. */
function rowCells(text: string, line: Line, columns: readonly number[]): Span[] {
  const cells = cellsAtBlanks(line, ROW_GAP);
  if (cells.length < 2 || cells.length >= columns.length) return cells;
  const origin = lineStart(text, line);
  return cells.flatMap((cell) => {
    const cut = columns.find(
      (column) =>
        origin + column > cell.start && origin + column < cell.end && text[origin + column - 1] === ' ',
    );
    if (cut === undefined) return [cell];
    return [
      trimSpan(text, { start: cell.start, end: origin + cut }),
      trimSpan(text, { start: origin + cut, end: cell.end }),
    ];
  });
}

function cellsAtBlanks(line: Line, gap: RegExp): Span[] {
  const cells: Span[] = [];
  let start = 0;
  for (const match of line.text.matchAll(new RegExp(gap.source, 'g'))) {
    cells.push({ start: line.start + start, end: line.start + match.index });
    start = match.index + match[0].length;
  }
  cells.push({ start: line.start + start, end: line.end });
  return cells;
}

function lineStart(text: string, line: Line): number {
  return text.lastIndexOf('\n', line.start - 1) + 1;
}
