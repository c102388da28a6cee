import { describe, expect, it } from 'vitest';
import { foldKey } from '../../src/reference/fold-key.ts';

describe('foldKey', () => {
  it.each([
    ['Aarhus', 'århus', 'aa is the old way to write å'],
    ['ÅRHUS', 'århus', 'case does not count'],
    ['A\u030arhus', 'århus', 'a ring set as a separate mark is NFC'],
    ['Koebenhavn', 'københavn', 'oe stands for ø on keyboards without it'],
    ['Laesoe', 'læsø', 'ae stands for æ'],
    ['AEldreloven', 'ældreloven', 'capital digraphs fold too'],
    ['lov\u00a0om\u202fleje', 'lov om leje', 'no-break spaces are spaces'],
    ['lov om\n  leje ', 'lov om leje', 'line breaks and doubled spaces collapse'],
    ['service\u00adloven', 'serviceloven', 'a soft hyphen is not there'],
    ['Ikast\u2013Brande', 'ikast-brande', 'a dash is a hyphen'],
    ['KL\u2019s', "kl's", 'a curly apostrophe is a straight one'],
    ['Én plan', 'én plan', 'é stays: the two spellings are separate forms'],
    ['', '', 'nothing stays nothing'],
  ])('%j becomes %j: %s', (text, key) => {
    expect(foldKey(text)).toBe(key);
  });

  it.each(['Aabenraa', 'lov\u00a0om  x', 'Høje\u2010Taastrup', "KL's"])(
    'is its own key once folded: %j',
    (text) => {
      expect(foldKey(foldKey(text))).toBe(foldKey(text));
    },
  );
});
