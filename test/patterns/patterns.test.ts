import { describe, expect, it } from 'vitest';
import { neededLiterals, PatternIndex, WordIndex } from '../../src/patterns/index.ts';

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

describe('an index of patterns over words', () => {
  const patterns = [/ (?:er|var) gået i stå /, / ikke /, /til følge /, / [^ ]+ /, /[^ ]*afklaring /, /gået/];
  const index = new WordIndex(patterns);
  const candidates = (line: string) => {
    const strings = line
      .trim()
      .split(' ')
      .map((word) => index.stringsOf(word));
    return index.candidates(line, strings);
  };

  it('leaves out no pattern that matches', () => {
    const lines = [
      ' forsøget er gået i stå ',
      ' ikke ',
      ' ønsket tages ikke til følge ',
      ' sendt til nærmere afklaring ',
      ' kræver rammeafklaring ',
      ' overgået til drift ',
    ];
    for (const line of lines) {
      const matching = patterns.flatMap((pattern, place) => (pattern.test(line) ? [place] : []));
      expect(candidates(line)).toEqual(expect.arrayContaining(matching));
    }
  });

  it('gives places in order, each once, and leaves out those of which the line lacks a word', () => {
    expect(candidates(' er gået ned ikke ikke ')).toEqual([1, 3, 5]);
    expect(candidates(' ikkerygere følger ')).toEqual([3]);
  });

  it('asks a line for strings of several words as a whole', () => {
    expect(candidates(' stå gået i er ')).toEqual([3, 5]);
  });

  it('is linear in a line that repeats the word of a string it lacks', () => {
    const strings = Array.from({ length: 200_000 }, () => index.stringsOf('følge'));
    expect(index.candidates(` ${'følge '.repeat(200_000)}`, strings)).toEqual([3]);
  });

  it('keeps of given places those that may match, and the ones of which nothing is known', () => {
    const places = [{ place: 3 }, { place: 1 }, { place: 2 }];
    expect(index.amongCandidates(places, ' ikke ', [index.stringsOf('ikke')])).toEqual([
      { place: 3 },
      { place: 1 },
    ]);
  });
});
