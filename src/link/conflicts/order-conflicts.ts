// A decision that is older than the application it answers.
import type { Conflict, Trial } from '../../model/trial.ts';
import type { Account } from '../trial/account.ts';

/** At most one a trial: its first dated decision against its first application. */
export function orderConflicts(trial: Trial, account: Account): Conflict[] {
  const decision = trial.decisions.find(({ date }) => date !== null);
  const [application] = account.notices
    .filter(({ tagged: { document } }) => document.kind === 'application' && document.date !== null)
    .sort((a, b) => ((a.tagged.document.date ?? '') < (b.tagged.document.date ?? '') ? -1 : 1));
  const applied = application?.tagged.document.date;
  const title = application?.titles[0];
  if (
    !decision?.date ||
    !application ||
    !applied ||
    !title ||
    !(decision.date < applied.slice(0, decision.date.length))
  )
    return [];
  return [
    {
      id: `decision-before-application.${trial.id}`,
      kind: 'decision-before-application',
      trial: trial.id,
      text: `${trial.title}: decided ${decision.date}, applied for ${applied}`,
      facts: { decided: decision.date, applied },
      evidence: [...decision.evidence.slice(0, 1), title.evidence],
    },
  ];
}
