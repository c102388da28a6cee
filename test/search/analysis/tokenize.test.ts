import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/search/analysis/tokenize.ts';

function exact(text: string): string {
  return tokenize(text)
    .map((token) => token.exact)
    .join(' ');
}

function surfaces(text: string): string[] {
  return tokenize(text).map(({ start, end }) => text.slice(start, end));
}

describe('words', () => {
  it.each([
    [
      'Kommunen søger, ikke uden grund.',
      'kommunen søger ikke uden grund',
      'punctuation parts words, no word is dropped',
    ],
    ['a\u030Aret og året', 'året og året', 'a decomposed å is an å'],
    ['Åbenrå Aabenraa', 'åbenrå åbenrå', 'both spellings of a town are one word'],
    ['fælles\u00A0ansvar', 'fælles ansvar', 'a no-break space parts words'],
    ['service\u00ADloven', 'serviceloven', 'a soft hyphen inside a word is passed over'],
    ['service\u00AD\nloven', 'serviceloven', 'a soft hyphen at a line end joins'],
    ['kom-\nmunen', 'kommunen', 'a hyphen and line break between lower-case letters joins'],
    ['kom-\r\n  munen', 'kommunen', 'Windows line ends and indents do not matter'],
    ['Høje-\nTaastrup', 'høje tåstrup', 'before an upper-case letter the words stay apart'],
    ['børne-\nog ungeudvalget', 'børne og ungeudvalget', 'a hanging hyphen before "og" joins nothing'],
    ['it-system', 'it system', 'a hyphen inside a line parts words'],
    ['2016-2020', '2016 2020', 'years are two tokens'],
    ['70% af 1.250 kr.', '70 af 1 250 kr', 'digits are words'],
    ['\uFB01nansiering', 'finansiering', 'a ligature is its letters'],
    ['m²', 'm', 'a raised figure is no part of a word'],
    ['\uD800 x \uDC00', 'x', 'half a character is no letter'],
    ['', '', 'no text has no words'],
  ])('%j is %j: %s', (text, expected) => {
    expect(exact(text)).toBe(expected);
  });

  it('cuts a run of more than 100 letters and drops none of them', () => {
    const run = 'abcdefghij'.repeat(25);
    const tokens = tokenize(run);
    expect(tokens.map((token) => token.exact.length)).toEqual([100, 100, 50]);
    expect(surfaces(run).join('')).toBe(run);
  });

  it('gives spans into the text as it stands', () => {
    expect(surfaces('Serv\u00ADice\u00ADloven, kom-\nmunen og § 83 a')).toEqual([
      'Serv\u00ADice\u00ADloven',
      'kom-\nmunen',
      'og',
      '§ 83 a',
    ]);
  });
});

describe('section numbers', () => {
  it.each([
    ['§ 83', '§83', 'with a space'],
    ['§83', '§83', 'without one'],
    ['§\u00A083', '§83', 'with a no-break space'],
    ['§\n83', '§83', 'over a line break'],
    ['paragraf 83', '§83', 'as a word'],
    ['Pgf. 83', '§83', 'as an abbreviation'],
    ['paragraf et', 'paragraf et', 'a word without a number stays a word'],
    ['§ 83 a', '§83a', 'a letter of its own belongs to the number'],
    ['§ 83A', '§83a', 'a capital letter too'],
    ['§ 83 i serviceloven', '§83 i serviceloven', 'the preposition i is no letter'],
    ['§ 12 i, stk. 2', '§12i stk 2', 'a letter i before a comma is one'],
    ['§ 83 m.v.', '§83 m v', 'an abbreviation is no letter'],
    ['§ 83 d. 1. maj', '§83 d 1 maj', 'nor is "den"'],
    ['§ 83 X Kommune', '§83 x kommune', 'nor a name'],
    ['§ 107-tilbud', '§107 tilbud', 'a compound with a section'],
    ['§ 17, stk. 4-udvalg', '§17 stk 4 udvalg', 'the subsection is not a section'],
    ['§§ 83, 85 og 87', '§83 §85 og §87', 'each number listed gets its sign'],
    ['§ § 83 og 85', '§83 og §85', 'two signs apart are a list too'],
    ['paragrafferne 83 og 85', '§83 og §85', 'so is the plural'],
    ['§§ 83, 83 a og 86', '§83 §83a og §86', 'with letters in the list'],
    ['§§ 83, stk. 1 og 2, og 85', '§83 stk 1 og 2 og §85', 'subsections inside a list are not sections'],
    ['§§ 107 eller 110', '§107 eller §110', 'or'],
    ['§ 83 og 84 timer', '§83 og 84 timer', 'one sign lists nothing'],
    ['§§ 83, 2 gange', '§83 2 gange', 'a list ascends'],
    ['§§ 83-87', '§83 §87', 'a range is its two ends'],
    ['§§ 83 – 87', '§83 §87', 'with a spaced dash'],
    ['§ 36-40 boliger', '§36 §40 boliger', 'with one sign'],
    ['§ 83 – 87 borgere', '§83 87 borgere', 'a spaced dash after one sign is a dash'],
    ['§ 83 a-c', '§83a §83c', 'a range of letters'],
    ['§ 1O7', '§107', 'a scanned zero'],
    ['§', '§', 'a sign without a number'],
    ['§§ ', '§', 'two signs without a number'],
  ])('%j is %j: %s', (text, expected) => {
    expect(exact(text)).toBe(expected);
  });

  it.each([
    ['§ 83', ['83'], 'the bare number'],
    ['§ 83 a', ['83', '83a'], 'number with and without letter'],
    ['§§ 83-87', ['83', '87', '§84', '§85', '§86'], 'the sections inside a range'],
    ['§ 83 a-c', ['83', '83a', '83', '83c', '§83b'], 'the letters inside a range'],
    ['§§ 1-999', ['1', '999'], 'an absurd range is not spelled out'],
  ])('%j puts %j into the bag: %s', (text, expected) => {
    expect(tokenize(text).flatMap((token) => token.parts)).toEqual(expected);
  });
});

describe('any text', () => {
  const nasty = [
    '§'.repeat(50_000),
    '§§ 1, '.repeat(20_000),
    '\u00AD'.repeat(50_000),
    'a-\n'.repeat(30_000),
    `§§ ${'1, '.repeat(50_000)}`,
  ];

  it.each(nasty.map((text) => [text.slice(0, 8), text] as const))(
    '%j repeated takes linear time',
    (_, text) => {
      const before = performance.now();
      tokenize(text);
      expect(performance.now() - before).toBeLessThan(1_500);
    },
  );

  it.each([
    '§ 83 a og b',
    'kom-\nmu\u00ADnen \u0301x',
    '€ 𝐀𝐁 ½ ⅷ',
    'أهلا וְ किताब',
    '\u0000\u0007tab\tx',
    '§§ 83 \u00A0–\u00A0 87 a',
  ])('tokens of %j ascend, never overlap and hold no space', (text) => {
    let last = 0;
    for (const token of tokenize(text)) {
      expect(token.start).toBeGreaterThanOrEqual(last);
      expect(token.end).toBeGreaterThan(token.start);
      for (const word of [token.exact, token.stem, ...token.parts]) expect(word).toMatch(/^[^\s]+$/);
      last = token.end;
    }
  });
});
