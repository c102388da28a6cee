import { describe, expect, it } from 'vitest';
import { link } from '../../src/link/index.ts';
import type { Trial } from '../../src/model/trial.ts';
import { fromMarks } from './from-marks.ts';

const HEAD = `Økonomi- og Indenrigsministeriet
Dato: ⟦date:2017-06-30|30. juni 2017⟧
Sagsnr. ⟦case:2017-77|2017-77⟧

Svar på ansøgninger om frikommuneforsøg

Kære netværk

⟦org:oim-2|Økonomi- og Indenrigsministeriet⟧ har behandlet ansøgningerne.

`;
const TAIL = `

Med venlig hilsen

Bo Eskildsen
kontorchef
`;

function trialsOf(marked: string): readonly Trial[] {
  return link({ documents: fromMarks(marked, 'a.txt'), corrections: [], known: [] }).trials;
}

/** `title: outcome, provision (role), municipality`, sorted; excluded municipalities with a minus. */
function told(trials: readonly Trial[]): string[] {
  return trials
    .map(({ title, decisions, provisions, municipalities }) => {
      const facts = [
        ...decisions.map(({ outcome }) => outcome),
        ...provisions.filter(({ role }) => role === 'challenged').map(({ provision }) => provision),
        ...municipalities.map(({ id, excluded }) => (excluded ? `-${id}` : id)),
      ];
      return `${title}: ${facts.join(' ')}`.trim();
    })
    .sort();
}

const A = '⟦trial:a|Natlige tilsyn med skærm⟧';
const B = '⟦trial:b|Færre tilbudspligter for løsladte⟧';
const C = '⟦trial:c|Kørsel uden kontrolbilag⟧';
const YES = '⟦outcome:approved|Imødekommes⟧';
const NO = '⟦outcome:rejected|Afslag⟧';
const HALF = '⟦outcome:partly-approved|Imødekommes delvist⟧';

const LAYOUTS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'an answer on the line below each item',
    `${HEAD}• ${A}\n\n${YES}\n\n• ${B}\n\n${NO}\n\n• ${C}\n\n${HALF}${TAIL}`,
    [
      'Færre tilbudspligter for løsladte: rejected',
      'Kørsel uden kontrolbilag: partly-approved',
      'Natlige tilsyn med skærm: approved',
    ],
  ],
  [
    'an answer behind each item on its own line',
    `${HEAD}• ${A}: ${YES}\n• ${B}: ${NO}\n• ${C}: ${HALF}${TAIL}`,
    [
      'Færre tilbudspligter for løsladte: rejected',
      'Kørsel uden kontrolbilag: partly-approved',
      'Natlige tilsyn med skærm: approved',
    ],
  ],
  [
    'answers that head lists',
    `${HEAD}${YES}:\n\n• ${A}\n• ${B}\n\n${NO}:\n\n• ${C}${TAIL}`,
    [
      'Færre tilbudspligter for løsladte: approved',
      'Kørsel uden kontrolbilag: rejected',
      'Natlige tilsyn med skærm: approved',
    ],
  ],
  [
    'a sentence that heads a list and counts it',
    `${HEAD}Følgende to forsøg ⟦outcome:approved;claim=2|imødekommes⟧:\n\n• ${A}\n• ${B}\n\nDer gives ⟦outcome:rejected;claim=1|afslag⟧ til et forsøg:\n\n• ${C}${TAIL}`,
    [
      'Færre tilbudspligter for løsladte: approved',
      'Kørsel uden kontrolbilag: rejected',
      'Natlige tilsyn med skærm: approved',
    ],
  ],
  [
    'one sentence with two answers: titles go with the answer after them',
    `${HEAD}Ansøgningerne om ${A} og ${B} ⟦outcome:approved|imødekommes⟧, mens ${C} ⟦outcome:rejected|afvises⟧.${TAIL}`,
    [
      'Færre tilbudspligter for løsladte: approved',
      'Kørsel uden kontrolbilag: rejected',
      'Natlige tilsyn med skærm: approved',
    ],
  ],
  [
    'one sentence that begins with an answer: titles go with the answer before them',
    `${HEAD}Ministeriet ⟦outcome:approved|imødekommer⟧ ${A} og giver ⟦outcome:rejected|afslag⟧ til ${B} og ${C}.${TAIL}`,
    [
      'Færre tilbudspligter for løsladte: rejected',
      'Kørsel uden kontrolbilag: rejected',
      'Natlige tilsyn med skærm: approved',
    ],
  ],
  [
    'the others: those of which nothing is said before',
    `${HEAD}Der er søgt om ${A}, ${B} og ${C}.\n\n${A} ⟦outcome:rejected|afvises⟧. De øvrige ansøgninger ⟦outcome:approved|imødekommes⟧.${TAIL}`,
    [
      'Færre tilbudspligter for løsladte: approved',
      'Kørsel uden kontrolbilag: approved',
      'Natlige tilsyn med skærm: rejected',
    ],
  ],
  [
    'both trials at once, in answer and provision',
    `${HEAD}1. ${A}\n\nKommunen vil bruge skærm om natten.\n\n2. ${B}\n\nKommunen vil selv bestemme tempoet.\n\nSamlet vurdering\n\nBegge forsøg ⟦outcome:approved|imødekommes⟧. Begge forsøg forudsætter, at ⟦cite:retssikkerhedsloven§5;role=challenged|retssikkerhedslovens § 5⟧ fraviges.${TAIL}`,
    [
      'Færre tilbudspligter for løsladte: approved retssikkerhedsloven§5',
      'Natlige tilsyn med skærm: approved retssikkerhedsloven§5',
    ],
  ],
  [
    'numbered sections, with what comes after them said of the whole letter',
    `${HEAD}1. ${A}\n\n⟦muni:0751|Aarhus⟧ Kommune søger om at fravige ⟦cite:serviceloven§124;role=challenged|servicelovens § 124⟧. Ansøgningen ⟦outcome:approved|imødekommes⟧.\n\n2. ${B}\n\n⟦muni:0461|Odense⟧ Kommune søger om at fravige ⟦cite:lab-loven§16;role=challenged|LAB § 16⟧. Ansøgningen ⟦outcome:rejected|imødekommes ikke⟧.\n\nDet videre forløb\n\nSpørgsmål drøftes med ⟦muni:0101|København⟧ i august.${TAIL}`,
    [
      'Færre tilbudspligter for løsladte: rejected lab-loven§16 0461',
      'Natlige tilsyn med skærm: approved serviceloven§124 0751',
    ],
  ],
  [
    'a table with one row a trial',
    `${HEAD}Forsøg\tKommuner\tBestemmelse\tSvar\n${A}\t⟦muni:0751|Aarhus⟧\t⟦cite:serviceloven§124;role=challenged|§ 124⟧\t${YES}\n${B}\t⟦muni:0461|Odense⟧\t⟦cite:lab-loven§16;role=challenged|§ 16⟧\t${NO}${TAIL}`,
    [
      'Færre tilbudspligter for løsladte: rejected lab-loven§16 0461',
      'Natlige tilsyn med skærm: approved serviceloven§124 0751',
    ],
  ],
  [
    'rows that go on with the trial above: merged cells leave them shorter',
    `${HEAD}Forsøg\tBestemmelse\tSvar\n${A}\t⟦cite:serviceloven§124;role=challenged|§ 124⟧\t${YES}\n⟦cite:serviceloven§126;role=challenged|§ 126⟧\t${YES}\n${B}\t⟦cite:lab-loven§16;role=challenged|§ 16⟧\t${NO}${TAIL}`,
    [
      'Færre tilbudspligter for løsladte: rejected lab-loven§16',
      'Natlige tilsyn med skærm: approved serviceloven§124 serviceloven§126',
    ],
  ],
  [
    'rows that name the trial by its number',
    `${HEAD}Forsøg 1: ${A}\n\nSkærm om natten.\n\nForsøg 2: ${B}\n\nEget tempo.\n\nOversigt\n\nNr.\tBestemmelse\tSvar\n1\t⟦cite:serviceloven§124;role=challenged|§ 124⟧\t${YES}\n2\t⟦cite:lab-loven§16;role=challenged|§ 16⟧\t${NO}${TAIL}`,
    [
      'Færre tilbudspligter for løsladte: rejected lab-loven§16',
      'Natlige tilsyn med skærm: approved serviceloven§124',
    ],
  ],
  [
    'sentences that name the trial by its number; a number of a citation is none',
    `${HEAD}Forsøg 1: ${A}\n\nForsøg 2: ${B}\n\nBegrundelser\n\nForsøg 2 kan ⟦outcome:rejected|ikke imødekommes⟧, jf. ⟦cite:lab-loven§16,stk.2,nr.1;role=mention|LAB § 16, stk. 2, nr. 1⟧. Forsøg 1 ⟦outcome:approved|imødekommes⟧.${TAIL}`,
    ['Færre tilbudspligter for løsladte: rejected', 'Natlige tilsyn med skærm: approved'],
  ],
  [
    'a total that heads no list and names no trial decides nothing',
    `${HEAD}I alt ⟦outcome:approved;claim=17|imødekommes⟧ 17 forsøg i denne runde.\n\n• ${A}\n\n${YES}\n\n• ${B}\n\n${NO}${TAIL}`,
    ['Færre tilbudspligter for løsladte: rejected', 'Natlige tilsyn med skærm: approved'],
  ],
  [
    'members of the network, coordinators and those who are asked are no participants',
    `${HEAD}Til ⟦muni:0561|Esbjerg⟧ Kommune som koordinator. Netværket tæller også ⟦muni:0461|Odense⟧ og ⟦muni:0730|Randers⟧ Kommuner.\n\n${A}\n\nForsøget ⟦outcome:approved|imødekommes⟧ og gælder for ⟦muni:0751|Aarhus⟧. ⟦muni:0730|Randers⟧ deltager ikke, og ⟦muni:0101|København⟧ har ikke taget stilling.${TAIL}`,
    ['Natlige tilsyn med skærm: approved 0751 -0730'],
  ],
  [
    'an application: the field lists the participants, its third section the provisions',
    `Ansøgning om frikommuneforsøg\n\nTitel på forsøg: ${A}\nDeltagerkommuner: ⟦muni:0751|Aarhus⟧ og ⟦muni:0461|Odense⟧\nDato: ⟦date:2017-05-01|1. maj 2017⟧\n\n1. Beskrivelse af forsøget\n\nErfaringer fra ⟦muni:0101|København⟧ viser, at tilsyn efter ⟦cite:serviceloven§83;role=basis|servicelovens § 83⟧ vækker borgeren.\n\n3. Konkrete behov for forsøgshjemler\n\nDer søges om fravigelse af:\n\n• ⟦cite:serviceloven§124;role=challenged|servicelovens § 124⟧\n• ⟦cite:serviceloven§126;role=challenged|servicelovens § 126⟧\n`,
    ['Natlige tilsyn med skærm: serviceloven§124 serviceloven§126 0461 0751'],
  ],
];

describe('what is said of which trial', () => {
  it.each(LAYOUTS)('%s', (_, marked, expected) => {
    expect(told(trialsOf(marked))).toEqual(expected);
  });
});
