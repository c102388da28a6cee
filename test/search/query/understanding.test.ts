// What plain words are understood as, and what they are not.
import { describe, expect, test } from 'vitest';
import { wantedOf } from '../../../src/search/passages/wanted.ts';
import { compileQuery } from '../../../src/search/query/compile.ts';
import { wordsAsked } from '../../../src/search/query/compile-plain.ts';

function understood(query: string): readonly string[] {
  return compileQuery(query).understood.map(({ type, id }) => `${type} ${id}`);
}

const ROWS: readonly (readonly [query: string, entities: readonly string[], reason: string])[] = [
  ['Gladsaxe', ['municipality 0159'], 'a name'],
  ['gladsaxe', ['municipality 0159'], 'in lower case'],
  ['Gladsaxe Kommune', ['municipality 0159'], 'with the word'],
  ['Gladsaxe kommunes ansøgning', ['municipality 0159'], 'in the genitive'],
  ['Århus', ['municipality 0751'], 'in the old spelling'],
  ['Bornholm', ['municipality 0400'], 'an island that is one'],
  ['Københavns Kommune', ['municipality 0101'], 'as it stands before Kommune'],
  ['Høje-Taastrup', ['municipality 0169'], 'with a hyphen'],
  ['vejen til job', [], 'vejen is a word'],
  ['Vejen Kommune', ['municipality 0575'], 'Vejen with Kommune'],
  ['greve', [], 'greve is a word'],
  ['Greve Kommune', ['municipality 0253'], 'Greve with Kommune'],
  ['Aarhus Universitet', [], 'a university is no municipality'],
  ['Aarhus og Odense', ['municipality 0751', 'municipality 0461'], 'two'],
  ['Gladsaxe, Odense', ['municipality 0159', 'municipality 0461'], 'with a comma'],
  ['serviceloven', ['provision serviceloven'], 'a law'],
  ['serviceloven § 83', ['provision serviceloven§83'], 'a section'],
  ['serviceloven §83', ['provision serviceloven§83'], 'without a blank'],
  ['servicelovens § 83, stk. 2', ['provision serviceloven§83,stk.2'], 'in the genitive, with stk.'],
  ['serviceloven 83', ['provision serviceloven§83'], 'without a sign'],
  ['§ 83 i serviceloven', ['provision serviceloven§83'], 'the section first'],
  ['§ 83, stk. 2, i serviceloven', ['provision serviceloven§83,stk.2'], 'the section first, with commas'],
  ['§§ 83-87 i serviceloven', ['provision serviceloven§83-87'], 'a range'],
  ['serviceloven § 83 a', ['provision serviceloven§83a'], 'a letter'],
  ['serviceloven paragraf 83', ['provision serviceloven§83'], 'in words'],
  ['lov om social service § 83', ['provision serviceloven§83'], 'by the official title'],
  [
    'serviceloven §§ 107 og 108',
    ['provision serviceloven§107', 'provision serviceloven§108'],
    'a list after two signs',
  ],
  [
    '§§ 83, 85 og 87 i serviceloven',
    ['provision serviceloven§83', 'provision serviceloven§85', 'provision serviceloven§87'],
    'a list first',
  ],
  ['serviceloven § 107 og 108', ['provision serviceloven§107'], 'after one sign there is one section'],
  [
    'lov nr. 9876 af 8. juni 2017',
    ['provision lov-9876-2017'],
    'an act by number and date; its year is no year of documents',
  ],
  [
    'bekendtgørelse nr. 1614 af 8. december 2015 § 3',
    ['provision bek-1614-2015§3'],
    'an order by number, with a section',
  ],
  ['loven § 5', [], 'a law that is not named'],
  ['straffeloven § 119', ['provision straffeloven§119'], 'a law that is not listed'],
  ['servicloven § 83', [], 'a law misspelt is left as words, so that it can be suggested'],
  ['§ 83', [], 'a section of no law is a word'],
  ['serviceloven 2017', ['provision serviceloven', 'year 2017'], 'a year is no section'],
  ['afslag', ['outcome rejected'], 'an outcome'],
  ['imødekommet', ['outcome approved'], 'an outcome'],
  ['ikke imødekommet', ['outcome rejected'], 'negated, the longest is taken'],
  ['imødekommes ikke', ['outcome rejected'], 'negated behind'],
  ['forsøg der ikke blev imødekommet', ['outcome rejected'], 'negated, with a helping verb between'],
  ['er ikke blevet godkendt', ['outcome rejected'], 'negated, with a helping verb between'],
  ['afvist eller ikke', [], 'a negation near it that is no part of it leaves the words'],
  ['imødekommes desværre ikke', [], 'a negation near it, never the opposite outcome'],
  ['forsøg uden afslag', [], 'uden is a negation too'],
  ['delvist imødekommet', ['outcome partly-approved'], 'partly'],
  ['under afklaring', ['outcome under-clarification'], 'under clarification'],
  ['ikke afslag', [], 'a negation that means no outcome'],
  ['2017', ['year 2017'], 'a year'],
  ['2016-2018', ['year 2016..2018'], 'a range of years'],
  ['1998', [], 'before the time of the archive a number'],
  ['83', [], 'a number'],
  ['Billige boliger og fleksible boligløsninger', ['network fk2-boliger'], 'a network by name'],
  ['billige boliger', [], 'an ordinary phrase'],
  ['netværket billige boliger', ['network fk2-boliger'], 'an ordinary phrase beside the word network'],
  ['hvilke forsøg udfordrede serviceloven § 83', ['provision serviceloven§83'], 'a question'],
  ['fik Gladsaxe afslag i 2017', ['municipality 0159', 'outcome rejected', 'year 2017'], 'three at once'],
  ['Gladsaxe AND tilkøb', [], 'operators are strict: words are words'],
  ['"Gladsaxe"', [], 'quoted words are words'],
  ['plejehjemstilsyn', [], 'a word'],
];

test.each(ROWS)('"%s" is understood as %j: %s', (query, entities) => {
  expect(understood(query)).toEqual(entities);
});

test('what was understood points at the words typed', () => {
  const query = 'fik Gladsaxe Kommune afslag efter servicelovens § 83, stk. 2?';
  for (const { text, start, end } of compileQuery(query).understood)
    expect(query.slice(start, end)).toBe(text);
  expect(compileQuery(query).understood.map(({ text }) => text)).toEqual([
    'Gladsaxe Kommune',
    'afslag',
    'servicelovens § 83, stk. 2',
  ]);
});

test('labels are the Danish names', () => {
  const labels = compileQuery('Århus afslag serviceloven § 83, stk. 2').understood.map(({ label }) => label);
  expect(labels).toEqual(['Aarhus', 'afslag', 'serviceloven § 83, stk. 2']);
});

test.each([
  [1, 1],
  [2, 2],
  [3, 2],
  [4, 3],
  [5, 4],
  [6, 4],
  [7, 5],
  [10, 7],
  [64, 45],
])('of %i counted words %i must occur', (words, asked) => {
  expect(wordsAsked(words)).toBe(asked);
});

test.each([
  ['netværket billige boliger', 'an ordinary phrase'],
  ['frikommunenetværket om Billige boliger og fleksible boligløsninger', 'with om'],
  ['Billige boliger og fleksible boligløsninger netværket', 'behind'],
])('the word network beside the name of one is not asked for: %s (%s)', (query) => {
  const { tree } = compileQuery(query);
  const words =
    tree.type === 'and' ? tree.nodes.flatMap((node) => (node.type === 'best' ? node.words : [])) : [];
  expect(words).toEqual([]);
});

describe('the words of an entity', () => {
  const also = (query: string) => {
    const { tree } = compileQuery(query);
    const [best] = tree.type === 'and' ? tree.nodes : [tree];
    return best?.type === 'best' ? [best.atLeast, best.also] : undefined;
  };

  test('rank without being asked for, so that who is named often stands before who is named once', () => {
    expect(also('Roskilde')).toEqual([0, [{ type: 'word', stem: 'roskild' }]]);
  });

  test('of a year do not: it is when, not what about', () => {
    expect(also('2017')).toBeUndefined();
  });

  test('of a negated outcome do not: they would rank what was approved', () => {
    expect(also('ikke imødekommet')).toBeUndefined();
  });

  test('are not shown as evidence of their own', () => {
    expect(wantedOf(compileQuery('serviceloven § 83'))).toMatchObject({
      nodes: [],
      entities: [{ type: 'citation' }],
    });
  });
});

test('a year in plain words finds undated documents by the dates they mention; år: does not', () => {
  const { tree } = compileQuery('2017');
  expect(tree).toEqual({
    type: 'or',
    nodes: [
      { type: 'keys', field: 'year', values: ['2017'] },
      {
        type: 'and',
        nodes: [
          { type: 'keys', field: 'year', values: ['none'] },
          { type: 'or', nodes: [{ type: 'dates', from: '2017-01-01', to: '2017-12-31' }] },
        ],
      },
    ],
  });
  expect(compileQuery('år:2017').tree).toEqual({ type: 'keys', field: 'year', values: ['2017'] });
});

test('what was understood ends where the word does, not with the sentence', () => {
  const { understood } = compileQuery('blev plejehjem i Aalborg godkendt?');
  expect(understood.map(({ text, end }) => [text, end])).toEqual([
    ['Aalborg', 24],
    ['godkendt', 33],
  ]);
});

describe('weightless words', () => {
  test('are not counted beside others', () => {
    expect(compileQuery('hvilke erfaringer').tree).toMatchObject({ type: 'best', atLeast: 1 });
  });

  test('count where nothing else is asked', () => {
    expect(compileQuery('hvilke forsøg').tree).toMatchObject({ type: 'best', atLeast: 2, also: [] });
  });

  test('do not count beside an entity', () => {
    const { tree } = compileQuery('forsøg Gladsaxe');
    expect(tree).toMatchObject({
      type: 'and',
      nodes: [{ type: 'best', words: [], atLeast: 0 }, { type: 'keys' }],
    });
  });

  test('are those that a question is asked with, in Danish and English', () => {
    const asked = 'hvilke kommuner ville fritages for plejehjemstilsyn';
    expect(compileQuery(asked).tree).toMatchObject({ words: [{ stem: 'plejehjemstilsyn' }], atLeast: 1 });
    const { tree } = compileQuery('what did Odense Municipality apply for?');
    expect(tree).toMatchObject({ nodes: [{ type: 'best', words: [] }, { values: ['0461'] }] });
  });

  test('never hold ikke', () => {
    expect(compileQuery('ikke visitation').tree).toMatchObject({ type: 'best', atLeast: 2 });
  });
});

describe('the query language', () => {
  test('a word twice is asked once', () => {
    expect(compileQuery('tilsyn tilsynet').tree).toMatchObject({ type: 'best', atLeast: 1 });
  });

  test('a hyphenated word is one unit', () => {
    expect(compileQuery('CV-krav').tree).toMatchObject({
      type: 'best',
      words: [{ type: 'phrase', field: 'stem' }],
    });
  });

  test.each(['“mindre belastende”', '„mindre belastende“', '»mindre belastende«', '"mindre belastende"'])(
    'the quotes of %s are all quotes',
    (query) => {
      expect(compileQuery(query).tree).toEqual({
        type: 'phrase',
        field: 'exact',
        words: ['mindre', 'belastende'],
      });
    },
  );

  test('AND binds before OR', () => {
    expect(compileQuery('alfa OR beta AND gamma').tree).toMatchObject({
      type: 'or',
      nodes: [{ type: 'word' }, { type: 'and' }],
    });
  });

  test('words side by side mean AND beside operators', () => {
    expect(compileQuery('(alfa beta) OR gamma').tree).toMatchObject({
      type: 'or',
      nodes: [{ type: 'and' }, { type: 'word' }],
    });
  });

  test('lower-case og and not are words', () => {
    expect(compileQuery('alfa og not beta').tree.type).toBe('best');
  });

  test('NOT may stand alone', () => {
    expect(compileQuery('NOT tilkøb').tree).toMatchObject({ type: 'not' });
    expect(compileQuery('-tilkøb').tree).toMatchObject({ type: 'not' });
  });

  test('a hyphen inside a word is no minus', () => {
    expect(JSON.stringify(compileQuery('børne- og ungeudvalg').tree)).not.toContain('"not"');
  });

  test('a colon after an ordinary word is punctuation', () => {
    expect(compileQuery('obs: tilkøb').tree).toMatchObject({ type: 'best', atLeast: 2 });
  });

  test('a field may have a blank after its colon', () => {
    expect(compileQuery('kommune: Aarhus').tree).toEqual({
      type: 'keys',
      field: 'municipality',
      values: ['0751'],
    });
  });

  test('several values of a field are an OR', () => {
    expect(compileQuery('kommune:Aarhus,Odense').tree).toMatchObject({ values: ['0751', '0461'] });
  });

  test('ingen asks for documents without a value', () => {
    expect(compileQuery('kommune:ingen').tree).toEqual({
      type: 'keys',
      field: 'municipality',
      values: ['none'],
    });
  });

  test('fields are known by English names and without Danish letters', () => {
    expect(compileQuery('netvaerk:fk2-boliger').tree).toEqual(compileQuery('network:fk2-boliger').tree);
  });

  test('provision and role beside it are one citation', () => {
    const tree = JSON.stringify(compileQuery('lov:serviceloven rolle:udfordret').tree);
    expect(tree).toContain('challenged|serviceloven');
    expect(tree).not.toContain('"field":"role"');
  });

  test('provision and role in two groups are two facts', () => {
    expect(JSON.stringify(compileQuery('lov:serviceloven OR rolle:udfordret').tree)).toContain(
      '"field":"role"',
    );
  });

  test('with a phrase on one side NEAR takes exact forms on both', () => {
    expect(compileQuery('tilsyn NEAR/3 "social indsats"').tree).toMatchObject({
      field: 'exact',
      left: ['tilsyn'],
    });
    expect(compileQuery('tilsyn NEAR/3 indsats').tree).toMatchObject({ field: 'stem' });
  });

  test('a prefix is tried in both spellings', () => {
    expect(compileQuery('aab*').tree).toMatchObject({
      type: 'or',
      nodes: [{ prefix: 'aab' }, { prefix: 'åb' }],
    });
  });

  test('nothing asks for everything', () => {
    expect(compileQuery('  ').tree).toEqual({ type: 'all' });
  });
});
