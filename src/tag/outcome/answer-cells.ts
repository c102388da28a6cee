// Answers in table cells: words of their own, ticks under a head that is an answer, letters that a legend explains.
import type { FoundMention, Outcome } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { TagContext } from '../context.ts';
import { makeCellReader } from '../judge/cell-reader.ts';
import { answerIn } from './answers.ts';
import { isAnswerHead, isLocalHead, isTick } from './layout-words.ts';
import type { Legend } from './legend.ts';
import { spell } from './lexicon.ts';
import { headsOf, type Table, type TableRow } from './table.ts';

/** The outcomes of a table's cells, in order. */
export function cellOutcomes(context: TagContext, table: Table, legend: Legend): FoundMention[] {
  const { text } = context;
  const cells = table.rows.flatMap((row) =>
    row.cells.flatMap((cell, at): Cell[] => {
      const heads = headsOf(text, table, row, at);
      return heads.some(isLocalHead) ? [] : [{ cell, at, row, heads }];
    }),
  );
  const found = cells.map((cell) => inCell(text, cell, legend));
  const answered = new Set(cells.flatMap(({ at }, i) => (found[i]?.length ? [at] : [])));
  return cells.flatMap((cell, i) => {
    const due = found[i]?.length === 0 && answered.has(cell.at) && cell.heads.some(isAnswerHead);
    return due ? unlisted(context, cell.cell) : (found[i] ?? []);
  });
}

/** An answer in a cell is at most so long. */
const LONGEST = 120;
/** Reads an answer in words of its own, in a column where others answer. */
const unlisted = makeCellReader('outcome', spell, LONGEST);

interface Cell {
  readonly cell: Span;
  readonly at: number;
  readonly row: TableRow;
  readonly heads: readonly string[];
}

function inCell(text: string, { cell, at, row, heads }: Cell, legend: Legend): FoundMention[] {
  const words = text.slice(cell.start, cell.end).trim();
  if (words === '') return [];
  const expected = heads.some(isAnswerHead);
  const coded = legend.get(words.replace(/[.()[\]]/g, ''));
  if (coded !== undefined) return [mention({ ...cell, outcome: coded }, 'legend-code', 0.93)];
  const ticked = isTick(words) && row.cells.length > 2 ? headOutcome(heads) : undefined;
  if (ticked !== undefined) return [mention({ ...cell, outcome: ticked }, 'ticked-column', 0.9)];
  const answer = answerIn(text, cell);
  if (!answer || (answer.weak && !expected && !answer.labelled) || (at === 0 && !expected)) return [];
  return [mention(answer, 'cell', expected ? 0.99 : 0.95)];
}

/** The outcome that the head of a column is itself. */
function headOutcome(heads: readonly string[]): Outcome | undefined {
  for (const head of heads) {
    const answer = answerIn(head, { start: 0, end: head.length });
    if (answer && !/[:?]/.test(head)) return answer.outcome;
  }
  return undefined;
}

function mention(
  found: Span & { readonly outcome: Outcome },
  rule: string,
  confidence: number,
): FoundMention {
  const { start, end, outcome } = found;
  return { type: 'outcome', id: outcome, start, end, confidence, rule: `outcome/${rule}@1` };
}
