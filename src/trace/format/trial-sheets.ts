// Trials and conflicts as plain sheets of cells.
import type { Conflict, Trial } from '../../model/trial.ts';
import { standingDecisions } from '../standing-decisions.ts';
import { municipalityName, networkName, oneLine } from './cells.ts';
import type { Sheet } from './sheet.ts';
import { type SheetWords, STABLE_WORDS } from './sheet-words.ts';

const TRIAL_COLUMNS = [
  'trial',
  'title',
  'period',
  'network',
  'municipalities',
  'challenged',
  'outcomes',
  'documents',
];

/** One line a trial. */
export function sheetOfTrials(trials: readonly Trial[], words: SheetWords = STABLE_WORDS): Sheet {
  return {
    columns: TRIAL_COLUMNS.map(words.column),
    rows: trials.map((trial) => [
      trial.id,
      words.title(trial),
      trial.period === null ? null : words.value('period', trial.period),
      networkName(trial.network),
      trial.municipalities.flatMap(({ id, excluded }) => (excluded ? [] : [municipalityName(id)])).join(', '),
      trial.provisions
        .flatMap(({ provision, role }) => (role === 'challenged' ? [words.provision(provision)] : []))
        .join(', '),
      outcomesOf(trial, words),
      trial.documents.length,
    ]),
  };
}

function outcomesOf({ decisions }: Trial, words: SheetWords): string {
  const standing = standingDecisions(decisions).map(
    ({ outcome, conflict }) =>
      words.value('outcome', outcome) + (conflict ? ` (${words.column('conflict')})` : ''),
  );
  return standing.join(', ') || words.value('outcome', 'undecided');
}

const CONFLICT_COLUMNS = ['id', 'kind', 'trial', 'text', 'path', 'page', 'quote'];

/** One line a proof: a contradiction has two or more. */
export function sheetOfConflicts(conflicts: readonly Conflict[], words: SheetWords = STABLE_WORDS): Sheet {
  return {
    columns: CONFLICT_COLUMNS.map(words.column),
    rows: conflicts.flatMap((conflict) =>
      conflict.evidence.map(({ path, page, quote }) => [
        ...[conflict.id, words.value('conflict', conflict.kind), conflict.trial, words.conflict(conflict)],
        ...[path, page, oneLine(quote)],
      ]),
    ),
  };
}
