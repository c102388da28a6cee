// Two answers to one trial that no dates put in order: both are shown, none is chosen.
import type { Conflict, Trial } from '../../model/trial.ts';

/** At most one conflict a trial, with the first proof of each answer. */
export function outcomeConflicts(trial: Trial): Conflict[] {
  const against = trial.decisions.filter(({ conflict }) => conflict);
  if (against.length === 0) return [];
  const said = against.map(({ outcome, date }) => `${outcome} (${date ?? 'no date'})`);
  return [
    {
      id: `outcomes.${trial.id}`,
      kind: 'outcomes',
      trial: trial.id,
      text: `${trial.title}: ${said.join(' against ')}`,
      evidence: against.flatMap(({ evidence }) => evidence.slice(0, 1)),
    },
  ];
}
