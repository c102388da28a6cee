import { describe, expect, it } from 'vitest';
import { buildAutomaton } from '../../../src/search/analysis/lexicon/automaton-builder.ts';
import { compileLexicon } from '../../../src/search/analysis/lexicon/compile-lexicon.ts';
import { type Lexicon, labels, piecesAt } from '../../../src/search/analysis/lexicon/lexicon.ts';
import { readLexicon, writeLexicon } from '../../../src/search/analysis/lexicon/lexicon-file.ts';
import { lexiconInputs, theLexicon } from '../../../src/search/analysis/lexicon/load-lexicon.ts';
import { splitWith } from '../../../src/search/analysis/split-word.ts';

// A dictionary of our own, in the format of the real one: flag 29 links with s, 31 with nothing, 39 may come last.
const aff = [
  'SET UTF-8',
  'SFX 2 Y 2',
  'SFX 2 0 en/34 [^e]',
  'SFX 2 0 n/34 e',
  'SFX 29 Y 1',
  'SFX 29 0 s/32,35,36 .',
  'SFX 31 Y 1',
  'SFX 31 0 0/32,36,35 .',
  'SFX 39 Y 1',
  'SFX 39 0 0/35,34 .',
].join('\n');
const dic = [
  '6',
  'ordning/2,39,29',
  'plan/2,39,31',
  'ordningsplan/2,39',
  'randen',
  'Planør/9',
  'ordningsgl/4,39',
  '',
].join('\n');

function compiled(names: string[] = []): Lexicon {
  return compileLexicon({ dictionary: { aff, dic }, names });
}

function basesOf(lexicon: Lexicon, word: string): string[] | undefined {
  return splitWith(lexicon, word)?.map((segment) => segment.base);
}

describe('a compiled lexicon', () => {
  it.each([
    ['ordningsplan', ['ordning', 'plan'], 'a listed compound'],
    ['ordningsplanens', ['ordning', 'planens'], 'its genitive'],
    ['planordning', ['plan', 'ordning'], 'an unlisted one'],
    ['planordningsplanen', ['plan', 'ordning', 'planen'], 'of three words'],
    ['ordningplan', undefined, 'without its linking letter'],
    ['planrandens', undefined, 'with a last part that may not come last'],
    ['plan', undefined, 'a simple word'],
  ] as [string, string[] | undefined, string][])('splits %s into %j: %s', (word, bases) => {
    expect(basesOf(compiled(), word)).toEqual(bases);
  });

  it('keeps names whole', () => {
    expect(basesOf(compiled(['planordning']), 'planordning')).toBeUndefined();
  });

  it('is read back as it was written', () => {
    const lexicon = compiled(['planordning']);
    expect(readLexicon(writeLexicon(lexicon))).toEqual(lexicon);
  });

  it('has another key for other inputs and the same for equal ones', () => {
    expect(compiled().key).toBe(compiled().key);
    expect(compiled(['planordning']).key).not.toBe(compiled().key);
  });

  it('loads in a small file', () => {
    expect(writeLexicon(theLexicon()).length).toBeLessThan(4_000_000);
  });

  it('is what the code makes now; if it was kept from older code, its format number must be raised', () => {
    const fresh = writeLexicon(compileLexicon(lexiconInputs()));
    expect(fresh.equals(writeLexicon(theLexicon()))).toBe(true);
  }, 120_000);
});

describe('an automaton', () => {
  const words = ['ab!', 'abc!', 'b!', 'bbc!'];

  it.each([
    ['abcd', [3, 2], 'the words that start there, longest first'],
    ['bbc', [3, 1], 'endings are shared, words are not invented'],
    ['ac', [], 'no word'],
    ['', [], 'nothing'],
  ])('knows in %j words that end at %j: %s', (text, ends) => {
    const lexicon = { ...compiled(), edges: buildAutomaton(words, labels) };
    expect(piecesAt(lexicon, text, 0).map((piece) => piece.end)).toEqual(ends);
  });
});
