// Which decisions of a trial stand: what was under clarification and then answered is history; what contradicts is shown.
import type { Decision } from '../model/trial.ts';

/** The decisions that stand, in order; empty where there is none. Those in conflict all stand: none is chosen. */
export function standingDecisions(decisions: readonly Decision[]): readonly Decision[] {
  const latest = decisions.filter(({ date }) => date !== null).at(-1) ?? decisions.at(-1);
  return decisions.filter((decision) => decision === latest || decision.conflict);
}
