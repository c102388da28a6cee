import { describe, expect, it } from 'vitest';
import { tagOutcomes } from '../../../src/tag/outcome/index.ts';
import { tagStatuses } from '../../../src/tag/status/index.ts';
import { segmented } from '../outcome/segmented.ts';

type Kind = Parameters<typeof segmented>[1];

/** Id and rule of a text's outcomes and statuses, in order. */
function said(text: string, kind: Kind): string[] {
  const context = segmented(text, kind);
  return [...tagOutcomes(context), ...tagStatuses(context)].map(({ id, rule }) => `${id} by ${rule}`);
}

describe('what no rule has words for', () => {
  it.each([
    ['Ministeriet lod sig overbevise, og kommunen slipper for kravet.', 'news-article', 'approved'],
  ] as const)('%j', (text, kind, id) => expect(said(text, kind)).toEqual([`${id} by outcome/judge@1`]));
});

describe('what a judge is not asked', () => {
  it.each([
    ['Lod ministeriet sig overbevise?', 'a question'],
    ['– Ministeriet lod sig overbevise af forsøget, siger hun.', 'speech'],
    ['Opdigtet eksempel: Ministeriet lod sig overbevise om forsøget.', 'made up'],
    ['Netværket har endnu ikke taget stilling til ansøgningen.', 'who asks is late, not who answers'],
    ['Ministeriet skal svare, og hvis svaret fortsat er nej til forsøget, trækker vi os.', 'a condition'],
    [
      'Som frikommune kan vi få lov til at se bort fra nogle af reglerne.',
      'what may be had, not what was got',
    ],
    ['Udvalget lod sig overbevise af en ny farve til gardinerne.', 'nothing of the field'],
  ])('%j: %s', (text) => expect(said(text, 'news-article')).toEqual([]));
});

describe('answers in words of their own where one is due', () => {
  it('reads a cell that no list has, in a column where others answer', () => {
    const table = [
      '| Forsøg | Svar |',
      '| --- | --- |',
      '| Mikrolån | Imødekommes |',
      '| Delebil | Ministeriet vil gerne drøfte det nærmere |',
      '| Havedag | Afslag |',
    ].join('\n');
    expect(said(table, 'press-release').map((one) => one.split(' ')[0])).toEqual([
      'approved',
      'under-clarification',
      'rejected',
    ]);
  });

  it('reads what follows a label of statuses, in words that no list has', () => {
    const text = 'Forsøg: Mikrolån\nStatus: Vi er så småt ved at være i omdrejninger.';
    expect(said(text, 'status-note')).toEqual(['started by status/cell-judge@1']);
  });

  it('leaves a label of statuses with a name behind it alone', () => {
    expect(said('Forsøg: Mikrolån\nStatus: Jens Overgaard', 'status-note')).toEqual([]);
  });

  it('leaves a column of remarks alone', () => {
    const table = [
      '| Forsøg | Svar | Bemærkninger |',
      '| --- | --- | --- |',
      '| Mikrolån | Imødekommes | Ministeriet vil gerne drøfte betalingen |',
      '| Delebil | Afslag | Se brevet |',
    ].join('\n');
    expect(said(table, 'press-release').map((one) => one.split(' ')[0])).toEqual(['approved', 'rejected']);
  });
});
