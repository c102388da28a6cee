import { describe, expect, it } from 'vitest';
import { fold, prefixesOf } from '../../../src/search/analysis/fold.ts';
import { readExceptions, stem } from '../../../src/search/analysis/stem.ts';

describe('fold', () => {
  it.each([
    ['KOMMUNE', 'kommune', 'lower case'],
    ['A\u030Aret', 'året', 'composed'],
    ['Aabenraa', 'åbenrå', 'aa is å'],
    ['Faerge', 'færge', 'ae is æ'],
    ['Koebenhavn', 'københavn', 'oe is ø'],
    ['beboer', 'beboer', 'a word that is spelled with o and e keeps them'],
    ['boede', 'boede', 'lived is not fined'],
    ['dataansvarlig', 'dataansvarlig', 'a joint between two vowels is no letter'],
    ['e\u0301n', 'én', 'other accents stay'],
    ['', '', 'nothing'],
  ])('%j is %j: %s', (word, expected) => {
    expect(fold(word)).toBe(expected);
    expect(fold(expected)).toBe(expected);
  });
});

describe('prefixesOf', () => {
  it.each([
    ['klip', ['klip'], 'one reading'],
    ['beboe', ['beboe', 'bebø'], 'an unfinished word may be meant either way'],
    ['Haan', ['haan', 'hån'], 'in lower case'],
  ])('%j is looked for as %j: %s', (prefix, expected) => {
    expect(prefixesOf(prefix)).toEqual(expected);
  });
});

describe('stem', () => {
  it.each([
    [['bolig', 'boligen', 'boligerne', 'boligs'], '-ig is no ending'],
    [['barn', 'børn', 'børnenes'], 'another vowel in the plural'],
    [['skolebarn', 'skolebørnene'], 'a compound bends like its last word'],
    [['frikommunebarn', 'frikommunebørn'], 'one that no dictionary lists too'],
    [['imødekomme', 'imødekom', 'imødekommet', 'imødekommes'], 'strong verbs'],
    [['afklare', 'afklarede', 'afklaret'], 'weak verbs'],
    [['minister', 'ministre', 'ministrene'], 'a vowel that falls out'],
    [['by', 'byen', 'byerne', 'bys'], 'short words'],
    [['social', 'socialt', 'sociale'], 'neuter of adjectives'],
    [['Aarhus', 'Århus', 'AARHUS', 'A\u030Arhus'], 'spellings of one name'],
    [['idé', 'ide', 'ideer', 'idéer'], 'with and without accent'],
  ])('of %j is one: %s', (words) => {
    expect(new Set(words.map(stem)).size).toBe(1);
  });

  it.each([
    ['lov', 'lover', 'an act, a promise'],
    ['lov', 'lovlig', 'an act, lawful'],
    ['love', 'lovlighed', 'acts, lawfulness'],
    ['bolig', 'bold', 'a home, a ball'],
    ['bestemmelse', 'bestemme', 'a provision, to decide'],
    ['tal', 'tale', 'a number, to speak'],
    ['nævn', 'nævne', 'a board, to mention'],
    ['læge', 'lægge', 'a physician, to lay'],
    ['kommune', 'kommunal', 'a municipality, municipal'],
    ['politik', 'politiker', 'policy, politician'],
    ['gæld', 'gælder', 'debt, applies'],
    ['ikke', 'ingen', 'not, none'],
    ['bøde', 'boede', 'a fine, lived'],
  ])('keeps %s and %s apart: %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it.each(['§83a', '2016', 'covid19', 'ß', 'παράδειγμα'])('leaves %s as it is', (word) => {
    expect(stem(word)).toBe(word);
  });
});

describe('readExceptions', () => {
  it('reads stems, forms, compounds and comments', () => {
    expect([...readExceptions('# a\nbarn+: børn børnene # plural\nlov: love\n\n')]).toEqual([
      ['børn', { stem: 'barn', inCompounds: true }],
      ['børnene', { stem: 'barn', inCompounds: true }],
      ['love', { stem: 'lov', inCompounds: false }],
    ]);
  });

  it('refuses a form with two stems', () => {
    expect(() => readExceptions('a: x\nb: x')).toThrow('"x" is listed twice');
  });
});
