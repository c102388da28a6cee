import { describe, expect, it } from 'vitest';
import { link } from '../../src/link/index.ts';
import { fromMarks } from './from-marks.ts';

const NET = '⟦net:fk2-sundhed|Mere sammenhængende indsatser på tværs af sektorområder⟧';
const HOUSING = '⟦net:fk2-boliger|Billige boliger og fleksible boligløsninger⟧';

/** A press release with a list of answers under a network. */
function list(titles: readonly string[], { network = NET, date = '2017-02-02' } = {}): string {
  const items = titles.map((title) => `• ⟦trial:x|${title}⟧\n\n⟦outcome:approved|Imødekommes⟧\n`);
  return `Pressemeddelelse\n\nDato: ⟦date:${date}|2. februar 2017⟧\n\nOversigt over svar fra regeringen\n\n${network}\n\n${items.join('\n')}`;
}

/** A note that speaks of a trial in running text. */
function note(words: string, { network = NET, municipality = '', date = '2018-10-01' } = {}): string {
  const year = date.slice(0, 4);
  return `Notat\n\nDato: ⟦date:${date}|1. oktober ${year}⟧\n\nNotatet handler om netværket ${network}.\n\n${municipality}Forsøget om ⟦trial:x|${words}⟧ ⟦status:started|er i gang⟧ efter planen.\n`;
}

function linked(...papers: readonly string[]) {
  const documents = papers.flatMap((paper, at) => fromMarks(paper, `${at}.txt`));
  return link({ documents, corrections: [], known: [] });
}

function titles(...papers: readonly string[]): string[] {
  return linked(...papers).trials.map(({ variants }) => variants.map(({ title }) => title).join(' = '));
}

describe('never one trial', () => {
  it('two items of one list, however alike', () => {
    const alike = ['Midlertidige boligløsninger', 'Midlertidige boligløsninger til unge'];
    expect(titles(list(alike))).toHaveLength(2);
  });

  it('a name that two networks use', () => {
    expect(titles(list(['Plejehjemstilsyn']), list(['Plejehjemstilsyn'], { network: HOUSING }))).toHaveLength(
      2,
    );
  });

  it('a name of two periods', () => {
    const before =
      'Notat\n\nDato: ⟦date:2014-03-01|1. marts 2014⟧\n\nForsøget om ⟦trial:x|plejehjemstilsyn⟧ ⟦status:started|er i gang⟧.\n';
    expect(titles(list(['Plejehjemstilsyn']), before)).toHaveLength(2);
  });

  it('a name of two municipalities without a network', () => {
    const of = (code: string, name: string) =>
      `Notat\n\nDato: ⟦date:2014-03-01|1. marts 2014⟧\n\n⟦muni:${code}|${name}⟧ har et forsøg om ⟦trial:x|plejehjemstilsyn⟧.\n`;
    expect(titles(of('0306', 'Odsherred'), of('0607', 'Fredericia'))).toHaveLength(2);
    expect(titles(of('0306', 'Odsherred'), of('0306', 'Odsherred'))).toHaveLength(1);
  });
});

describe('one trial', () => {
  it.each([
    ['the same key', 'de natlige tilsyn med skærm'],
    ['a key inside the other', 'tilsyn med skærm'],
    ['the rarest stem known there', 'skærmbesøg og tilsyn hos ældre'],
    ['a slip of the pen', 'natlege tilsyn med skærm i plejeboliger'],
  ])('by %s', (_, words) => {
    const anchors = ['Natlige tilsyn med skærm i plejeboliger', 'Klippekort til hjemmehjælp'];
    expect(titles(list(anchors), note(words))).toHaveLength(2);
  });

  it('a paper of no network joins the only trial of its name', () => {
    const plain = note('natlige tilsyn', { network: 'på området' });
    expect(titles(list(['Natlige tilsyn']), plain)).toHaveLength(1);
  });
});

describe('doubt', () => {
  it('keeps a title that fits two trials by itself, and asks', () => {
    const result = linked(list(['Tilkøb af rengøring', 'Tilkøb af havearbejde']), note('tilkøb'));
    expect(result.trials).toHaveLength(3);
    expect(result.suggestions.map(({ trials }) => trials.length)).toEqual([3]);
  });

  it('does not join by a word that many titles have', () => {
    expect(titles(list(['Fælles visitation']), note('fælles køkken'))).toHaveLength(2);
  });
});

describe('ids', () => {
  it('are network and slug of the title in the outcome list', () => {
    const { trials } = linked(note('tilsyn med skærm'), list(['Natlige tilsyn med skærm']));
    expect(trials.map(({ id }) => id)).toEqual(['fk2-sundhed.natlige-tilsyn-med-skærm']);
  });

  it('that changed lead to the trial which holds their title', () => {
    const before = linked(note('tilsyn med skærm'));
    const [old] = before.trials;
    const proof = old?.variants[0]?.evidence[0];
    const documents = [note('tilsyn med skærm'), list(['Natlige tilsyn med skærm'])].flatMap((paper, at) =>
      fromMarks(paper, `${at}.txt`),
    );
    const fileHash = documents[0]?.document.fileHash ?? '';
    const known = [{ id: old?.id ?? '', fileHash, start: proof?.start ?? 0, end: proof?.end ?? 0 }];
    const after = link({ documents, corrections: [], known });
    expect(after.redirects).toEqual([
      { from: 'fk2-sundhed.tilsyn-med-skærm', to: 'fk2-sundhed.natlige-tilsyn-med-skærm' },
    ]);
  });

  it('of namesakes without a network are counted', () => {
    const of = (code: string, name: string) =>
      `Notat\n\nDato: ⟦date:2014-03-01|1. marts 2014⟧\n\n⟦muni:${code}|${name}⟧ har et forsøg om ⟦trial:x|plejehjemstilsyn⟧.\n`;
    const { trials } = linked(of('0306', 'Odsherred'), of('0607', 'Fredericia'));
    expect(trials.map(({ id }) => id)).toEqual([
      'frikommuneforsoeg-1.plejehjemstilsyn',
      'frikommuneforsoeg-1.plejehjemstilsyn-2',
    ]);
  });
});
