// Statuses in table cells: a column headed Status whose cells are nothing but one.
import { readFileSync } from 'node:fs';
import { type FoundMention, STATUSES, type Status } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { TagContext } from '../context.ts';
import { headsOf, tablesOf } from '../outcome/table.ts';
import { wordsOf } from '../predicate/words.ts';
import { spell } from './lexicon.ts';

interface CellData {
  readonly heads: readonly string[];
  readonly cells: Readonly<Record<Status, readonly string[]>>;
}

const data = JSON.parse(readFileSync(new URL('./data/cells.json', import.meta.url), 'utf8')) as CellData;
const CELLS: ReadonlyMap<string, Status> = new Map(
  STATUSES.flatMap((id) => data.cells[id].map((words): [string, Status] => [words, id])),
);
const LONGEST = 80;

/** The statuses of all tables. */
export function statusCells(context: TagContext): FoundMention[] {
  const { text } = context;
  return tablesOf(context).flatMap((table) =>
    table.rows.flatMap((row) =>
      row.cells.flatMap((cell, at) => {
        const heads = headsOf(text, table, row, at).map((head) => head.toLowerCase());
        const expected = heads.some((head) => data.heads.some((start) => head.startsWith(start)));
        return expected ? inCell(text, cell) : [];
      }),
    ),
  );
}

/** The cell's words up to a first stop, where they are a status. */
function inCell(text: string, cell: Span): FoundMention[] {
  if (cell.end - cell.start > LONGEST) return [];
  const words = wordsOf(text, cell, spell);
  const stop = words.findIndex((word, at) => at > 0 && word.stop !== 'none');
  const own = stop < 0 ? words : words.slice(0, stop);
  const id = CELLS.get(own.map((word) => word.key).join(' '));
  const first = own[0];
  const last = own.at(-1);
  if (!id || !first || !last) return [];
  return [{ type: 'status', id, start: first.start, end: last.end, confidence: 0.95, rule: 'status/cell@1' }];
}
