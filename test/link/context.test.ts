import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/link/document/sentences.ts';
import { link } from '../../src/link/index.ts';
import { collectiveIn } from '../../src/link/reading/collective.ts';
import { periodNamed, periodsOf } from '../../src/link/reading/period-of.ts';
import type { TaggedDocument } from '../../src/model/stages.ts';
import { fromMarks } from './from-marks.ts';

describe('sentences', () => {
  it.each([
    ['end at a stop before a capital', 'Det går godt. Nu begynder vi.', ['Det går godt.', 'Nu begynder vi.']],
    [
      'go on over a date',
      'Den 1. maj begynder vi. Det er godt.',
      ['Den 1. maj begynder vi.', 'Det er godt.'],
    ],
    ['go on over an abbreviation', 'Jf. § 5, stk. 2, nr. 1, i loven.', ['Jf. § 5, stk. 2, nr. 1, i loven.']],
    ['end at an empty line', 'Overskrift\n\nBrødtekst', ['Overskrift', 'Brødtekst']],
    [
      'end at a line that begins an item',
      'Efter lovens § 14.\n2. Egne prøver',
      ['Efter lovens § 14.', '2. Egne prøver'],
    ],
    ['of nothing are none', ' \n ', []],
  ])('%s', (_, text, expected) => {
    const spans = sentencesOf(text, { start: 0, end: text.length }, new Set());
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('end at a stop right behind a citation, though a number stands before it', () => {
    const text = 'Se § 16, stk. 2, nr. 1. Forsøg 1 imødekommes.';
    expect(sentencesOf(text, { start: 0, end: text.length }, new Set([22]))).toHaveLength(2);
  });
});

describe('words for several trials', () => {
  it.each([
    ['Begge forsøg imødekommes.', 2, 'all'],
    ['Begge forsøg imødekommes.', 3, undefined],
    ['Alle forsøg er i gang.', 3, 'all'],
    ['Alle fire ansøgninger imødekommes.', 4, 'all'],
    ['Alle 20 forsøg er i gang.', 4, undefined],
    ['De øvrige ansøgninger afvises.', 3, 'rest'],
    ['De resterende\nforsøg er forsinket.', 3, 'rest'],
    ['Forsøget er i gang.', 2, undefined],
  ] as const)('%s (of %i)', (words, count, expected) => {
    expect(collectiveIn(words, count)).toBe(expected);
  });
});

/** A document of nothing but a title, a day and some words. */
function paper(text: string, date: string | null, title: string | null = null): TaggedDocument {
  const [one] = fromMarks(text, 'a.txt');
  if (!one) throw new Error('no document');
  return { ...one, document: { ...one.document, date, title } };
}

describe('the period of a paper', () => {
  it.each([
    ['is its network’s', 'Notat', '2014-01-01', 'fk2-boliger', 'frikommuneforsoeg-2'],
    [
      'is the one it names',
      'I det første frikommuneforsøg var reglerne andre.',
      '2020-05-01',
      null,
      'frikommuneforsoeg-1',
    ],
    [
      'is none that had not begun on its day',
      'Vi ser frem til det nye frikommuneforsøg.',
      '2016-04-29',
      null,
      'frikommuneforsoeg-1',
    ],
    ['is that of its day', 'Notat', '2018-01-01', null, 'frikommuneforsoeg-2'],
    ['is the first in 2013', 'Notat', '2013-01-01', null, 'frikommuneforsoeg-1'],
    ['is not known without a day or a word', 'Notat', null, null, null],
  ])('%s', (_, text, date, network, expected) => {
    expect(periodsOf(paper(text, date))(network)).toBe(expected);
  });

  it('is not read from a place: "frikommuneforsøg i Vejle"', () => {
    expect(
      periodNamed('Et frikommuneforsøg i Vejle og et Frikommuneforsøg I Gentofte', null),
    ).toBeUndefined();
  });
});

describe('the network of a trial', () => {
  const of = (text: string) =>
    link({ documents: fromMarks(text, 'a.txt'), corrections: [], known: [] }).trials.map(
      ({ title, network }) => [title, network],
    );
  const A = '⟦trial:a|Natlige tilsyn med skærm⟧';
  const B = '⟦trial:b|Startboliger på prøve⟧';
  const HEALTH = '⟦net:fk2-sundhed|Mere sammenhængende indsatser på tværs af sektorområder⟧';
  const HOMES = '⟦net:fk2-boliger|Billige boliger og fleksible boligløsninger⟧';

  it('is the heading’s that it stands under', () => {
    expect(
      of(`Status\n\n${HEALTH}\n\nForsøget med ${A} er nyt.\n\n${HOMES}\n\nForsøget med ${B} er nyt.\n`),
    ).toEqual([
      ['Startboliger på prøve', 'fk2-boliger'],
      ['Natlige tilsyn med skærm', 'fk2-sundhed'],
    ]);
  });

  it('is that of its row, also where a merged cell stands rows above', () => {
    const rows = `Netværk\tForsøg\tSvar\n${HEALTH}\t${A}\tJa\n${HOMES}\t${B}\tJa\n⟦trial:c|Delebiler i gården⟧\tNej`;
    expect(of(`Oversigt\n\n${rows}\n`)).toEqual([
      ['Delebiler i gården', 'fk2-boliger'],
      ['Startboliger på prøve', 'fk2-boliger'],
      ['Natlige tilsyn med skærm', 'fk2-sundhed'],
    ]);
  });

  it('is the one that all participants share, if they are two and share just one', () => {
    const note = (towns: string) =>
      `Notat\n\nDato: ⟦date:2018-05-01|1. maj 2018⟧\n\n${towns} er med i forsøget om ${A}.\n`;
    expect(of(note('⟦muni:0376|Guldborgsund⟧ og ⟦muni:0756|Ikast-Brande⟧'))).toEqual([
      ['Natlige tilsyn med skærm', 'fk2-boern'],
    ]);
    expect(of(note('⟦muni:0376|Guldborgsund⟧'))).toEqual([['Natlige tilsyn med skærm', null]]);
    expect(of(note('⟦muni:0376|Guldborgsund⟧ og ⟦muni:0851|Aalborg⟧'))).toEqual([
      ['Natlige tilsyn med skærm', null],
    ]);
  });
});

describe('a trial under the heading of another', () => {
  it('is part of it, and its municipality is the whole’s too', () => {
    const text = `Notat fra kommunerne\n\nDato: ⟦date:2014-05-01|1. maj 2014⟧\n\n⟦trial:a|Femårigt udskolingsforløb⟧\n\n⟦trial:b|Teknisk linje⟧ (⟦muni:0159|Gladsaxe⟧ Kommune)\n\nEleverne er glade for linjen og bliver på den hele vejen igennem.\n\n⟦trial:c|Grønt forløb⟧ (⟦muni:0157|Gentofte⟧ Kommune)\n\nOgså her er der tilfredshed.\n`;
    const { trials } = link({ documents: fromMarks(text, 'a.txt'), corrections: [], known: [] });
    const whole = trials.find(({ title }) => title === 'Femårigt udskolingsforløb');
    expect(trials.filter(({ partOf }) => partOf === whole?.id).map(({ title }) => title)).toEqual([
      'Grønt forløb',
      'Teknisk linje',
    ]);
    expect(whole?.municipalities.map(({ id }) => id)).toEqual(['0157', '0159']);
  });
});
