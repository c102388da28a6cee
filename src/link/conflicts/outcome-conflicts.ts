// Two answers to one trial that no dates put in order: both are shown, none is chosen.
import type { Conflict, Trial } from '../../model/trial.ts';
import type { Account } from '../trial/account.ts';
import { decisionsOf } from '../trial/decisions.ts';

/** At most one conflict a trial, with the first proof of each answer: decisions that contradict, and reports that say otherwise. */
export function outcomeConflicts(trial: Trial, account: Account): Conflict[] {
  const { contrary } = decisionsOf(account.notices);
  const decided = contrary.length > 0 ? trial.decisions : trial.decisions.filter(({ conflict }) => conflict);
  if (decided.length + contrary.length < 2) return [];
  const answers = [
    ...decided.map(({ outcome, date }) => ({ outcome, date, reported: false })),
    ...contrary.map(({ outcome }) => ({ outcome, date: null, reported: true })),
  ];
  const said = new Set(
    answers.map(
      ({ outcome, date, reported }) => `${outcome} (${reported ? 'reported' : (date ?? 'no date')})`,
    ),
  );
  return [
    {
      id: `outcomes.${trial.id}`,
      kind: 'outcomes',
      trial: trial.id,
      text: `${trial.title}: ${[...said].join(' against ')}`,
      facts: { answers },
      evidence: [
        ...decided.flatMap(({ evidence }) => evidence.slice(0, 1)),
        ...contrary.map(({ evidence }) => evidence),
      ],
    },
  ];
}
