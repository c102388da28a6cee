import { describe, expect, it } from 'vitest';
import { link } from '../../src/link/index.ts';
import { fromMarks } from './from-marks.ts';

const ASSENS = '⟦muni:0420|Assens⟧';
const KERTEMINDE = '⟦muni:0440|Kerteminde⟧';
const LANGELAND = '⟦muni:0482|Langeland⟧';
const YES = (words: string) => `⟦outcome:approved|${words}⟧`;
const NO = (words: string) => `⟦outcome:rejected|${words}⟧`;
const SECTION = (number: number, role = 'challenged') =>
  `⟦cite:folkeskoleloven§${number};role=${role}|§ ${number}⟧`;

function requestsOf(paragraph: string) {
  const letter = `Undervisningsministeriet\n\nDato: ⟦date:2018-10-09|9. oktober 2018⟧\n\nSvar på ansøgninger\n\n${paragraph}\n`;
  const { trials, conflicts } = link({
    documents: fromMarks(letter, 'brev.txt'),
    corrections: [],
    known: [],
  });
  const told = trials.map(({ municipalities, provisions, decisions }) =>
    [
      municipalities.map(({ id }) => id).join('+'),
      provisions
        .flatMap(({ role, provision }) => (role === 'challenged' ? [provision.split('§')[1]] : []))
        .join('+'),
      decisions.map(({ outcome }) => outcome).join('+') || 'undecided',
    ].join(' '),
  );
  expect(new Set(trials.map(({ id }) => id)).size).toBe(trials.length);
  return { told: told.sort(), conflicts: conflicts.length };
}

const APART: readonly (readonly [reason: string, paragraph: string, told: readonly string[]])[] = [
  [
    'a sentence for each municipality, its answer pointing back',
    `${ASSENS} vil fravige ${SECTION(25)}. Det ${YES('imødekommes')}. ${KERTEMINDE} vil fravige ${SECTION(30)}. Det ${NO('kan ikke imødekommes')}.`,
    ['0420 25 approved', '0440 30 rejected'],
  ],
  [
    'two clauses of one sentence',
    `${ASSENS} Kommune ${YES('får lov')} til at fravige ${SECTION(25)}, mens ${KERTEMINDE} ${NO('får afslag')} på at fravige ${SECTION(30)}.`,
    ['0420 25 approved', '0440 30 rejected'],
  ],
  [
    'one wish of two, answered one by one',
    `${ASSENS} og ${KERTEMINDE} vil fravige ${SECTION(25)}. ${ASSENS} ${YES('får lov')}, og ${KERTEMINDE} ${NO('får afslag')}.`,
    ['0420 25 approved', '0440 25 rejected'],
  ],
  [
    'two wishes of one, answered one by one',
    `${ASSENS} vil fravige ${SECTION(25)} og ${SECTION(30)}. Ønsket om ${SECTION(25, 'mention')} ${YES('imødekommes')}, men ønsket om ${SECTION(30, 'mention')} ${NO('afslås')}.`,
    ['0420 25 approved', '0420 30 rejected'],
  ],
  [
    'answers first',
    `Det ${YES('imødekommes')} for ${ASSENS} og ${NO('afslås')} for ${KERTEMINDE} at fravige ${SECTION(25)}.`,
    ['0420 25 approved', '0440 25 rejected'],
  ],
  [
    'a wish that no answer names is open',
    `${ASSENS} vil fravige ${SECTION(25)}, ${SECTION(30)} og ${SECTION(40)}. ${SECTION(25, 'mention')} ${YES('kan fraviges')}. ${SECTION(30, 'mention')} ${NO('kan ikke fraviges')}.`,
    ['0420 25 approved', '0420 30 rejected', '0420 40 undecided'],
  ],
];

const ONE: readonly (readonly [reason: string, paragraph: string, told: readonly string[]])[] = [
  [
    'no sentence tells the answers apart: both are shown',
    `${ASSENS} vil fravige ${SECTION(25)}. Det ${YES('imødekommes')}. Det ${NO('kan ikke imødekommes')}.`,
    ['0420 25 approved+rejected'],
  ],
  [
    'one answer to all',
    `${ASSENS}, ${KERTEMINDE} og ${LANGELAND} vil fravige ${SECTION(25)} og ${SECTION(30)}. Det ${YES('imødekommes')}.`,
    ['0420+0440+0482 25+30 approved'],
  ],
  [
    'the ground of an answer is no wish of its own',
    `${ASSENS} vil fravige ${SECTION(25)}. Det ${YES('imødekommes')} efter ${SECTION(55, 'basis')}. ${YES('Tilladelsen')} gælder i tre år.`,
    ['0420 25 approved'],
  ],
];

describe('answers in one paragraph', () => {
  it.each(APART)('to several are several requests: %s', (_, paragraph, told) => {
    expect(requestsOf(paragraph)).toEqual({ told, conflicts: 0 });
  });

  it.each(ONE)('that are not told apart are one request: %s', (_, paragraph, told) => {
    expect(requestsOf(paragraph).told).toEqual(told);
  });
});
