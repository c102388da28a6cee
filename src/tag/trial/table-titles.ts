// Titles in tables: cells under a head such as Forsøg or Titel, beside a label, or first in a row that holds an answer.
import type { FoundMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { TagContext } from '../context.ts';
import { headsOf, type Table, type TableRow, tablesOf } from '../outcome/table.ts';
import { mentionsIn, titleAt } from './title.ts';
import { isTitleColumn, isTitleLabel } from './words.ts';

/** The titles of all tables. */
export function tableTitles(context: TagContext): FoundMention[] {
  if (context.document.kind === 'application-template') return [];
  return tablesOf(context).flatMap((table) => [
    ...table.rows.flatMap((row) => labelled(context, row)),
    ...table.rows.flatMap((row) => inColumn(context, table, row)),
  ]);
}

/** "Titel på forsøg | Fælles visitation". */
function labelled(context: TagContext, row: TableRow): FoundMention[] {
  const [label, value] = row.cells;
  if (!label || !value || row.cells.length > 3) return [];
  const words = context.text.slice(label.start, label.end);
  if (!isTitleLabel(words) || (/^forsøg$/i.test(words.trim()) && row.cells.length > 2)) return [];
  return cell(context, value, 'field');
}

function inColumn(context: TagContext, table: Table, row: TableRow): FoundMention[] {
  const at = row.cells.findIndex((_, index) => headsOf(context.text, table, row, index).some(isTitleColumn));
  const found = row.cells[at] ?? (table.heads.length === 0 ? besideAnswer(context, row) : undefined);
  return found ? cell(context, found, 'table') : [];
}

/** In a table without heads: the first cell with words in a row that holds an answer. */
function besideAnswer(context: TagContext, row: TableRow): Span | undefined {
  if (!row.cells.some((one) => mentionsIn(context, one).some((mention) => mention.type === 'outcome')))
    return undefined;
  return row.cells.find(
    (one) => /[a-zæøå]{4}/i.test(context.text.slice(one.start, one.end)) && !isTaken(context, one),
  );
}

/** A cell that is a network, a municipality or an answer. */
function isTaken(context: TagContext, span: Span): boolean {
  const inside = mentionsIn(context, span);
  const taken = inside.reduce(
    (sum, mention) => sum + Math.min(mention.end, span.end) - Math.max(mention.start, span.start),
    0,
  );
  return taken * 2 > span.end - span.start;
}

function cell(context: TagContext, span: Span, place: 'field' | 'table'): FoundMention[] {
  const words = context.text.slice(span.start, span.end);
  if (/^\[|^\s*\d+\s*$/.test(words) || isTaken(context, span) || isTitleColumn(words)) return [];
  const title = titleAt(context, span, {
    rule: place === 'field' ? 'field' : 'table-cell',
    place,
    confidence: 0.96,
  });
  return title ? [title] : [];
}
