// Lists of more rows than a page holds: every row is on one page, and the total counts them all.
import { describe, expect, it } from 'vitest';
import { PAGE_SIZE, partOf } from '../../src/web/pieces/pager.ts';
import { OpenApp } from '../api/open-app.ts';

const COUNT = 2 * PAGE_SIZE + 7;
const LETTERS = 'abcdefghij';
/** Titles without a stem in common: numbers in letters. */
const word = (n: number) => [...String(n).padStart(3, '0')].map((digit) => LETTERS[Number(digit)]).join('k');

const items = Array.from(
  { length: COUNT },
  (_, n) =>
    `⟦trial:-|Prøvning ${word(n)}ing⟧: ⟦outcome:approved|Imødekommes⟧. ⟦cite:planloven§${n + 1};role=challenged|planlovens § ${n + 1}⟧ fraviges. ⟦muni:0751|Aarhus⟧ Kommune deltager.`,
);
const LETTER = `⟦org:økonomi-og-indenrigsministeriet|Økonomi- og Indenrigsministeriet⟧

Til frikommunenetværket ⟦net:fk2-boliger|Billige boliger og fleksible boligløsninger⟧

Dato: ⟦date:2017-06-30|30. juni 2017⟧

Svar på ansøgninger

${items.join('\n\n')}
`;

const open = new OpenApp([{ path: 'svar.txt', text: LETTER }]);

/** The dossiers that the pages of an address link to, page by page as `next` leads. */
async function walk(address: string): Promise<string[][]> {
  const pages: string[][] = [];
  for (let at: string | undefined = address; at !== undefined && pages.length < 10; ) {
    const page: string = await open.text(at);
    pages.push(
      [...page.matchAll(/<tr role="row"[^>]*>.*?href="(\/forsoeg\/[^"?]+)/g)].map(([, id = '']) => id),
    );
    at = /rel="next" href="([^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&');
  }
  return pages;
}

describe('a long list', () => {
  it.each([
    '/forsoeg',
    '/spor?q=fk2-boliger',
    '/spor?q=planloven',
    '/overblik/raekker?a=planloven',
    '/kommune/0751',
  ])('on %s is shown in pages, each row once', async (address) => {
    const pages = await walk(address);
    expect(pages.map((page) => page.length)).toEqual([PAGE_SIZE, PAGE_SIZE, 7]);
    expect(new Set(pages.flat()).size).toBe(COUNT);
  });

  it('says the total of the whole on every page, and where one is', async () => {
    const page = await open.text('/spor?q=planloven&side=2');
    expect(page).toContain(`${COUNT} rækker, ${COUNT} forsøg`);
    expect(page).toContain('51–100 af 107');
    expect(page).toContain('rel="prev" href="/spor?q=planloven"');
  });

  it('starts at its first page where a filter is chosen', async () => {
    const page = await open.text('/forsoeg?side=3');
    const filters = page.slice(page.indexOf('id="filters"'), page.indexOf('class="answer"'));
    expect(filters).toContain('outcome=approved');
    expect(filters).not.toContain('side=');
  });

  it('shows its last page where the address goes past the end, and refuses what is no page', async () => {
    expect(await open.text('/forsoeg?side=99')).toContain('101–107 af 107');
    for (const side of ['0', '-1', 'to', '1.5'])
      expect((await open.get(`/forsoeg?side=${side}`)).status).toBe(400);
  });

  it('is whole in its downloads', async () => {
    const { rows } = (await open.json('/api/trace?what=planloven')) as { rows: unknown[] };
    expect(rows).toHaveLength(COUNT);
  });
});

describe('a page of a list', () => {
  it.each([0, 1, PAGE_SIZE, PAGE_SIZE + 1, 3 * PAGE_SIZE])('of %i rows loses none', (length) => {
    const all = Array.from({ length }, (_, at) => at);
    const { pages } = partOf(all, 1);
    expect(Array.from({ length: pages }, (_, at) => partOf(all, at + 1).rows).flat()).toEqual(all);
  });
});
