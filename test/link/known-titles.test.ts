import { describe, expect, it } from 'vitest';
import { link } from '../../src/link/index.ts';
import { fromMarks } from './from-marks.ts';

const LIST = `Pressemeddelelse

Dato: ⟦date:2017-02-02|2. februar 2017⟧

Svar fra regeringen til netværket ⟦net:fk2-sundhed|Mere sammenhængende indsatser på tværs af sektorområder⟧

• ⟦trial:a|Natlige tilsyn med skærm⟧

⟦outcome:approved|Imødekommes⟧

• ⟦trial:b|Fælles rammer⟧

⟦outcome:rejected|Afslag⟧
`;

function linked(...papers: readonly string[]) {
  return link({
    documents: papers.flatMap((paper, at) => fromMarks(paper, `${at}.txt`)),
    corrections: [],
    known: [],
  });
}

describe('a title of another paper, word for word in a text', () => {
  it('names its trial though no tagger could know it', () => {
    const news =
      'Nyhed\n\nDato: ⟦date:2018-05-01|1. maj 2018⟧\n\nMed det natlige tilsyn med skærme ⟦status:started|er kommunen i gang⟧.\n';
    const { trials } = linked(LIST, news);
    const trial = trials.find(({ id }) => id === 'fk2-sundhed.natlige-tilsyn-med-skærm');
    expect(trial?.statuses.map(({ status }) => status)).toEqual(['started']);
    expect(trial?.variants.flatMap(({ evidence }) => evidence.map(({ rule }) => rule))).toContain(
      'link/known-title@1',
    );
  });

  it('is not looked for where it is an ordinary phrase', () => {
    const news = 'Nyhed\n\nDato: ⟦date:2018-05-01|1. maj 2018⟧\n\nKommunen savner fælles rammer for alt.\n';
    expect(linked(LIST, news).trials.map(({ documents }) => documents.length)).toEqual([1, 1]);
  });

  it('takes the place of one that was cut at a broken line', () => {
    const letter =
      'Nyhed\n\nDato: ⟦date:2018-05-01|1. maj 2018⟧\n\nForsøget ⟦trial:x|Natlige tilsyn⟧ med\nskærm ⟦status:started|er i gang⟧.\n';
    expect(linked(LIST, letter).trials.map(({ variants }) => variants.map(({ title }) => title))).toEqual([
      ['Fælles rammer'],
      ['Natlige tilsyn med skærm'],
    ]);
  });

  it('makes no trial by itself', () => {
    const old = 'Nyhed\n\nDato: ⟦date:2013-05-01|1. maj 2013⟧\n\nI Vejle har man natlige tilsyn med skærm.\n';
    expect(linked(LIST, old).trials).toHaveLength(2);
  });

  it('is needed where words break off: they are no title', () => {
    const note =
      'Notat\n\nDato: ⟦date:2018-05-01|1. maj 2018⟧\n\nForsøget om ⟦trial:x|hurtig hjælp til⟧ er nyt.\n';
    expect(linked(note).trials).toEqual([]);
  });
});
