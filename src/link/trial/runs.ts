// Answers to one trial in runs: equal answers side by side in time are one run.
import type { Evidence } from '../../model/evidence.ts';
import { OUTCOMES, type Outcome } from '../../model/mention.ts';
import type { Notice, SaidOutcome } from '../reading/notice.ts';
import { compareText } from './account.ts';

/** An answer with the day it counts for. */
export interface Answer extends SaidOutcome {
  readonly date: string | null;
  readonly caseNumbers: readonly string[];
  /** Neither dated nor the decider's own: a report, which opens no second run. */
  readonly reported: boolean;
}

export interface Run {
  readonly outcome: Outcome;
  readonly answers: Answer[];
  /** Place of its first and last day among the days; -1 where nothing dates it. */
  readonly from: number;
  to: number;
}

export interface Runs {
  /** In order of time, those without a day last. */
  readonly runs: readonly Run[];
  /** Reports of an outcome that no run has. */
  readonly contrary: readonly Answer[];
}

/** The runs of a trial's answers. */
export function runsOf(notices: readonly Notice[]): Runs {
  const answers = notices
    .flatMap((notice) => notice.outcomes.map((said) => answerOf(notice, said)))
    .sort(compareAnswers);
  const runs = datedRuns(answers.filter(({ reported, date }) => !reported && date !== null));
  const contrary: Answer[] = [];
  for (const answer of answers.filter(({ reported, date }) => reported || date === null)) {
    if (!join(runs, answer)) contrary.push(answer);
  }
  return { runs: runs.sort(compareRuns), contrary };
}

/** In order of time, those without a day last; at one time yes comes before no. */
function compareRuns(a: Run, b: Run): number {
  const time = (run: Run) => (run.from < 0 ? Number.POSITIVE_INFINITY : run.from);
  if (time(a) !== time(b)) return time(a) < time(b) ? -1 : 1;
  return OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome);
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

/** By day, then document and place. */
export function compareAnswers(a: Answer, b: Answer): number {
  const byPlace = (one: Evidence, other: Evidence) =>
    compareText(one.document, other.document) || one.start - other.start;
  return compareText(a.date ?? '9999', b.date ?? '9999') || byPlace(a.evidence, b.evidence);
}

/** Runs over dated answers. A month and a day in it are one time. */
function datedRuns(answers: readonly Answer[]): Run[] {
  const runs: Run[] = [];
  let time = 0;
  let day = '';
  for (const answer of answers) {
    const date = answer.date ?? '';
    const isSame = day === '' || date.startsWith(day) || day.startsWith(date);
    if (!isSame) time += 1;
    if (!isSame || date.length > day.length) day = date;
    const open = runs.find((run) => run.outcome === answer.outcome && !isCut(runs, run, time));
    if (open) {
      open.answers.push(answer);
      open.to = time;
    } else runs.push({ outcome: answer.outcome, answers: [answer], from: time, to: time });
  }
  return runs;
}

/** Another outcome came after a run's last day and before this time. */
function isCut(runs: readonly Run[], run: Run, time: number): boolean {
  return runs.some((other) => other.outcome !== run.outcome && other.to > run.to && other.from < time);
}

/**
 * Puts a report, or an answer without a day, to a run of its outcome. It opens one where there is none, or none but
 * `under-clarification` from before it. False where it would have to open a second one.
 */
function join(runs: Run[], answer: Answer): boolean {
  const own = runs.findLast((run) => run.outcome === answer.outcome);
  if (own) {
    own.answers.push(answer);
    return true;
  }
  const isProgress = runs.every(
    ({ outcome, answers }) => outcome === 'under-clarification' && isBefore(answers, answer),
  );
  if (!isProgress && (answer.reported || runs.length === 0)) return false;
  const time = isProgress && answer.date !== null ? Math.max(-1, ...runs.map(({ to }) => to)) + 1 : -1;
  runs.push({ outcome: answer.outcome, answers: [answer], from: time, to: time });
  return true;
}

function isBefore(answers: readonly Answer[], answer: Answer): boolean {
  return answers.every(({ date }) => date !== null && answer.date !== null && date < answer.date);
}

/** Different outcomes of one day or one document, or that no days put in order. */
export function contradict(a: Run, b: Run): boolean {
  if (a.outcome === b.outcome) return false;
  if (a.from < 0 || b.from < 0 || (a.from <= b.to && b.from <= a.to)) return true;
  const stated = (run: Run, document: string) =>
    run.answers.some((one) => one.evidence.document === document && one.statedDate !== null);
  const documents = new Set(b.answers.map(({ evidence }) => evidence.document));
  const shared = a.answers.map(({ evidence }) => evidence.document).filter((id) => documents.has(id));
  return shared.some((id) => !stated(a, id) && !stated(b, id));
}
