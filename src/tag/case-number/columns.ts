// Letterheads whose labels stand together and whose values follow together, in rows of a table or lines of a column.

import type { Span } from '../../model/span.ts';
import { eachMatch, matchesOf } from '../../patterns/index.ts';
import { LABEL, OTHER_LABEL } from './labels.ts';
import { VALUE } from './value.ts';

/** A field that is a label and nothing more. */
const WHOLE_LABEL = new RegExp(`^${LABEL}[.,:]{0,2}$`);
/** A field that is a number and nothing more. */
const WHOLE_VALUE = new RegExp(`^(?:${VALUE})$`);
/** Asked first: nearly no field begins like a label. */
const STARTS_LIKE_LABEL = /^(?:[SsDdJj5O]|EMN|Acadre|ESDH|Projekt)/;
/** More fields than this no letterhead has. */
const MOST_FIELDS = 8;

/** A line or a table's cell, trimmed. */
interface Field extends Span {
  readonly text: string;
}

/**
 * Values of labels that have no value beside them: "Sagsnr.⇥Doknr.⇥Dato" over "2017-1482⇥448210⇥...", or the same as lines.
 * The nth value belongs to the nth label.
 */
export function columnNumbers(text: string): Span[] {
  const rows = rowsOf(text);
  return [...tableValues(rows), ...columnValues(rows.flat())];
}

/** The row under a row of labels, cell by cell. */
function tableValues(rows: readonly (readonly Field[])[]): Span[] {
  return rows.flatMap((row, index) => {
    const below = rows[index + 1];
    if (row.length < 2 || below === undefined || below.length < 2 || !row.every(isAnyLabel)) return [];
    return row.flatMap((label, column) => {
      const value = below[column];
      return value !== undefined && isLabel(label) && isValue(value) ? [value] : [];
    });
  });
}

/** Lines of labels, then as many lines of values. */
function columnValues(fields: readonly Field[]): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < fields.length; at++) {
    let labels = 0;
    while (labels < MOST_FIELDS && isAnyLabel(fields[at + labels])) labels++;
    for (let n = 0; labels > 1 && n < labels; n++) {
      const value = fields[at + labels + n];
      if (isLabel(fields[at + n]) && isValue(value)) found.push(value);
    }
    at += Math.max(0, labels - 1);
  }
  return found;
}

const LINE = /[^\n]+/g;
/** Cells are parted by tabs, or by three blanks and more. */
const CELL = /[^\t ]+(?: {1,2}[^\t ]+)*/g;

/** Lines that hold something, cut into cells at tabs. Only short ones can be labels or values. */
function rowsOf(text: string): Field[][] {
  const rows: Field[][] = [];
  eachMatch(text, LINE, (line) => {
    const fields = matchesOf(line[0], CELL).flatMap((cell) => fieldOf(cell[0], line.index + cell.index));
    if (fields.length > 0) rows.push(fields);
  });
  return rows;
}

/** A field without the white space around it; none where nothing is left. */
function fieldOf(text: string, at: number): Field[] {
  const trimmed = text.trim();
  const start = at + text.length - text.trimStart().length;
  return trimmed === '' ? [] : [{ text: trimmed, start, end: start + trimmed.length }];
}

/** Does it announce a case or document number? */
function isLabel(field: Field | undefined): boolean {
  return (
    field !== undefined &&
    field.text.length < 24 &&
    STARTS_LIKE_LABEL.test(field.text) &&
    WHOLE_LABEL.test(field.text)
  );
}

/** Is it a label of a letterhead, of whatever kind? */
function isAnyLabel(field: Field | undefined): boolean {
  if (field === undefined) return false;
  return isLabel(field) || (field.text.length < 24 && OTHER_LABEL.test(field.text));
}

/** Can it be a case number by its looks? */
function isValue(field: Field | undefined): field is Field {
  return (
    field !== undefined &&
    field.text.length < 32 &&
    /^[A-Z0-9lI]/.test(field.text) &&
    WHOLE_VALUE.test(field.text)
  );
}
