// How passages hang together for a citation: which heading holds for them, which lead-in opens their list, which rows head
// their table. Forgiving where `segment` took a heading for a paragraph or a numbered item for a heading.
import type { Passage } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { indexAt, type TagContext } from '../context.ts';

export interface Outline {
  /** Passage index → index of the lead-in of its list, -1 where it is no item. */
  readonly leadIn: readonly number[];
  /** Passage index → index of the nearest heading above, -1 where there is none. */
  readonly heading: readonly number[];
  /** Passage index → is it an item of a list or a row of a table? */
  readonly listed: readonly boolean[];
  /** Table number → its first rows, up to three. */
  readonly heads: ReadonlyMap<number, readonly Passage[]>;
}

/** Longest line that is taken for a heading. */
const LONGEST_HEADING = 140;
/** Rows from the top of a table that may head its columns. */
const HEAD_ROWS = 3;
const MARK = /^(?:[•▪◦●·*o–-]\s|\(?[0-9]{1,2}[.)]\s|\(?[a-zæøå][.)]\s)/;
const NUMBERED = /^[0-9]{1,2}(?:\.[0-9]{1,2}){0,3}\.?\s+[A-ZÆØÅ»"”]/;
const ENDS_OPEN = /(?:[^.:;,!]|\bm\.?\s?v\.|\bm\.?\s?m\.|\bmfl\.)$/;

/** The outline of a document; a heading right above a table holds for its rows only. Linear in the number of passages. */
export function makeOutline(context: TagContext): Outline {
  const leadIn: number[] = [];
  const heading: number[] = [];
  const listed: boolean[] = [];
  let opening = -1;
  let above = -1;
  let caption = -1;
  for (const [i, passage] of context.passages.entries()) {
    const text = context.text.slice(
      passage.start,
      Math.min(passage.end, passage.start + LONGEST_HEADING + 1),
    );
    const item = isItem(passage, text);
    if (passage.kind !== 'table-row') caption = -1;
    heading.push(caption >= 0 ? caption : above);
    listed.push(item);
    leadIn.push(item ? opening : -1);
    if (item) continue;
    opening = opensList(context, i) ? i : -1;
    if (endsWithColon(context, passage) || !isHeading(passage, text)) continue;
    if (context.passages[i + 1]?.kind === 'table-row') caption = i;
    else above = i;
  }
  return { leadIn, heading, listed, heads: headsOf(context.passages) };
}

/** An item by its kind or its mark; "1. SUL § 138" is one, "1. Beskrivelse af forsøget" is a heading. */
function isItem(passage: Passage, text: string): boolean {
  if (passage.kind === 'list-item' || passage.kind === 'table-row') return true;
  if (!MARK.test(text)) return false;
  return !(isHeading(passage, text) && NUMBERED.test(text));
}

/** A heading by its kind, or a short line that begins like one and has no full stop. A section sign speaks against it. */
function isHeading(passage: Passage, text: string): boolean {
  if (text.length > LONGEST_HEADING || text.includes('\t')) return false;
  if (passage.kind === 'heading') return !/^[0-9]{1,2}[.)].*§/.test(text);
  if (passage.kind !== 'paragraph' || text.includes('\n') || text.includes('§')) return false;
  return /^[A-ZÆØÅ0-9»"”]/.test(text) && ENDS_OPEN.test(text);
}

/** Does the passage open a list: by its colon, or by ending without a stop right before an item? */
function opensList(context: TagContext, i: number): boolean {
  const passage = context.passages[i];
  const next = context.passages[i + 1];
  if (passage === undefined || next === undefined) return false;
  if (endsWithColon(context, passage)) return true;
  if (/[.!?]/.test(context.text.charAt(passage.end - 1)) || passage.kind === 'table-row') return false;
  const text = context.text.slice(next.start, Math.min(next.end, next.start + LONGEST_HEADING + 1));
  return next.kind !== 'table-row' && isItem(next, text);
}

/** A colon at the end of the passage, or right after it. */
function endsWithColon(context: TagContext, passage: Passage): boolean {
  return context.text.charAt(passage.end - 1) === ':' || context.text.charAt(passage.end) === ':';
}

/** The first rows of every table. */
function headsOf(passages: readonly Passage[]): Map<number, Passage[]> {
  const heads = new Map<number, Passage[]>();
  for (const passage of passages) {
    if (passage.kind !== 'table-row' || passage.table === undefined) continue;
    const rows = heads.get(passage.table) ?? [];
    if (rows.length < HEAD_ROWS) rows.push(passage);
    heads.set(passage.table, rows);
  }
  return heads;
}

/** Index of the passage that holds a position, -1 between passages. */
export function passageIndexAt(context: TagContext, position: number): number {
  const at = indexAt(context.passages, position);
  return (context.passages[at]?.end ?? -1) > position ? at : -1;
}

/**
 * The cells that may head the column of `position` in the row at index `at`: the cell of its own column in each head row,
 * nearest row last. Rows below the first that hold a section sign head nothing.
 */
export function headCells(
  context: TagContext,
  outline: Outline,
  place: { at: number; position: number },
): Span[] {
  const row = context.passages[place.at];
  if (row?.kind !== 'table-row' || row.cells === undefined) return [];
  const column = indexAt(row.cells, place.position);
  return headRows(context, outline, row).flatMap((head) => {
    const cell = head.cells?.length === row.cells?.length ? head.cells?.[column] : undefined;
    return cell === undefined ? [] : [cell];
  });
}

/** The rows that head the table of a row. */
export function headRows(context: TagContext, outline: Outline, row: Passage): readonly Passage[] {
  const rows = outline.heads.get(row.table ?? -1) ?? [];
  const body = rows.findIndex(
    (head, i) => head === row || (i > 0 && context.text.slice(head.start, head.end).includes('§')),
  );
  return rows.slice(0, body < 0 ? rows.length : body);
}
