import { describe, expect, it } from 'vitest';
import { link } from '../../src/link/index.ts';
import { fromMarks } from './from-marks.ts';

const NET = '⟦net:fk2-sundhed|Mere sammenhængende indsatser på tværs af sektorområder⟧';
const TITLE = '⟦trial:x|Natlige tilsyn med skærm⟧';
const OUTCOMES = {
  yes: '⟦outcome:approved|imødekommes⟧',
  no: '⟦outcome:rejected|imødekommes ikke⟧',
  half: '⟦outcome:partly-approved|imødekommes delvist⟧',
  open: '⟦outcome:under-clarification|skal afklares nærmere⟧',
};

/** A letter of the ministry that answers on a day. */
function letter(day: string, answer: string): string {
  return `Til netværket ${NET}\n\nDato: ⟦date:${day}|${danish(day)}⟧\nSagsnr. ⟦case:2017-88|2017-88⟧\n\nSvar på ansøgning om forsøg\n\n⟦org:oim-2|Økonomi- og Indenrigsministeriet⟧ har behandlet ansøgningen.\n\n${TITLE}\n\nAnsøgningen ${answer}.\n\nMed venlig hilsen\n\nBo Eskildsen\nkontorchef\n`;
}

/** A memo that reports an answer, and maybe its day. */
function memo(day: string, answer: string): string {
  return `NOTAT\n\nTil: Sundhedsudvalget\n\nDato: ⟦date:${day}|${danish(day)}⟧\n\nForvaltningen skriver om netværket ${NET}.\n\nForsøget om ${TITLE} ${answer}.\n`;
}

function danish(day: string): string {
  const months = [
    'januar',
    'februar',
    'marts',
    'april',
    'maj',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'december',
  ];
  const [year, month, date] = day.split('-').map(Number);
  return `${date}. ${months[(month ?? 1) - 1]} ${year}`;
}

function decided(...papers: readonly string[]) {
  const documents = papers.flatMap((paper, at) => fromMarks(paper, `${at}.txt`));
  const { trials, conflicts } = link({ documents, corrections: [], known: [] });
  const decisions = trials.flatMap((trial) =>
    trial.decisions.map(
      ({ outcome, date, conflict, evidence }) =>
        `${outcome} ${date} ${evidence.length}${conflict ? ' !' : ''}`,
    ),
  );
  return { trials: trials.length, decisions, conflicts: conflicts.map(({ kind }) => kind) };
}

const { yes, no, half, open } = OUTCOMES;

describe('decisions are runs', () => {
  it.each([
    [
      'the same letter in two files is one decision with two proofs',
      [letter('2017-06-30', yes), letter('2017-06-30', yes)],
      ['approved 2017-06-30 2'],
      [],
    ],
    [
      'an answer after clarification is progress',
      [letter('2017-06-30', open), letter('2017-12-15', yes)],
      ['under-clarification 2017-06-30 1', 'approved 2017-12-15 1'],
      [],
    ],
    [
      'a later answer of another kind is a second decision',
      [letter('2017-06-30', no), letter('2017-12-15', yes)],
      ['rejected 2017-06-30 1', 'approved 2017-12-15 1'],
      [],
    ],
    [
      'an answer given again after another is a run of its own',
      [letter('2017-02-01', open), letter('2017-06-30', no), letter('2018-01-15', open)],
      ['under-clarification 2017-02-01 1', 'rejected 2017-06-30 1', 'under-clarification 2018-01-15 1'],
      [],
    ],
    [
      'two answers of one day contradict',
      [letter('2017-06-30', half), letter('2017-06-30', no)],
      ['partly-approved 2017-06-30 1 !', 'rejected 2017-06-30 1 !'],
      ['outcomes'],
    ],
    [
      'a report joins the run of its outcome',
      [letter('2017-06-30', yes), memo('2018-03-01', yes)],
      ['approved 2017-06-30 2'],
      [],
    ],
    [
      'a report with the day of the answer counts for that day',
      [
        letter('2017-06-30', half),
        memo('2017-08-22', 'blev den ⟦date:2017-06-30|30. juni 2017⟧ ⟦outcome:rejected|afslået⟧'),
      ],
      ['partly-approved 2017-06-30 1 !', 'rejected 2017-06-30 1 !'],
      ['outcomes'],
    ],
    [
      'a report that says otherwise opens no second run, but is shown',
      [letter('2017-06-30', yes), memo('2018-03-01', no)],
      ['approved 2017-06-30 1'],
      ['outcomes'],
    ],
    [
      'a report of leave is not against a leave in part',
      [letter('2017-06-30', half), memo('2018-03-01', '⟦outcome:approved|har fået lov⟧')],
      ['partly-approved 2017-06-30 1'],
      [],
    ],
    [
      'a report after clarification is progress',
      [letter('2017-06-30', open), memo('2018-03-01', yes)],
      ['under-clarification 2017-06-30 1', 'approved 2018-03-01 1'],
      [],
    ],
    [
      'a report alone is a decision of its paper’s day',
      [memo('2018-03-01', yes)],
      ['approved 2018-03-01 1'],
      [],
    ],
    [
      'a month and a day in it are one time',
      [
        letter('2017-10-04', yes),
        memo('2018-03-01', 'fik i ⟦date:2017-10|oktober 2017⟧ ⟦outcome:approved|tilladelse⟧'),
      ],
      ['approved 2017-10-04 2'],
      [],
    ],
  ] as const)('%s', (_, papers, expected, conflicts) => {
    const result = decided(...papers);
    expect(result.trials).toBe(1);
    expect(result.decisions).toEqual(expected);
    expect(result.conflicts).toEqual(conflicts);
  });
});

describe('who decided', () => {
  it('is the ministry that answers, with its case number', () => {
    const documents = fromMarks(letter('2017-06-30', yes), 'a.txt');
    const decision = link({ documents, corrections: [], known: [] }).trials[0]?.decisions[0];
    expect(decision?.decider).toBe('oim-2');
    expect(decision?.caseNumbers).toEqual(['2017-88']);
  });

  it('is not known from a memo', () => {
    const documents = fromMarks(memo('2018-03-01', yes), 'a.txt');
    expect(link({ documents, corrections: [], known: [] }).trials[0]?.decisions[0]?.decider).toBeNull();
  });
});
