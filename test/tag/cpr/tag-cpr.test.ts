import { describe, expect, it } from 'vitest';
import { maskCpr, tagCpr } from '../../../src/tag/cpr/index.ts';
import { contextOf, tagged } from '../marked-text.ts';

describe('tagCpr', () => {
  it.each([
    ['cpr 070358-5809 og CPR 2904585842.', 'cpr ⟦cpr:1|••••••-••••⟧ og CPR ⟦cpr:2|••••••••••⟧.', 'in order'],
    ['150658-\n5763', '⟦cpr:1|••••••-\n••••⟧', 'over a line'],
    ['født 07.03.1958-5809', 'født ⟦cpr:1|••.••.••••-••••⟧', 'with the year in full'],
    ['cpr 070358-580 9', 'cpr ⟦cpr:1|••••••-••• •⟧', 'with a space inside'],
    ['cpr 07 03 58-5809', 'cpr ⟦cpr:1|•• •• ••-••••⟧', 'in pairs'],
    [
      'CPR 070358-5809 070358-5809',
      'CPR ⟦cpr:1|••••••-••••⟧ ⟦cpr:2|••••••-••••⟧',
      'equal numbers cannot be known as equal',
    ],
    ['• første\n• andet\n•\n•', '• første\n• andet\n•\n•', 'bullets of a list are none'],
    ['tlf. 8915 2040', 'tlf. 8915 2040', 'nothing masked, nothing found'],
  ])('%j → %j: %s', (text, expected) => {
    expect(tagged(tagCpr, maskCpr(text))).toBe(expected);
  });

  it('counts on through the documents of one file', () => {
    const text = maskCpr('Bilag 1: 070358-5809. Bilag 2: 290458-5842.');
    const second = contextOf(text, { start: 22 });
    expect(tagCpr(second).map((mention) => mention.id)).toEqual(['cpr:2']);
  });
});
