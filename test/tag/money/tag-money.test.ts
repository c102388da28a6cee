import { describe, expect, it } from 'vitest';
import { tagMoney } from '../../../src/tag/money/index.ts';
import { contextOf, plain, tagged } from '../marked-text.ts';

describe('a sum is found', () => {
  it.each([
    ['Huslejen er højst ⟦2800|2.800 kr.⟧ om måneden', 'the usual form'],
    ['en ramme på ⟦14200000|14,2 mio. kr.⟧ om året', 'millions, abbreviated'],
    ['⟦3500000|3,5 millioner kroner⟧ til transport', 'millions in words'],
    ['⟦1500.50|kr. 1.500,50⟧ i alt', 'kr. before, with øre'],
    ['⟦480000|480.000 kr.⟧ Boligerne anvises', 'the stop belongs to kr. at the end of a sentence too'],
    ['koster ⟦895|895 kr.⟧ ekskl. moms', 'hundreds'],
    ['⟦550|550 kr.⟧ til ⟦1200|1.200 kr.⟧ pr. måned', 'a range has two'],
    ['⟦1000000|1.000.000 kr.⟧', 'two points'],
    ['⟦1250000000|1,25 mia. kr.⟧', 'billions'],
    ['⟦2000000|to millioner kroner⟧', 'a number in words'],
    ['⟦500000|en halv million kroner⟧', 'a half'],
    ['⟦1500000|halvanden mio. kr.⟧', 'one and a half'],
    ['⟦500000|500 tusind kroner⟧', 'thousands in words'],
    ['⟦500000|500 t.kr.⟧ og ⟦250000|250 tkr.⟧', 'thousands, abbreviated'],
    ['⟦100|100 kroner⟧ og ⟦100|100 kr⟧', 'kroner, and kr without its stop'],
    ['⟦2800|2.800,- kr.⟧ og ⟦2800|kr. 2.800,-⟧', 'the dash of round sums'],
    ['⟦2800|2.800,-⟧ pr. måned', 'the dash alone'],
    ['⟦2800|DKK 2.800⟧ og ⟦2800|2.800 DKK⟧', 'the code of the currency'],
    ['⟦350000|350 000 kr.⟧', 'a space for the point'],
    ['⟦14200000|14,2\nmio. kr.⟧', 'a line break inside'],
    ['(⟦1800|1.800 kr.⟧)', 'in parentheses'],
    ['⟦123|123 kr.⟧ pr. dag', 'without thousands'],
    ['⟦600000|600,000 kr.⟧', 'a scanned point'],
    ['⟦480000|48O.OOO kr.⟧', 'scanned zeros'],
    ['op til ⟦75.50|75,50 kr.⟧', 'øre'],
    ['Huslejen er ⟦2800|2.800 kr.⟧ 12 unge flyttede ind.', 'a sentence that begins with a number'],
    ['i 2017 ⟦500|kr. 500⟧', 'a year before'],
    ['500.000-⟦600000|600.000 kr.⟧', 'the end of a range'],
    ['1,2-⟦1500000|1,5 mio. kr.⟧', 'the end of a range of millions'],
    ['⟦2500000|2½ mio. kr.⟧', 'a half as a sign'],
    ['Pris: ⟦3000000|kr. 3 mio.⟧', 'kr. before millions'],
  ])('%s: %s', (marked) => {
    expect(tagged(tagMoney, plain(marked))).toBe(marked);
  });
});

describe('something else is no sum', () => {
  it.each([
    ['Antal boliger\t50.134\t86.431', 'bare numbers of a table'],
    ['(i 1.000 kr.)', 'what a table counts in'],
    ['beløb i 1.000 kr.', 'the same without parentheses'],
    ['Forsøg 1 kræver ikke', 'a word that begins like kr.'],
    ['500 euro og 20 EUR', 'another currency'],
    ['14,2 mio. borgere', 'millions of something else'],
    ['2.317 borgere', 'a number'],
    ['75 pct. og 20 %', 'shares'],
    ['tlf. 33 92 33 93', 'a telephone number'],
    ['§ 83 og stk. 2', 'provisions'],
    ['kr. pr. måned', 'no number'],
    ['mange kroner og ører', 'a word'],
  ])('%s: %s', (text) => {
    expect(tagged(tagMoney, text)).toBe(text);
  });

  it('takes time in proportion to the text', () => {
    for (const piece of ['1.000.', '1 000 ', '1,', 'kr. ', '12 mio. ', 'to millioner ', '000 000 000']) {
      const text = piece.repeat(100_000 / piece.length);
      const begin = performance.now();
      tagMoney(contextOf(text));
      expect(performance.now() - begin, piece).toBeLessThan(2000);
    }
  });
});
