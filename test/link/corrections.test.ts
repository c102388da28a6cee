import { describe, expect, it } from 'vitest';
import { link } from '../../src/link/index.ts';
import type { Correction, CorrectionAction } from '../../src/model/correction.ts';
import type { Anchor } from '../../src/model/evidence.ts';
import { fromMarks } from './from-marks.ts';

const LIST = `Pressemeddelelse

Dato: ⟦date:2017-02-02|2. februar 2017⟧

Svar fra regeringen til netværket ⟦net:fk2-sundhed|Mere sammenhængende indsatser på tværs af sektorområder⟧

• ⟦trial:a|Natlige tilsyn med skærm⟧

⟦outcome:approved|Imødekommes⟧

• ⟦trial:b|Klippekort til hjemmehjælp⟧

⟦outcome:rejected|Afslag⟧
`;
const NOTE = `Notat om ⟦net:fk2-sundhed|Mere sammenhængende indsatser på tværs af sektorområder⟧

Dato: ⟦date:2018-10-01|1. oktober 2018⟧

Forsøget om ⟦trial:c|skærmtilsyn⟧ ⟦status:started|er i gang⟧ i ⟦muni:0751|Aarhus⟧.
`;
const documents = [...fromMarks(LIST, 'list.txt'), ...fromMarks(NOTE, 'note.txt')];
const IDS = {
  night: 'fk2-sundhed.natlige-tilsyn-med-skærm',
  card: 'fk2-sundhed.klippekort-til-hjemmehjælp',
};

function anchorOf(path: string, surface: string): Anchor {
  const one = documents.find((document) => document.path === path);
  const at = one?.text.indexOf(surface) ?? 0;
  const start = (one?.document.start ?? 0) + at;
  const before = one?.text.slice(Math.max(0, at - 32), at) ?? '';
  const after = one?.text.slice(at + surface.length, at + surface.length + 32) ?? '';
  return {
    fileHash: one?.document.fileHash ?? '',
    surface,
    start,
    end: start + surface.length,
    before,
    after,
  };
}

function correction(action: CorrectionAction, at = '2026-01-01T10:00:00Z'): Correction {
  return { id: `c-${action.kind}-${at}`, action, author: 'Anne', at, reason: 'read the file' };
}

function linked(...corrections: readonly Correction[]) {
  return link({ documents, corrections, known: [] });
}

describe('corrections of trials', () => {
  it('are what the rules made without them', () => {
    expect(linked().trials.map(({ id }) => id)).toEqual([IDS.card, IDS.night]);
  });

  it('merge two trials and keep both titles', () => {
    const one = correction({ kind: 'merge-trials', into: IDS.night, from: IDS.card });
    const { trials } = linked(one);
    expect(trials).toHaveLength(1);
    expect(trials[0]?.variants.map(({ title }) => title)).toContain('Klippekort til hjemmehjælp');
    expect(trials[0]?.corrections).toEqual([one.id]);
    expect(trials[0]?.reasons.some(({ rule }) => rule === `correction/${one.id}@1`)).toBe(true);
  });

  it('split a title off with all that its paper says of it', () => {
    const { trials } = linked(
      correction({
        kind: 'split-trial',
        trial: IDS.night,
        mentions: [anchorOf('note.txt', 'skærmtilsyn')],
        title: 'Skærm',
      }),
    );
    const own = trials.find(({ title }) => title === 'Skærm');
    expect(trials).toHaveLength(3);
    expect(own?.statuses.map(({ status }) => status)).toEqual(['started']);
    expect(trials.find(({ id }) => id === IDS.night)?.statuses).toEqual([]);
  });

  it('rename a trial; its id stays, and so do the words of the papers', () => {
    const { trials } = linked(
      correction({ kind: 'rename-trial', trial: IDS.night, title: 'Tilsyn om natten' }),
    );
    const named = trials.find(({ title }) => title === 'Tilsyn om natten');
    expect(named?.id).toBe(IDS.night);
    expect(named?.variants[0]?.title).toBe('Natlige tilsyn med skærm');
  });

  it('reject one fact and leave the rest', () => {
    const { trials } = linked(
      correction({ kind: 'reject-link', trial: IDS.night, anchor: anchorOf('note.txt', 'Aarhus') }),
    );
    const night = trials.find(({ id }) => id === IDS.night);
    expect(night?.municipalities).toEqual([]);
    expect(night?.statuses).toHaveLength(1);
  });

  it('reject a title: its paper speaks of a trial of its own', () => {
    const { trials } = linked(
      correction({ kind: 'reject-link', trial: IDS.night, anchor: anchorOf('note.txt', 'skærmtilsyn') }),
    );
    expect(trials.map(({ title }) => title).sort()).toEqual([
      'Klippekort til hjemmehjælp',
      'Natlige tilsyn med skærm',
      'skærmtilsyn',
    ]);
  });

  it.each([
    ['a trial merged with itself', { kind: 'merge-trials', into: IDS.night, from: IDS.night }],
    ['a trial that is not there', { kind: 'rename-trial', trial: 'fk2-sundhed.none', title: 'x' }],
    [
      'words that are not there any more',
      {
        kind: 'reject-link',
        trial: IDS.night,
        anchor: { ...anchorOf('note.txt', 'Aarhus'), surface: 'Odense', before: 'x', after: 'y' },
      },
    ],
  ] as const)('list what cannot be applied: %s', (_, action) => {
    const one = correction(action);
    const result = linked(one);
    expect(result.lostCorrections).toEqual([one.id]);
    expect(result.trials).toHaveLength(2);
  });

  it('find their place again after the text moved', () => {
    const moved = anchorOf('note.txt', 'Aarhus');
    const shifted = { ...moved, start: moved.start + 7, end: moved.end + 7 };
    const { trials, lostCorrections } = linked(
      correction({ kind: 'reject-link', trial: IDS.night, anchor: shifted }),
    );
    expect(lostCorrections).toEqual([]);
    expect(trials.find(({ id }) => id === IDS.night)?.municipalities).toEqual([]);
  });

  it('apply in order of time, whatever order they come in', () => {
    const first = correction(
      { kind: 'merge-trials', into: IDS.night, from: IDS.card },
      '2026-01-01T10:00:00Z',
    );
    const second = correction(
      { kind: 'rename-trial', trial: IDS.night, title: 'Begge' },
      '2026-01-02T10:00:00Z',
    );
    expect(linked(second, first)).toEqual(linked(first, second));
  });

  it('that were taken back change nothing', () => {
    const one = {
      ...correction({ kind: 'merge-trials', into: IDS.night, from: IDS.card }),
      withdrawnAt: '2026-02-01T10:00:00Z',
    };
    expect(linked(one)).toEqual(linked());
  });
});
