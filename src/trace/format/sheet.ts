// Answers as plain sheets of cells: what every printer of tables takes.
import type { TrialEvent } from '../dossier.ts';
import type { Matrix } from '../matrix.ts';
import type { TraceRow } from '../trace-row.ts';
import { municipalityName, networkName, oneLine } from './cells.ts';
import { type SheetWords, STABLE_WORDS, type ValueKind } from './sheet-words.ts';

export type Cell = string | number | null;

export interface Sheet {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const TRACE_COLUMNS = [
  'trial',
  'title',
  'network',
  'municipalities',
  'provision',
  'role',
  'outcome',
  'date',
  'decided by',
  'via',
  'conflict',
  'path',
  'page',
  'start',
  'end',
  'quote',
];

/** A trace's rows, with the first proof of each. */
export function sheetOfRows(rows: readonly TraceRow[], words: SheetWords = STABLE_WORDS): Sheet {
  return {
    columns: TRACE_COLUMNS.map(words.column),
    rows: rows.map((row) => {
      const { path = null, page = null, start = null, end = null, quote } = row.evidence[0] ?? {};
      return [
        row.trial,
        words.title(row),
        networkName(row.network),
        row.municipalities.map(municipalityName).join(', '),
        row.provision === null ? null : words.provision(row.provision),
        row.role === null ? null : words.value('role', row.role),
        words.value('outcome', row.outcome ?? 'undecided'),
        row.date,
        row.decider === null ? null : words.organisation(row.decider),
        words.value('via', row.via),
        row.conflict ? row.conflict.join(', ') : null,
        ...[path, page, start, end],
        quote === undefined ? null : oneLine(quote),
      ];
    }),
  };
}

/** A matrix with its totals in the last row and column. */
export function sheetOfMatrix(matrix: Matrix, words: SheetWords = STABLE_WORDS): Sheet {
  const { first, second } = matrix;
  const total = words.column('total');
  const lines = matrix.firstValues.map((value, at) => [
    words.dimension(first, value),
    ...(matrix.cells[at] ?? []).map(({ count }) => count),
    matrix.firstTotals[at] ?? 0,
  ]);
  return {
    columns: [
      `${words.column(first)} × ${words.column(second)}`,
      ...matrix.secondValues.map((value) => words.dimension(second, value)),
      total,
    ],
    rows: [...lines, [total, ...matrix.secondTotals, matrix.total]],
  };
}

const EVENT_COLUMNS = ['date', 'kind', 'what', 'trial', 'conflict', 'path', 'page', 'quote'];

/** Events of a dossier or a timeline. */
export function sheetOfEvents(events: readonly TrialEvent[], words: SheetWords = STABLE_WORDS): Sheet {
  return {
    columns: EVENT_COLUMNS.map(words.column),
    rows: events.map(({ date, kind, what, trial, conflict, evidence }) => {
      const proof = evidence[0];
      return [
        date,
        words.value('event', kind),
        words.value(EVENT_VALUES[kind], what),
        trial,
        conflict ? words.column('conflict') : null,
        proof?.path ?? null,
        proof?.page ?? null,
        proof ? oneLine(proof.quote) : null,
      ];
    }),
  };
}

const EVENT_VALUES: Readonly<Record<TrialEvent['kind'], ValueKind>> = {
  application: 'document',
  document: 'document',
  decision: 'outcome',
  status: 'status',
};
