import { describe, expect, it } from 'vitest';
import { neededLiterals, PatternIndex } from '../../src/patterns/index.ts';

describe('what a pattern needs', () => {
  it('is the words of which one is in every match', () => {
    expect(neededLiterals(/ (?:fritages|undtages) /)).toEqual([' fritages ', ' undtages ']);
    expect(neededLiterals(/ tages (?:[^ ]+ ){0,3}til følge /)).toEqual(['til følge ']);
    expect(neededLiterals(/^Sags?nr\.? ?\d/i)).toEqual(expect.arrayContaining(['sagnr', 'sagsnr. ']));
    expect(neededLiterals(/\bbeslut+et(?= om)/)).toEqual(['beslu']);
    expect(neededLiterals(/_{5}|\.{12,}/)).toEqual(['_____', '............']);
    expect(neededLiterals(/vi (?:håber|ønsker)/)).toEqual(['vi håber', 'vi ønsker']);
  });

  it('is unknown where an alternative, an absent piece or a class leaves it open', () => {
    expect(neededLiterals(/kommune|\d+/)).toBeUndefined();
    expect(neededLiterals(/(?:kommune)?/)).toBeUndefined();
    expect(neededLiterals(/[abc][def]/)).toBeUndefined();
    expect(neededLiterals(/(?!nej)\p{Lu}/u)).toBeUndefined();
  });
});

describe('an index of patterns', () => {
  const patterns = [/forsøg/i, /ansøg(?:ning|er)/iu, /\d{4}/, /øgning/, /nej|ja\b/];
  const index = new PatternIndex(patterns);

  it('leaves out no pattern that matches', () => {
    const texts = [
      'FORSØGET i 2017',
      'anſøgning',
      'ansøgninger',
      'ja',
      '',
      'forsøforsøg',
      'nansøgning',
      '🙂ja',
    ];
    for (const text of texts) {
      const matching = patterns.flatMap((pattern, place) => (pattern.test(text) ? [place] : []));
      expect(index.candidates(text)).toEqual(expect.arrayContaining(matching));
    }
  });

  it('gives places in order, each once, and leaves out those that cannot match', () => {
    expect(index.candidates('Forsøg og forsøg')).toEqual([0, 2]);
    expect(index.candidates('ansøgning')).toEqual([1, 2, 3]);
  });

  it('is linear in the text', () => {
    expect(index.candidates('ansøgnin'.repeat(200_000))).toEqual([2]);
  });
});
