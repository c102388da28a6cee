// Which passages are shown and where they are marked.
import { describe, expect, test } from 'vitest';
import type { IndexDocument } from '../../../src/search/index-document.ts';
import { bestPassages, type HitPassage } from '../../../src/search/passages/best-passages.ts';
import { LONGEST_SHOWN, passageWindow } from '../../../src/search/passages/passage-window.ts';
import { wantedOf } from '../../../src/search/passages/wanted.ts';
import { compileQuery } from '../../../src/search/query/compile.ts';
import { makeDocument } from '../../contract/make-document.ts';

function passages(document: IndexDocument, query: string, limit = 3): readonly HitPassage[] {
  return bestPassages(document, wantedOf(compileQuery(query)), limit);
}

function marked({ text, highlights }: HitPassage): readonly string[] {
  return highlights.map(([start, end]) => text.slice(start, end));
}

const document = makeDocument({
  name: 'prøve',
  passages: [
    'heading|Tilsyn',
    'Her står tilsyn og visitation sammen.',
    'Her står tilsynet, tilsynene og tilsyn.',
    'Noget helt andet om klippekortsordningen.',
    'Den sociale',
    'indsats følger.',
  ],
  mentions: [['municipality:0751', 'Noget helt']],
});

test('most different words come first, then most matches, headings last', () => {
  const shown = passages(document, 'tilsyn visitation').map(({ text }) => text.slice(0, 18));
  expect(shown).toEqual(['Her står tilsyn og', 'Her står tilsynet,', 'Tilsyn']);
});

test('no more than the limit are shown', () => {
  expect(passages(document, 'tilsyn', 1)).toHaveLength(1);
});

test('inflections are marked whole', () => {
  const [, second] = passages(document, 'tilsyn visitation');
  expect(second && marked(second)).toEqual(['tilsynet', 'tilsynene', 'tilsyn']);
});

test('a compound is marked whole for its part', () => {
  expect(passages(document, 'klippekort').flatMap(marked)).toEqual(['klippekortsordningen']);
});

test('weightless words are not marked beside others', () => {
  expect(passages(document, 'hvad står der om visitation').flatMap(marked)).not.toContain('om');
});

test('weightless words are marked where nothing else was asked', () => {
  expect(passages(document, 'om').flatMap(marked)).toContain('om');
});

test('a phrase is marked as one, over its blanks', () => {
  expect(passages(document, '"tilsyn og visitation"').flatMap(marked)).toEqual(['tilsyn og visitation']);
});

test('NEAR marks both sides, also across a boundary', () => {
  expect(passages(document, 'sociale NEAR/1 indsats').flatMap(marked).sort()).toEqual(['indsats', 'sociale']);
});

test('NEAR marks only what is near', () => {
  const far = makeDocument({ name: 'fjern', passages: ['alfa beta x x x x x x x x x x alfa'] });
  expect(passages(far, 'alfa NEAR/1 beta').flatMap(marked)).toEqual(['alfa', 'beta']);
});

test('what stands below NOT is not marked', () => {
  expect(passages(document, 'tilsyn -visitation').flatMap(marked)).not.toContain('visitation');
});

test('an entity is marked at its mention', () => {
  expect(passages(document, 'kommune:Aarhus').flatMap(marked)).toEqual(['Noget helt']);
});

test('without anything to show the document opens, below its headings', () => {
  const [opening, ...more] = passages(document, 'type:andet');
  expect([opening?.text, opening?.highlights, more]).toEqual([
    'Her står tilsyn og visitation sammen.',
    [],
    [],
  ]);
});

describe('a long passage', () => {
  const word = 'ord '.repeat(1000);
  const long = makeDocument({
    name: 'lang',
    passages: [`${word}visitation tæt på visitation ${word}visitation`],
  });

  test('is shown around its densest part', () => {
    const [shown] = passages(long, 'visitation');
    expect(shown && marked(shown)).toEqual(['visitation', 'visitation']);
    expect(shown?.text.length).toBeLessThanOrEqual(LONGEST_SHOWN + 60);
  });

  test('is still a slice of the text', () => {
    const [shown] = passages(long, 'visitation');
    const own = long.passages[0];
    expect(own?.text.slice(shown?.start, shown?.end)).toBe(shown?.text);
  });

  test('without breaks is cut all the same', () => {
    const { start, end } = passageWindow('y'.repeat(50_000), [[30_000, 30_010]]);
    expect(start).toBeLessThanOrEqual(30_000);
    expect(end).toBeGreaterThanOrEqual(30_010);
    expect(end - start).toBeLessThanOrEqual(LONGEST_SHOWN + 60);
  });
});

test.each([
  ['dato:2017-06-30', 'the day itself and the period it lies in'],
  ['2017', 'the year in plain words'],
])('dates asked for are marked: %s (%s)', (query) => {
  const dated = makeDocument({
    name: 'dateret',
    passages: ['Intet her.', 'I brev af 30. juni 2017 svaredes.', 'Perioden 2016-2020.', 'Den 1. maj 2015.'],
    mentions: [
      ['date:2017-06-30', '30. juni 2017'],
      ['date:2016/2020', '2016-2020'],
      ['date:2015-05-01', '1. maj 2015'],
    ],
  });
  expect(passages(dated, query).flatMap(marked)).toEqual(['30. juni 2017', '2016-2020']);
});
