// In a table the law stands in the same row, in the head of the column, or in the head of the table's first column.
import type { Passage } from '../../../model/document.ts';
import type { Span } from '../../../model/span.ts';
import { indexAt, type TagContext } from '../../context.ts';
import { mayHave } from '../known-sections.ts';
import { lastEvent, lastNamedIn, passageIndex, type ResolveRule } from './state.ts';

/** The law of a section in a table cell. */
export const inTable: ResolveRule = (draft, state) => {
  const at = passageIndex(state, draft);
  const row = state.context.passages[at];
  if (row?.kind !== 'table-row') return undefined;
  const same = lastEvent(state, row.start);
  if (same !== undefined && mayHave(same.law, draft.provision)) {
    return { law: same.law, by: 'table', confidence: 0.92 };
  }
  const cell = headCellOf(state.context, at, draft.start);
  const event = cell === undefined ? undefined : lastNamedIn(state, cell);
  if (event === undefined || !mayHave(event.law, draft.provision)) return undefined;
  return { law: event.law, by: 'table', confidence: 0.9 };
};

/** The cell that heads the column of `position` in row `at`; undefined without a head row. */
export function headCellOf(context: TagContext, at: number, position: number): Span | undefined {
  const row = context.passages[at];
  if (row?.kind !== 'table-row') return undefined;
  const column = indexAt(row.cells ?? [], position);
  return column < 0 ? undefined : headRow(context.passages, row)?.cells?.[column];
}

/** The head of a row's table: its marked head row, else its first row. Tables are read in order, so the search is remembered. */
const HEADS = new WeakMap<readonly Passage[], Map<number, Passage>>();

function headRow(passages: readonly Passage[], row: Passage): Passage | undefined {
  const heads = HEADS.get(passages) ?? headsOf(passages);
  HEADS.set(passages, heads);
  const head = heads.get(row.table ?? -1);
  return head === row ? undefined : head;
}

function headsOf(passages: readonly Passage[]): Map<number, Passage> {
  const heads = new Map<number, Passage>();
  for (const passage of passages) {
    if (passage.kind !== 'table-row' || passage.table === undefined) continue;
    const known = heads.get(passage.table);
    if (known === undefined || (passage.headerRow === true && known.headerRow !== true))
      heads.set(passage.table, passage);
  }
  return heads;
}
