// What a terminal shows of traces, trials and events: the columns that people compare, below each row where it stands written.
// Everything is in the other formats.
import type { Evidence } from '../../model/evidence.ts';
import type { Trial } from '../../model/trial.ts';
import { provisionLabel } from '../../search/query/find-provision.ts';
import {
  municipalityName,
  networkName,
  oneLine,
  organisationName,
  titleWords,
} from '../../trace/format/cells.ts';
import { sheetOfTrials, type TraceRow, type TrialEvent } from '../../trace/index.ts';
import type { TableSheet } from './fit-table.ts';

/** A trace's rows. */
export function tableOfRows(rows: readonly TraceRow[]): TableSheet {
  return {
    columns: ['title', 'municipalities', 'provision', 'role', 'outcome', 'date'],
    rows: rows.map((row) => [
      titleWords(row),
      row.municipalities.map(municipalityName).join(', '),
      provisionOf(row),
      row.role,
      `${row.outcome ?? 'undecided'}${row.conflict ? ' (conflict)' : ''}`,
      row.date,
    ]),
    below: rows.map((row) => [
      `${row.trial}${row.decider === null ? '' : `, decided by ${organisationName(row.decider)}`}`,
      ...row.evidence.slice(0, 1).map(proofOf),
    ]),
  };
}

function provisionOf({ provision, via }: TraceRow): string | null {
  if (provision === null) return null;
  return provisionLabel(provision) + (via === 'covering range' ? ' (range)' : '');
}

/** Trials, one a row. */
export function tableOfTrials(trials: readonly Trial[]): TableSheet {
  const { columns, rows } = sheetOfTrials(trials);
  const shown = ['title', 'municipalities', 'challenged', 'outcomes'];
  return {
    columns: shown,
    rows: rows.map((cells) => shown.map((name) => cells[columns.indexOf(name)] ?? null)),
    below: trials.map(({ id, network, documents }) => [
      [id, ...(network === null ? [] : [networkName(network)]), papers(documents.length)].join(', '),
    ]),
  };
}

function papers(count: number): string {
  return count === 1 ? '1 document' : `${count} documents`;
}

/** Events of a timeline. */
export function tableOfEvents(events: readonly TrialEvent[]): TableSheet {
  return {
    columns: ['date', 'what', 'trial'],
    rows: events.map(({ date, kind, what, trial, conflict }) => [
      date,
      `${kind === what ? what : `${kind}: ${what}`}${conflict ? ' (conflict)' : ''}`,
      trial,
    ]),
    below: events.map(({ evidence }) => evidence.slice(0, 1).map(proofOf)),
  };
}

/** File, page and sentence; the folders of the file are in the other formats. */
function proofOf({ path, page, quote }: Evidence): string {
  return `${path.slice(path.lastIndexOf('/') + 1)}, p. ${page}: ${oneLine(quote)}`;
}
