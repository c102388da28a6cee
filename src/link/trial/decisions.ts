// Decisions: the runs of a trial's answers, each with its day, decider, case numbers and proofs.
import type { Evidence } from '../../model/evidence.ts';
import type { Decision } from '../../model/trial.ts';
import { sortedEvidence } from '../document/evidence.ts';
import type { Notice } from '../reading/notice.ts';
import { compareAnswers, contradict, type Run, runsOf } from './runs.ts';

/** A report that says otherwise than every decision does. */
export interface ContraryReport {
  readonly outcome: Decision['outcome'];
  readonly evidence: Evidence;
}

export interface Decided {
  /** In order of time, those without a day last. */
  readonly decisions: readonly Decision[];
  readonly contrary: readonly ContraryReport[];
}

/** The decisions of a trial. */
export function decisionsOf(notices: readonly Notice[]): Decided {
  const { runs, contrary } = runsOf(notices);
  return {
    decisions: runs.map((run) => decisionOf(run, runs)),
    contrary: contrary
      .filter((report) => !isLooseWording(report.outcome, runs))
      .map(({ outcome, evidence }) => ({ outcome, evidence })),
  };
}

/** Papers that report "fået lov" of what was allowed in part, or an open question of what was answered since, contradict nothing. */
function isLooseWording(outcome: Decision['outcome'], runs: readonly Run[]): boolean {
  if (outcome === 'under-clarification') return true;
  return outcome === 'approved' && runs.some((run) => run.outcome === 'partly-approved');
}

function decisionOf(run: Run, runs: readonly Run[]): Decision {
  const first = [...run.answers].sort((a, b) => Number(b.own) - Number(a.own) || compareAnswers(a, b));
  return {
    outcome: run.outcome,
    date: run.from >= 0 ? dayOf(run) : null,
    decider: first.find(({ decider }) => decider !== null)?.decider ?? null,
    caseNumbers: [...new Set(run.answers.flatMap(({ caseNumbers }) => caseNumbers))].sort(),
    conflict: runs.some((other) => other !== run && contradict(run, other)),
    evidence: sortedEvidence(run.answers.map(({ evidence }) => evidence)),
  };
}

/** The earliest day that is stated or the decider's own; reports date a run only among themselves. Of a month and a day in it the day. */
function dayOf({ answers }: Run): string | null {
  const sure = answers.some(({ reported }) => !reported);
  const dates = answers
    .flatMap(({ date, reported }) => (date !== null && !(sure && reported) ? [date] : []))
    .sort();
  const [first] = dates;
  if (first === undefined) return null;
  return dates.find((date) => date.length > first.length && date.startsWith(first)) ?? first;
}
