import { describe, expect, it } from 'vitest';
import { tagOutcomes } from '../../../src/tag/outcome/index.ts';
import { mark } from '../marked-text.ts';
import { segmented } from './segmented.ts';

function marked(text: string, kind: Parameters<typeof segmented>[1] = 'ministry-letter'): string {
  return mark(text, tagOutcomes(segmented(text, kind)));
}

/** The ids alone, in order. */
function ids(text: string, kind: Parameters<typeof segmented>[1] = 'ministry-letter'): string {
  return tagOutcomes(segmented(text, kind))
    .map(({ id }) => id)
    .join(' ');
}

describe('answers on lines', () => {
  it('are marked below the bullets they belong to', () => {
    const list =
      ' • Mikrolån\n\n⟦approved|Imødekommes⟧\n\n • Delebil\n\n⟦rejected|Afslag⟧\n\n • Sommerskole\n\n⟦partly-approved|Imødekommes delvist⟧';
    expect(marked(list.replace(/⟦[^|]*\|([^⟧]*)⟧/g, '$1'), 'press-release')).toBe(list);
  });

  it.each([
    [
      '1. Mikrolån: Imødekommes\n2. Delebil: Afslag\n3. Sommerskole: Afklares',
      'approved rejected under-clarification',
      'after a colon',
    ],
    ['• Mikrolån – imødekommes\n• Delebil – imødekommes ikke', 'approved rejected', 'after a dash'],
    ['• Mikrolån (godkendt)\n• Delebil (afslag)', 'approved rejected', 'in brackets'],
    ['Mikrolån\nStatus: Imødekommes\n\nDelebil\nStatus: Afslag', 'approved rejected', 'after a label'],
    [
      'Forsøg: Mikrolån\nMinisteriets svar: Ja\n\nForsøg: Delebil\nMinisteriets svar: Nej',
      'approved rejected',
      'ja and nej after a label',
    ],
    ['- Mikrolån: Ja\n- Delebil: Nej', '', 'ja and nej alone say too little'],
    [
      '1. Mikrolån\nIkke imødekommet\n2. Delebil\nUnder afklaring',
      'rejected under-clarification',
      'numbered items',
    ],
    ['Mikrolån ........ Imødekommes\nDelebil ........ Afvist', 'approved rejected', 'dotted lines'],
    [
      '• Mikrolån\nImødekommes (dog kun for unge)\n• Delebil\nAfslag',
      'partly-approved rejected',
      'a remark in brackets',
    ],
    [
      'Imødekommes:\n• Mikrolån\n• Delebil\n\nAfslag:\n• Sommerskole',
      'approved rejected',
      'heads of lists, one mark each',
    ],
    [
      'Imødekommes\n• Mikrolån\n• Delebil\n\nAfvises\n• Sommerskole',
      'approved rejected',
      'heads without a colon',
    ],
    ['Følgende forsøg imødekommes:\n• Mikrolån\n• Delebil', 'approved', 'a sentence over a list'],
    ['Følgende ansøgninger kan ikke imødekommes:\n• Mikrolån\n• Delebil', 'rejected', 'a refusing sentence'],
    [
      'Imødekomne ansøgninger:\n• Mikrolån\n\nAfviste ansøgninger:\n• Delebil',
      'approved rejected',
      'attributes over lists',
    ],
    ['Delvist imødekomne ansøgninger\n• Mikrolån\n• Delebil', 'partly-approved', 'with a degree'],
    ['Forsøg under afklaring\n• Mikrolån\n• Delebil', 'under-clarification', 'under afklaring'],
    [
      'Imødekommes: ansøgningen kan gennemføres som beskrevet\nAfslag: ansøgningen kan ikke gennemføres',
      '',
      'words explained',
    ],
  ])('%j gives %s: %s', (text, expected) => expect(ids(text)).toBe(expected));

  it.each([
    ['Referat\n\n3. Frikommuneforsøg\n\nBeslutning\n\nGodkendt.', 'minutes', 'a committee to itself'],
    ['Punkt 4. Ansøgning om forsøg\n\nByrådets beslutning: Godkendt', 'minutes', 'a council after its label'],
    ['Beslutning: Godkendt', 'minutes', 'on one line'],
    ['• Mikrolån\n\nImødekommes', 'guidance', 'an example in a guide'],
    ['Svar: Imødekommes', 'application-template', 'a form'],
  ] as const)('%j (%s) are none: %s', (text, kind, _reason) => expect(ids(text, kind)).toBe(''));
});

describe('answers in tables', () => {
  it.each([
    ['Forsøg\tSvar\nMikrolån\tImødekommes\nDelebil\tAfslag', 'approved rejected', 'a column of answers'],
    [
      'Forsøg\tKommune\tAfgørelse\nMikrolån\tVejle\tJa\nDelebil\tGreve\tNej',
      'approved rejected',
      'ja and nej under a head',
    ],
    [
      'Forsøg\tKommune\tGodkendt\nMikrolån\tVejle\tJa\nDelebil\tGreve\tDelvist',
      'approved partly-approved',
      'delvist under a head',
    ],
    ['Forsøg\tSvar\nMikrolån\tGodkendt (kun valgfag)', 'approved', 'with a remark'],
    ['Forsøg\tSvar\nMikrolån\tImødekommes, dog kun for voksne', 'partly-approved', 'with a limit'],
    ['Forsøg\tImødekommes\tAfslag\nMikrolån\tx\t\nDelebil\t\tx', 'approved rejected', 'ticks under answers'],
    ['Forsøg\tKommune\tByrådets beslutning\nMikrolån\tVejle\tGodkendt', '', 'a column of local approvals'],
    [
      'Netværk\tForsøg\tSvar\nBoliger\tMikrolån\tAfklares\nDelebil\tAfslag',
      'under-clarification rejected',
      'a merged first cell',
    ],
    [
      'Forsøg\tMinisteriets svar\nMikrolån\tAnsøgningen kan ikke imødekommes, da den strider mod grundloven.',
      'rejected',
      'a sentence in a cell',
    ],
    [
      'A = imødekommes, B = afslag\n\nForsøg\tSvar\nMikrolån\tA\nDelebil\tB',
      'approved rejected',
      'letters of a legend',
    ],
    ['Forsøg\tSvar\nMikrolån\tA\nDelebil\tI', '', 'no legend, no code'],
    [
      'Signaturer: I: imødekommes, D: delvist imødekommet, A: afslag\n\n• Mikrolån (I)\n• Delebil (D)\n• Skole (A)',
      'approved partly-approved rejected',
      'letters in a list',
    ],
  ])('%j give %s: %s', (text, expected) => expect(ids(text)).toBe(expected));
});

describe('a misread scan', () => {
  it.each([
    ['Ansøgningen imodekommes.', 'approved', 'ø as o'],
    ['• Mikrolån\nlmødekommes\n• Delebil\nAfs1ag', 'approved rejected', 'capital i as l, l as 1'],
    ['Ansøgningen kan ihke imødekommes.', 'rejected', 'a misread ikke still denies'],
    ['Ansøgningen kan 1kke imødekommcs.', 'rejected', 'twice'],
    ['Ansøgningen imødekommes delv1st.', 'partly-approved', 'delvist'],
    ['Forsøget er godkenclt af ministeriet.', '', 'a letter read as two: left alone'],
  ])('%j is %s: %s', (text, expected) => expect(ids(text)).toBe(expected));
});

it('says who decided and on which day', () => {
  const text = 'Ansøgningen blev den 3. maj 2017 imødekommet af Social- og Indenrigsministeriet.';
  const [found] = tagOutcomes(segmented(text, 'municipal-memo'));
  expect(found?.attributes).toEqual({ decider: 'social-og-indenrigsministeriet', statedDate: '2017-05-03' });
});

it.each([
  ['words without stops', 'ansøgningen kan ikke imødekommes og '.repeat(2_000)],
  ['quotes', '»'.repeat(100_000)],
  ['one word', 'imødekommes '.repeat(2_000)],
  ['light verbs', 'afslag fik '.repeat(2_000)],
  ['codes', 'A = afslag og '.repeat(10_000)],
  ['tabs', 'Afslag\t'.repeat(60_000)],
  ['lines', 'Afslag\n'.repeat(10_000)],
])('takes seconds, not minutes, on %s', (_, text) => {
  const context = segmented(text);
  const began = performance.now();
  tagOutcomes(context);
  expect(performance.now() - began).toBeLessThan(6000);
});
