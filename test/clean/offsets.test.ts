import { describe, expect, it } from 'vitest';
import { clean, toClean, toOriginal } from '../../src/clean/index.ts';
import type { ExtractedText } from '../../src/model/text.ts';

function textOf(text: string): ExtractedText {
  return {
    text,
    blocks: [],
    stated: {},
    problems: [],
    pages: [{ number: 1, start: 0, end: text.length, boxes: [] }],
  };
}

describe('clean', () => {
  const rows: [reason: string, original: string, cleaned: string][] = [
    ['plain text is untouched', 'Sagen er afgjort.\nSe § 83.', 'Sagen er afgjort.\nSe § 83.'],
    ['a no-break space becomes a space', '§\u00a083, stk.\u202f2', '§ 83, stk. 2'],
    ['a soft hyphen inside a word goes', 'pleje\u00adhjem', 'plejehjem'],
    ['a word broken between lower-case letters is joined', 'kommu-\nnerne', 'kommunerne'],
    ['a hyphen before a capital stays', 'Høje-\nTaastrup', 'Høje-Taastrup'],
    ['a hanging hyphen keeps its space', 'social-\nog sundhed', 'social- og sundhed'],
    ['a soft hyphen at a line end joins the word', 'pleje\u00ad\nhjem', 'plejehjem'],
    ['a list dash after a space is no hyphen', 'Mål -\nog midler', 'Mål -\nog midler'],
    ['letters with combining marks are composed', 'a\u030arhus', 'århus'],
    ['a Windows line break becomes one character', 'en\r\nto', 'en\nto'],
    ['a number range broken over a line keeps its hyphen', '2016-\n2020', '2016-2020'],
  ];
  it.each(rows)('%s', (_, original, cleaned) => {
    expect(clean(textOf(original)).text).toBe(cleaned);
  });

  it.each(rows)('every cleaned letter leads back to itself: %s', (_, original) => {
    const { text, map } = clean(textOf(original));
    for (let at = 0; at < text.length; at += 1) {
      const span = toOriginal(map, { start: at, end: at + 1 });
      const back = original
        .slice(span.start, span.end)
        .normalize('NFC')
        .replace(/[\u00a0\u202f]/g, ' ')
        .replace('\r\n', '\n');
      // A space may stand for a line break: everything else is the letter itself.
      expect(text[at] === ' ' ? /^\s/.test(back) : back.startsWith(text[at] ?? '')).toBe(true);
      expect(toClean(map, span.start)).toBe(at);
    }
  });

  it('keeps what was dropped inside a span', () => {
    const { text, map } = clean(textOf('lov om aktiv beskæf-\ntigelsesindsats § 2'));
    const start = text.indexOf('beskæftigelsesindsats');
    const span = toOriginal(map, { start, end: start + 'beskæftigelsesindsats'.length });
    expect('lov om aktiv beskæf-\ntigelsesindsats § 2'.slice(span.start, span.end)).toBe(
      'beskæf-\ntigelsesindsats',
    );
  });
});

describe('furniture', () => {
  function paged(pages: string[]): ExtractedText {
    const text = pages.join('\n\n');
    let at = 0;
    const set = pages.map((page, index) => {
      const start = at;
      at += page.length + 2;
      return { number: index + 1, start, end: start + page.length, width: 595, height: 842, boxes: [] };
    });
    return { text, blocks: [], stated: {}, problems: [], pages: set };
  }

  it('takes page numbers and repeated lines out, and keeps the first letterhead', () => {
    const { text, pages } = clean(
      paged(['Ministeriet\nKære alle\nSide 1 af 2', 'Ministeriet\nHilsen\nSide 2 af 2']),
    );
    expect(text.replace(/\n+/g, '|')).toBe('Ministeriet|Kære alle|Hilsen|');
    expect(pages.map((page) => page.printedNumber)).toEqual([1, 2]);
  });

  it('keeps a footer that says more than its page number', () => {
    const { text } = clean(paged(['Brev\nTekst\nSagsnr. 2017-1491 · Side 1 af 1']));
    expect(text).toContain('Sagsnr. 2017-1491');
  });
});
