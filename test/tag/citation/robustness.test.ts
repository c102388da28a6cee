// Any text: no exception, no invented citation, and time that grows with the length only.
import { describe, expect, it } from 'vitest';
import { FORMS } from '../../../src/tag/citation/forms.ts';
import { tagCitations } from '../../../src/tag/citation/index.ts';
import { citationsOf, contextOf, idsOf } from './factory.ts';

describe('bad input', () => {
  it.each([
    ['empty', ''],
    ['one word', 'loven'],
    ['only signs', '§§§§ § §§ §'],
    ['a lone surrogate', 'tekst \ud800 § \udfff tekst'],
    ['only numbers', '83 85 107 1.327 2017'],
    ['only punctuation', '.,;:-–()[]§/'],
    ['a sign at the end', 'Efter lovens §'],
    ['null characters', '\u0000\u0000§\u0000'],
  ])('%s gives nothing', (_reason, text) => expect(citationsOf(text)).toEqual([]));

  it('decomposed letters are read', () => {
    const text = 'efter \u0061\u030aben tekst: ældrelovens § 10'.normalize('NFD');
    expect(idsOf(text)).toBe('aeldreloven§10');
  });

  it('offsets hold after characters outside the first plane', () => {
    const text = '😀😀 servicelovens § 83';
    const [mention] = citationsOf(text);
    expect(text.slice(mention?.start, mention?.end)).toBe('servicelovens § 83');
  });

  it('only the document is tagged, with offsets into the whole text', () => {
    const text = 'Lejelovens § 4. Servicelovens § 83. Byggelovens § 2.';
    const start = text.indexOf('Servicelovens');
    const end = text.indexOf(' Byggelovens');
    const found = tagCitations(contextOf(text, { document: { start, end } }));
    expect(found.map((mention) => text.slice(mention.start, mention.end))).toEqual(['Servicelovens § 83']);
  });

  it('mentions are in order and do not overlap', () => {
    const text = Object.values(FORMS)
      .map((form) => `${form.sample} ${form.nearMiss}`)
      .join(' ');
    const found = citationsOf(text);
    for (const [i, mention] of found.entries())
      expect(mention.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
  });
});

/** Pieces that, repeated, invite a parser to look far or to go back. */
const ATTACKS: readonly (readonly [string, string])[] = [
  ['signs', '§'],
  ['signs and numbers', '§ 1 '],
  ['a list without end', ', 83'],
  ['an upward list', ' og § 83'],
  ['stk. without end', ' stk. 2,'],
  ['jf. without end', ' jf. § 2'],
  ['ranges', ' 83-'],
  ['a title that never ends', 'lov om '],
  ['words of a title', 'lov om social '],
  ['law words', 'serviceloven '],
  ['misread law words', 'servlceioven '],
  ['unknown law words', 'abcdefloven '],
  ['hyphens', 'service-'],
  ['brackets', '('],
  ['letters in brackets', 'serviceloven (AB '],
  ['numbers of acts', 'lov nr. 1 af '],
  ['commas', ','],
  ['sections without a law', '(§ 129) '],
  ['pointers', 'samme lovs § 2 '],
  ['challenges', 'fravige ikke ønsker '],
  ['challenges of sections', 'fravige § 83 '],
  ['lone stk.', 'jf. stk. 2. '],
  ['rows', 'a\t§ 5\tb\n'],
  ['items', '\n\n• § 5:'],
  ['capitals', 'A. '],
  ['one long word', 'a'],
  ['spaces', ' '],
  ['line breaks', '\n'],
];

/** Milliseconds to tag a text. */
function timeOf(text: string): number {
  const context = contextOf(text);
  const began = performance.now();
  tagCitations(context);
  return performance.now() - began;
}

describe('linear time', () => {
  const SMALL = 20_000;
  const LARGE = 160_000;

  it.each(ATTACKS)('%s', (_name, piece) => {
    timeOf(piece.repeat(1000));
    const small = Math.min(timeOf(fill(piece, SMALL)), timeOf(fill(piece, SMALL)));
    const large = timeOf(fill(piece, LARGE));
    expect(large / LARGE).toBeLessThan((4 * (small + 20)) / SMALL);
  });

  it('from 100 KB to 1 MB of all attacks together', () => {
    const all = ATTACKS.map(([, piece]) => piece.repeat(20)).join(' ');
    const small = timeOf(fill(all, 100_000));
    const large = timeOf(fill(all, 1_000_000));
    expect(large / 1_000_000).toBeLessThan((4 * (small + 20)) / 100_000);
  });

  function fill(piece: string, length: number): string {
    return `Efter serviceloven ${piece.repeat(Math.ceil(length / piece.length))} § 83 i lejeloven.`;
  }
});
