// Mistakes in a query: each names the place, and none takes long.
import { describe, expect, test } from 'vitest';
import { QueryError } from '../../../src/model/errors.ts';
import { compileQuery } from '../../../src/search/query/compile.ts';

function errorOf(query: string): QueryError {
  try {
    compileQuery(query);
  } catch (error) {
    if (error instanceof QueryError) return error;
    throw error;
  }
  throw new Error(`no error for ${query.slice(0, 60)}`);
}

const ROWS: readonly (readonly [query: string, code: string, position: number, reason: string])[] = [
  ['tilkøb "åbent citat', 'query-open-quote', 7, 'the quote that was left open'],
  ['""', 'query-empty-phrase', 0, 'nothing between the quotes'],
  ['"!!"', 'query-empty-phrase', 0, 'no word between the quotes'],
  ['"til* ord"', 'query-star', 4, 'a star inside a phrase'],
  ['*', 'query-star', 0, 'a star alone'],
  ['k*', 'query-star', 0, 'one letter before the star'],
  ['kli*kort', 'query-star', 3, 'a star inside a word'],
  ['*kort', 'query-star', 0, 'a star before a word'],
  ['farve:rød', 'unknown-field', 0, 'a field that does not exist'],
  ['a AND farve:rød', 'unknown-field', 6, 'also further on'],
  ['kommune:', 'query-no-value', 8, 'a field without a value'],
  ['netværk:*', 'query-no-value', 8, 'a star for a value, which no network is called'],
  ['sagsnr:"--"', 'query-no-value', 8, 'a value of signs'],
  ['kommune: AND tilkøb', 'query-no-value', 9, 'an operator is no value'],
  ['kommune:Aarhuus', 'unknown-municipality', 8, 'a municipality that there is none of'],
  ['udfald:måske', 'unknown-outcome', 7, 'an outcome that there is none of'],
  ['rolle:skurk', 'unknown-role', 6, 'a role that there is none of'],
  ['type:roman', 'unknown-kind', 5, 'a kind that there is none of'],
  ['status:ukendt', 'unknown-status', 7, 'a status that there is none of'],
  ['lov:servicloven', 'unknown-law', 4, 'a listed law misspelt'],
  ['lov:xyz', 'unknown-law', 4, 'no law at all'],
  ['lov:"§ 83"', 'provision-without-law', 5, 'a section without a law'],
  ['dato:31-02-2017', 'not-a-date', 5, 'the 31st of February'],
  ['dato:2017-13', 'not-a-date', 5, 'a thirteenth month'],
  ['dato:2018..2017', 'not-a-date', 5, 'an interval that runs backwards'],
  ['dato:..', 'not-a-date', 5, 'an interval without ends'],
  ['år:20x7', 'not-a-year', 3, 'letters in a year'],
  ['år:2018..2016', 'not-a-year', 3, 'years that run backwards'],
  ['a AND', 'query-syntax', 5, 'nothing after AND'],
  ['AND a', 'query-syntax', 0, 'nothing before AND'],
  ['a OR OR b', 'query-syntax', 5, 'two operators'],
  ['(a OR b', 'query-syntax', 7, 'a parenthesis left open'],
  ['a OR b)', 'query-syntax', 6, 'a parenthesis too many'],
  ['()', 'query-syntax', 1, 'nothing in parentheses'],
  ['a AND !!!', 'query-syntax', 6, 'an operand without a letter'],
  ['NOT', 'query-syntax', 3, 'NOT of nothing'],
  ['a NEAR/21 b', 'query-near', 2, 'too far'],
  ['a NEAR/2', 'query-syntax', 8, 'nothing beside NEAR'],
  ['a NEAR/2 (b OR c)', 'query-near', 9, 'a group beside NEAR'],
  ['tilsyn NEAR/2 tilsynet', 'query-near', 14, 'one word twice beside NEAR'],
  ['alfa NEAR/2 beta NEAR/2 gamma', 'query-near', 17, 'a chain of NEAR'],
  ['alfa NEAR/2 be*', 'query-near', 12, 'a prefix beside NEAR'],
  ['!!! ... ---', 'query-empty', 0, 'signs alone'],
  ['a\u0000b', 'query-control-character', 1, 'a control character'],
  ['tilkøb\u001b[31m', 'query-control-character', 6, 'an escape sequence'],
];

test.each(ROWS)('%j is the error %s at %i: %s', (query, code, position) => {
  const error = errorOf(query);
  expect([error.code, error.position]).toEqual([code, position]);
});

test.each(ROWS.filter(([, code]) => code !== 'query-control-character'))(
  '%j says what was expected',
  (query) => {
    const error = errorOf(query);
    expect(error.choices.length).toBeGreaterThan(0);
    expect(error.message).toMatch(/^query, character \d+: .+; expected /);
  },
);

test('an unknown municipality gets the nearest names', () => {
  expect(errorOf('kommune:Glasaxe').choices[0]).toBe('Gladsaxe');
});

test('an unknown field gets the nearest names first, then those of all fields', () => {
  expect(errorOf('komune:Aarhus').choices).toContain('sagsnr:');
  expect(errorOf('komune:Aarhus').choices[0]).toBe('kommune:');
  expect(errorOf('organisatoin:KL').choices[0]).toBe('organisation:');
});

test('an empty phrase is shown, not taken for the end', () => {
  expect(errorOf('a "" b').message).toContain('"\\"\\"" was found');
});

test('an unknown law gets the nearest names', () => {
  expect(errorOf('lov:servicloven').choices[0]).toBe('serviceloven');
});

describe('too much of a query', () => {
  const huge: readonly (readonly [what: string, query: string, code: string])[] = [
    ['10,001 characters', 'x'.repeat(10_001), 'query-too-long'],
    ['a megabyte', 'tilkøb '.repeat(150_000), 'query-too-long'],
    ['500 open parentheses', `${'('.repeat(500)}a${')'.repeat(500)}`, 'query-too-deep'],
    ['4,000 minuses in front of parentheses', '-('.repeat(4000), 'query-too-deep'],
    ['500 NOTs', 'NOT '.repeat(500), 'query-too-deep'],
    ['65 words', Array.from({ length: 65 }, (_, at) => `ord${at}`).join(' '), 'query-too-many-terms'],
    [
      '65 words between operators',
      Array.from({ length: 65 }, (_, at) => `ord${at}`).join(' OR '),
      'query-too-many-terms',
    ],
    [
      'a phrase of 65 words',
      `"${Array.from({ length: 65 }, (_, at) => `ord${at}`).join(' ')}"`,
      'query-too-many-terms',
    ],
    ['9,999 quotes', '"'.repeat(9999), 'query-open-quote'],
  ];

  test.each(huge)('%s end in an error at once', (_, query, code) => {
    const started = performance.now();
    expect(errorOf(query).code).toBe(code);
    expect(performance.now() - started).toBeLessThan(500);
  });

  test.each([
    ['10,000 characters of one word', 'x'.repeat(10_000)],
    ['20 levels', `${'('.repeat(20)}a${')'.repeat(20)}`],
    ['64 words', Array.from({ length: 64 }, (_, at) => `ord${at}`).join(' ')],
    ['a long run of blanks', `a${' '.repeat(9000)}b`],
    ['a long run of section signs', '§'.repeat(9000)],
    ['many colons', 'a:'.repeat(2) + ' :'.repeat(4000)],
  ])('%s are read or refused at once', (_, query) => {
    const started = performance.now();
    try {
      compileQuery(query);
    } catch (error) {
      expect(error).toBeInstanceOf(QueryError);
    }
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
