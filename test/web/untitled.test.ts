import { describe, expect, it } from 'vitest';
import { OpenApp } from '../api/open-app.ts';

const LETTER = `Undervisningsministeriet

Dato: ⟦date:2018-10-09|9. oktober 2018⟧

Svar på jeres ansøgning

⟦muni:0440|Kerteminde⟧ Kommune beder om at fravige ⟦cite:folkeskoleloven§24a;role=challenged|samme lovs § 24 a⟧. Ønsket ⟦outcome:rejected|kan ikke imødekommes⟧.
`;
const open = new OpenApp([{ path: 'brev.txt', text: LETTER }]);

async function request(): Promise<{ id: string; title: string; documents: string[] }> {
  const { trials } = await open.json('/api/trials?untitled=true');
  const [first] = trials as { id: string; title: string; documents: string[] }[];
  if (!first) throw new Error('the letter holds a request');
  return first;
}

describe('a request without a title', () => {
  it('is called by its provision, in the language of the page', async () => {
    const { id, documents } = await request();
    const pages = [
      '/forsoeg?unavngivne=ja',
      '/spor?q=folkeskoleloven',
      '/kommune/0440',
      `/forsoeg/${id}`,
      `/dokument/${documents[0]}`,
    ];
    for (const page of pages) {
      const danish = await open.text(page);
      expect(danish, page).toContain('(uden titel) folkeskoleloven §\u00a024 a');
      const english = await open.text(`${page}${page.includes('?') ? '&' : '?'}lang=en`);
      expect(english, page).toContain('(untitled) folkeskoleloven §\u00a024 a');
      expect(english, page).not.toMatch(/lang="da">\(untitled/);
    }
  });

  it('is traced under a heading that spells its provision alike', async () => {
    const page = await open.text(`/spor?q=${encodeURIComponent('folkeskoleloven § 24 a')}`);
    expect(page).toContain('<h1>Spor: folkeskoleloven § 24 a</h1>');
  });

  it('is its provision alone in data', async () => {
    expect((await request()).title).toBe('folkeskoleloven§24a');
    const { rows } = await open.json('/api/trace?what=folkeskoleloven');
    expect(rows).toMatchObject([{ title: 'folkeskoleloven§24a', untitled: true }]);
  });
});
