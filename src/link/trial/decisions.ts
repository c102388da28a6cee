// Decisions as runs: equal answers side by side in time are one decision with several proofs.
import type { Evidence } from '../../model/evidence.ts';
import type { Outcome } from '../../model/mention.ts';
import type { Decision } from '../../model/trial.ts';
import { sortedEvidence } from '../document/evidence.ts';
import type { Notice, SaidOutcome } from '../reading/notice.ts';
import { compareText } from './account.ts';

/** An answer with the day it counts for. */
interface Answer extends SaidOutcome {
  readonly date: string | null;
  readonly caseNumbers: readonly string[];
  /** Neither dated nor the decider's own: a report, which opens no second run. */
  readonly reported: boolean;
}

interface Run {
  readonly outcome: Outcome;
  readonly answers: Answer[];
  /** Place of its first and last day among the days; -1 where nothing dates it. */
  readonly from: number;
  to: number;
}

/** The decisions of a trial, in order of time, those without a day last. */
export function decisionsOf(notices: readonly Notice[]): Decision[] {
  const answers = notices
    .flatMap((notice) => notice.outcomes.map((said) => answerOf(notice, said)))
    .sort(compareAnswers);
  const runs = runsOf(answers.filter(({ reported, date }) => !reported && date !== null));
  for (const answer of answers.filter(({ reported, date }) => reported || date === null)) join(runs, answer);
  return runs.map((run) => decisionOf(run, runs));
}

function answerOf({ tagged }: Notice, said: SaidOutcome): Answer {
  const { date, caseNumbers } = tagged.document;
  return {
    ...said,
    date: said.statedDate ?? date,
    reported: said.statedDate === null && !said.own,
    caseNumbers: said.own ? caseNumbers : [],
  };
}

function compareAnswers(a: Answer, b: Answer): number {
  return (
    compareText(a.date ?? '9999', b.date ?? '9999') ||
    compareText(a.evidence.document, b.evidence.document) ||
    a.evidence.start - b.evidence.start
  );
}

/** Runs over dated answers. A month and a day in it are one time. */
function runsOf(answers: readonly Answer[]): Run[] {
  const runs: Run[] = [];
  let time = 0;
  let day = '';
  for (const answer of answers) {
    const date = answer.date ?? '';
    if (day !== '' && !isOneTime(day, date)) time += 1;
    if (day === '' || !isOneTime(day, date) || date.length > day.length) day = date;
    const open = runs.find(
      (run) => run.outcome === answer.outcome && run.to >= time - 1 && !isCut(runs, run, time),
    );
    if (open) {
      open.answers.push(answer);
      open.to = time;
    } else runs.push({ outcome: answer.outcome, answers: [answer], from: time, to: time });
  }
  return runs;
}

/** Another outcome came after a run's last day and before this time. */
function isCut(runs: readonly Run[], run: Run, time: number): boolean {
  return runs.some((other) => other.outcome !== run.outcome && other.from > run.to && other.from < time);
}

function isOneTime(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** A report joins a run of its outcome; it opens one where there is none but `under-clarification`, which it follows. */
function join(runs: Run[], answer: Answer): void {
  const own = runs.findLast((run) => run.outcome === answer.outcome);
  if (own) {
    own.answers.push(answer);
    return;
  }
  const latest = runs.filter(({ from }) => from >= 0);
  const follows = latest.every(
    ({ outcome, answers }) => outcome === 'under-clarification' && isBefore(answers, answer),
  );
  const from = follows && answer.date !== null ? Math.max(-1, ...latest.map(({ to }) => to)) + 1 : -1;
  runs.push({ outcome: answer.outcome, answers: [answer], from, to: from });
}

function isBefore(answers: readonly Answer[], answer: Answer): boolean {
  return answers.every(({ date }) => date !== null && answer.date !== null && date < answer.date);
}

function decisionOf(run: Run, runs: readonly Run[]): Decision {
  const dated =
    run.from >= 0
      ? run.answers.flatMap(({ date, reported }) =>
          date !== null && (!reported || run.answers.every((a) => a.reported)) ? [date] : [],
        )
      : [];
  const first = [...run.answers].sort((a, b) => Number(b.own) - Number(a.own) || compareAnswers(a, b));
  return {
    outcome: run.outcome,
    date: earliest(dated),
    decider: first.find(({ decider }) => decider !== null)?.decider ?? null,
    caseNumbers: [...new Set(run.answers.flatMap(({ caseNumbers }) => caseNumbers))].sort(),
    conflict: runs.some((other) => other !== run && contradict(run, other)),
    evidence: sortedEvidence(run.answers.map(({ evidence }): Evidence => evidence)),
  };
}

/** The first day; of a month and a day in it the day. */
function earliest(dates: readonly string[]): string | null {
  const [first] = [...dates].sort();
  if (first === undefined) return null;
  return [...dates].sort().findLast((date) => date.startsWith(first)) === undefined
    ? first
    : ([...dates].sort().find((date) => date.length > first.length && date.startsWith(first)) ?? first);
}

/** Different outcomes of one day or one document, or that no days put in order. */
function contradict(a: Run, b: Run): boolean {
  if (a.outcome === b.outcome) return false;
  if (a.from < 0 || b.from < 0 || (a.from <= b.to && b.from <= a.to)) return true;
  const stated = (run: Run, document: string) =>
    run.answers.some((one) => one.evidence.document === document && one.statedDate !== null);
  const shared = a.answers
    .map(({ evidence }) => evidence.document)
    .filter((id) => b.answers.some(({ evidence }) => evidence.document === id));
  return shared.some((id) => !stated(a, id) && !stated(b, id));
}
