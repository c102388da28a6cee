// Answers as plain sheets of cells: what every printer of tables takes.
import { provisionLabel } from '../../search/query/find-provision.ts';
import type { TrialEvent } from '../dossier.ts';
import { type Dimension, type Matrix, NO_VALUE } from '../matrix.ts';
import type { TraceRow } from '../trace-row.ts';
import { municipalityName, networkName, oneLine, organisationName, titleWords } from './cells.ts';

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
export function sheetOfRows(rows: readonly TraceRow[]): Sheet {
  return {
    columns: TRACE_COLUMNS,
    rows: rows.map((row) => {
      const proof = row.evidence[0];
      return [
        row.trial,
        titleWords(row),
        networkName(row.network),
        row.municipalities.map(municipalityName).join(', '),
        row.provision === null ? null : provisionLabel(row.provision),
        row.role,
        row.outcome ?? 'undecided',
        row.date,
        organisationName(row.decider),
        row.via,
        row.conflict ? row.conflict.join(', ') : null,
        proof?.path ?? null,
        proof?.page ?? null,
        proof?.start ?? null,
        proof?.end ?? null,
        proof ? oneLine(proof.quote) : null,
      ];
    }),
  };
}

/** A matrix with its totals in the last row and column. */
export function sheetOfMatrix(matrix: Matrix): Sheet {
  const name = (dimension: Dimension, value: string) => nameOf(dimension, value);
  const lines = matrix.firstValues.map((value, at) => [
    name(matrix.first, value),
    ...(matrix.cells[at] ?? []).map(({ count }) => count),
    matrix.firstTotals[at] ?? 0,
  ]);
  return {
    columns: [
      `${matrix.first} × ${matrix.second}`,
      ...matrix.secondValues.map((value) => name(matrix.second, value)),
      'total',
    ],
    rows: [...lines, ['total', ...matrix.secondTotals, matrix.total]],
  };
}

/** Events of a dossier or a timeline. */
export function sheetOfEvents(events: readonly TrialEvent[]): Sheet {
  return {
    columns: ['date', 'kind', 'what', 'trial', 'conflict', 'path', 'page', 'quote'],
    rows: events.map(({ date, kind, what, trial, conflict, evidence }) => {
      const proof = evidence[0];
      return [
        date,
        kind,
        what,
        trial,
        conflict ? 'conflict' : null,
        proof?.path ?? null,
        proof?.page ?? null,
        proof ? oneLine(proof.quote) : null,
      ];
    }),
  };
}

function nameOf(dimension: Dimension, value: string): string {
  if (value === NO_VALUE) return value;
  if (dimension === 'municipality') return municipalityName(value);
  if (dimension === 'ministry') return organisationName(value) ?? value;
  if (dimension === 'network') return networkName(value) ?? value;
  return dimension === 'law' || dimension === 'section' ? provisionLabel(value) : value;
}
