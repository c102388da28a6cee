// In a table the law stands in the head of the column, or in the same row.
import { mayHave } from '../known-sections.ts';
import { headCells } from '../outline.ts';
import { lastEvent, lastNamedIn, passageIndex, type ResolveRule } from './state.ts';

/** The law of a section in a table cell. */
export const inTable: ResolveRule = (draft, state) => {
  const at = passageIndex(state, draft);
  const row = state.context.passages[at];
  if (row?.kind !== 'table-row') return undefined;
  const heads = headCells(state.context, state.outline, { at, position: draft.start });
  for (const cell of heads.toReversed()) {
    const event = lastNamedIn(state, cell);
    if (event !== undefined && mayHave(event.law, draft.provision)) {
      return { law: event.law, by: 'table', confidence: 0.9 };
    }
  }
  const same = lastEvent(state, row.start);
  if (same === undefined || !mayHave(same.law, draft.provision)) return undefined;
  return { law: same.law, by: 'table', confidence: 0.92 };
};
