// Lays an HTML table out as a grid: a merged cell stands once in the text and is named by every row and column it reaches.
import type { CheerioAPI } from 'cheerio/slim';
import type { AnyNode, Element } from 'domhandler';
import type { Span } from '../../model/span.ts';
import type { Cell, TextBuilder } from '../text-builder.ts';

/** A cell that reaches down from above: for how many more rows, and where its words stand. */
interface Reach {
  readonly rows: number;
  readonly span: Span;
}

/** One column of a row before it is written. `rows` is how far the cell reaches down, 1 for its own row. */
interface Slot {
  readonly cell: Cell;
  readonly rows: number;
}

/** More columns or rows than this are no table that people read; a hostile `colspan` ends here. */
const MAX_SPAN = 100;

/** Appends a table; tables inside its cells are read as the cell's words. Returns the number of the next table. */
export function addTable($: CheerioAPI, table: Element, to: { builder: TextBuilder; table: number }): number {
  to.builder.block($(table).children('caption').text(), { kind: 'paragraph' });
  const rows = $(table).children('tr').add($(table).children('thead,tbody,tfoot').children('tr')).toArray();
  let reaches: readonly (Reach | undefined)[] = [];
  let first = true;
  for (const row of rows) {
    const own = $(row).children('td,th').toArray();
    const slots = layOut($, own, reaches);
    if (!slots.some((slot) => 'text' in slot.cell && slot.cell.text.trim() !== '')) continue;
    const headerRow = first && own.every((cell) => isNamed(cell, 'th') || isNamed(row.parent, 'thead'));
    const spans = to.builder.row(
      slots.map((slot) => slot.cell),
      { table: to.table, headerRow, first },
    );
    reaches = slots.map((slot, column) => reachOf(slot, spans[column], reaches[column]));
    first = false;
  }
  return to.table + 1;
}

function layOut($: CheerioAPI, own: readonly AnyNode[], reaches: readonly (Reach | undefined)[]): Slot[] {
  const slots: Slot[] = [];
  const takeReached = (): void => {
    for (let reach = reaches[slots.length]; reach; reach = reaches[slots.length]) {
      slots.push({ cell: { above: reach.span }, rows: 1 });
    }
  };
  for (const cell of own) {
    takeReached();
    const rows = spanOf($(cell).attr('rowspan'));
    slots.push({ cell: { text: cellText($, cell) }, rows });
    for (let more = spanOf($(cell).attr('colspan')); more > 1; more -= 1)
      slots.push({ cell: { left: true }, rows });
  }
  takeReached();
  return slots;
}

function reachOf(slot: Slot, span: Span | undefined, before: Reach | undefined): Reach | undefined {
  if ('above' in slot.cell)
    return before && before.rows > 1 ? { rows: before.rows - 1, span: before.span } : undefined;
  return slot.rows > 1 && span ? { rows: slot.rows - 1, span } : undefined;
}

function cellText($: CheerioAPI, cell: AnyNode): string {
  const copy = $(cell).clone();
  copy.find('script,style').remove();
  copy.find('br,p,div,li').after('\n');
  return copy.text();
}

function spanOf(value: string | undefined): number {
  const number = Number.parseInt(value ?? '1', 10);
  return Number.isFinite(number) ? Math.min(Math.max(number, 1), MAX_SPAN) : 1;
}

function isNamed(node: AnyNode | null, name: string): boolean {
  return node?.type === 'tag' && node.name === name;
}
