// Trials and conflicts as plain sheets of cells.
import type { Conflict, Trial } from '../../model/trial.ts';
import { provisionLabel } from '../../search/query/find-provision.ts';
import { standingDecisions } from '../standing-decisions.ts';
import { municipalityName, networkName, oneLine, titleWords } from './cells.ts';
import type { Sheet } from './sheet.ts';

/** One line a trial. */
export function sheetOfTrials(trials: readonly Trial[]): Sheet {
  return {
    columns: ['trial', 'title', 'period', 'network', 'municipalities', 'challenged', 'outcomes', 'documents'],
    rows: trials.map((trial) => [
      ...[trial.id, titleWords(trial), trial.period, networkName(trial.network)],
      trial.municipalities.flatMap(({ id, excluded }) => (excluded ? [] : [municipalityName(id)])).join(', '),
      trial.provisions
        .flatMap(({ provision, role }) => (role === 'challenged' ? [provisionLabel(provision)] : []))
        .join(', '),
      standingDecisions(trial.decisions)
        .map(({ outcome, conflict }) => outcome + (conflict ? ' (conflict)' : ''))
        .join(', ') || 'undecided',
      trial.documents.length,
    ]),
  };
}

/** One line a proof: a contradiction has two or more. */
export function sheetOfConflicts(conflicts: readonly Conflict[]): Sheet {
  return {
    columns: ['id', 'kind', 'trial', 'text', 'path', 'page', 'quote'],
    rows: conflicts.flatMap(({ id, kind, trial, text, evidence }) =>
      evidence.map(({ path, page, quote }) => [id, kind, trial, text, path, page, oneLine(quote)]),
    ),
  };
}
