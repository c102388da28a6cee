import { describe, expect, it } from 'vitest';
import { escapeHtml, html } from '../../src/web/html.ts';

describe('the template', () => {
  it.each([
    ['<script>', '&lt;script&gt;', 'tags'],
    ['a" onclick="x', 'a&quot; onclick=&quot;x', 'the end of an attribute'],
    ["a' b", 'a&#39; b', 'the other quote'],
    ['&lt;', '&amp;lt;', 'what is escaped already is text too'],
    ['a\u0000b\u0008c', 'a\ufffdb\ufffdc', 'characters that HTML forbids'],
    ['æøå § –', 'æøå § –', 'Danish stays'],
  ])('escapes %j', (words, expected) => {
    expect(escapeHtml(words)).toBe(expected);
    expect(String(html`<p title="${words}">${words}</p>`)).toBe(`<p title="${expected}">${expected}</p>`);
  });

  it('leaves its own pieces as they are, in lists too', () => {
    expect(String(html`<ul>${['<a>', '<b>'].map((one) => html`<li>${one}</li>`)}</ul>`)).toBe(
      '<ul><li>&lt;a&gt;</li><li>&lt;b&gt;</li></ul>',
    );
  });

  it('takes no object for a piece that only looks like one', () => {
    const forged = { toString: () => '<script>' } as unknown as string;
    expect(() => String(html`${forged}`)).toThrow();
  });
});
