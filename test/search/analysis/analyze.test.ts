import { describe, expect, it } from 'vitest';
import { analyze, analyzeTerm } from '../../../src/search/analysis/analyze.ts';
import { isWeightless } from '../../../src/search/analysis/weightless.ts';

describe('analyze', () => {
  it.each([
    ['Ansøgningen imødekommes ikke', 'ansøgningen imødekommes ikke', 'a refusal keeps its "ikke"'],
    ['efter § 83 a.', 'efter §83a', 'a provision is one word'],
    ['', '', 'an empty passage is empty'],
  ])('of %j keeps the exact words %j: %s', (text, expected) => {
    expect(analyze(text).exact).toBe(expected);
  });

  it('gives exact and stem the same positions, one for each token', () => {
    const { tokens, exact, stem } = analyze(
      'De §§ 83, 85 og 87 i Lov om social service (bolig-\nerne) fraviges',
    );
    expect(exact.split(' ')).toHaveLength(tokens.length);
    expect(stem.split(' ')).toHaveLength(tokens.length);
  });

  it('keeps bare section numbers in the bag', () => {
    expect(analyze('§ 83 og § 85 a').parts.split(' ')).toEqual(expect.arrayContaining(['83', '85']));
  });

  it('finds a word with a footnote number glued to it by its bag', () => {
    expect(analyze('kommunen2').parts.split(' ')).toContain(analyzeTerm('kommune').stem);
  });
});

describe('analyzeTerm', () => {
  it.each(['kommunerne', 'Aabenraa', '§ 83', '2016'])('%j asks what indexing it stores', (word) => {
    const { exact, stem } = analyze(word);
    expect(analyzeTerm(word)).toEqual({ exact, stem, parts: [stem] });
  });

  it('is empty for punctuation', () => {
    expect(analyzeTerm('--')).toEqual({ exact: '', stem: '', parts: [] });
  });
});

describe('weightless words', () => {
  it.each([
    'hvilke',
    'Hvor',
    'forsøg',
    'forsøgene',
    'forsoeg',
    'udfordrede',
    'fraviges',
    'ansøgte',
    'fritages',
    'undtaget',
    'kommuner',
    'which',
    'municipality',
    'og',
    'på',
  ])('%j need not occur', (word) => {
    expect(isWeightless(word)).toBe(true);
  });

  it.each(['ikke', 'uden', 'ingen', 'intet', 'aldrig', 'klippekort', 'afslag', 'kommune', '§83'])(
    '%j counts',
    (word) => {
      expect(isWeightless(word)).toBe(false);
    },
  );
});
