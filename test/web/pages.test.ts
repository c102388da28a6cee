import { describe, expect, it } from 'vitest';
import { LANGUAGES, textsOf } from '../../src/web/texts.ts';
import { OpenApp } from '../api/open-app.ts';
import { HOSTILE_PATH } from '../api/papers.ts';

const open = new OpenApp();

const WAITING = '/forsoeg/fk2-boliger.ventelister-p%C3%A5-tv%C3%A6rs';
const PAGES: readonly string[] = [
  ...[
    '/',
    '/?q=boliger',
    '/?q=markup',
    '/kwic',
    '/kwic?q=ventelister',
    '/spor',
    '/spor?q=almenboligloven',
    '/forsoeg',
    WAITING,
  ],
  ...['/kommune/0219', '/kommune/0751', '/modstrid', '/overblik', '/overblik?first=municipality&second=year'],
  ...[
    '/overblik/raekker?a=almenboligloven',
    '/api',
    '/intet',
    '/?q=%22',
    '/spor?q=servicelovn',
    '/spor?q=%C2%A7%2059',
  ],
];

function documentAddress(path = 'ansoegninger/startboliger.txt'): string {
  return `/dokument/${open.documentOf(path)}`;
}

function links(page: string): string[] {
  return [...page.matchAll(/ href="([^"]+)"/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'));
}

/** Text between the tags. */
function wordsOf(page: string): string {
  return page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

describe('a hostile paper', () => {
  it('is text on every page that shows it', async () => {
    const address = documentAddress(HOSTILE_PATH);
    for (const page of [
      await open.text(address),
      await open.text('/?q=fed'),
      await open.text('/kwic?q=fed'),
    ]) {
      expect(page).not.toMatch(/<script|<img|<b>fed|<i>planlov|onerror=alert\(1\)>/);
      expect(page).not.toContain('</p></div><script');
    }
    const page = await open.text(address);
    expect(page).toContain('&lt;script&gt;document.title');
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });

  it('cannot leave the attribute it stands in', async () => {
    const page = await open.text('/?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E');
    expect(page).not.toContain('<script');
    const traced = await open.text('/spor?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E');
    expect(traced).not.toContain('<script');
  });
});

describe.each(LANGUAGES)('pages in %s', (language) => {
  const at = (address: string) =>
    language === 'da' ? address : `${address}${address.includes('?') ? '&' : '?'}lang=en`;

  it.each(PAGES)('%s have their frame, one heading and no broken words', async (address) => {
    const page = await open.text(at(address));
    expect(page).toContain(`<html lang="${language}">`);
    expect(page.match(/<h1[ >]/g)).toHaveLength(1);
    expect(page).toContain('href="#content"');
    expect(/undefined|\[object|null|NaN|function /.exec(wordsOf(page))).toBeNull();
  });

  it.each(PAGES)('%s keep the language in every link to a page', async (address) => {
    const page = await open.text(at(address));
    const own = links(page).filter(
      (link) => link.startsWith('/') && !/^\/(?:api\/|assets\/|metrics)/.test(link),
    );
    const switches = own.filter((link) => link.includes('lang=en') !== (language === 'en'));
    // Only the switch itself leads to the other language.
    expect(switches).toHaveLength(1);
  });

  it.each(PAGES)(
    '%s lead nowhere that is not there',
    async (address) => {
      const page = await open.text(at(address));
      const own = [...new Set(links(page).map((link) => link.replace(/#.*/, '')))].filter((link) =>
        link.startsWith('/'),
      );
      const tried = address === '/api' || own.length > 60 ? own.slice(0, 60) : own;
      const broken: string[] = [];
      for (const link of tried) {
        const { status } = await open.get(link);
        const expected = link.startsWith(address.split('?')[0] ?? '') ? [200, 400, 404] : [200];
        if (!expected.includes(status)) broken.push(`${link}: ${status}`);
      }
      expect(broken).toEqual([]);
    },
    60_000,
  );

  it('names no value by its id', async () => {
    const ids =
      /\b(?:approved|partly-approved|under-clarification|rejected|challenged|not-started|ministry-letter|press-release|frikommuneforsoeg-\d|fk2-\w+)\b/;
    for (const address of PAGES.filter((one) => one !== '/api' && !one.includes('q=fk2'))) {
      const words = wordsOf(await open.text(at(address))).replace(
        /(?:lov|udfald|kind|outcome|role|law|year|date|municipality):\S+/g,
        '',
      );
      expect([address, language === 'en' ? '' : (ids.exec(words)?.[0] ?? '')]).toEqual([address, '']);
    }
  });
});

describe('words of the papers', () => {
  it.each([
    '/?q=boliger',
    '/kwic?q=ventelister',
    '/spor?q=almenboligloven',
    '/forsoeg',
    WAITING,
    '/modstrid',
  ])('are told apart from English ones on %s', async (address) => {
    expect(await open.text(address)).not.toContain('lang="da">Ventelister');
    const page = await open.text(`${address}${address.includes('?') ? '&' : '?'}lang=en`);
    expect(page).toMatch(/<(?:p|h1|td|a)[^>]* lang="da">/);
    expect(page).not.toMatch(/<blockquote><p>/);
  });
});

describe('the trace page', () => {
  it('leads from every cell to an anchor that is there, in a document that is there', async () => {
    const page = await open.text('/spor?q=almenboligloven');
    const proofs = [...new Set(links(page).filter((link) => link.startsWith('/dokument/')))];
    expect(proofs.length).toBeGreaterThan(5);
    for (const proof of proofs) {
      const [address = '', anchor = ''] = proof.split('#');
      expect(anchor).toMatch(/^m\d+$/);
      expect([proof, (await open.text(address)).includes(` id="${anchor}"`)]).toEqual([proof, true]);
    }
  });

  it('says of each filter how many rows it gives', async () => {
    const page = await open.text('/spor?q=fk2-boliger');
    const found = [
      ...page.matchAll(/<li><a href="([^"]+)">[^<]*<\/a> <span class="count">(\d+)<\/span><\/li>/g),
    ];
    expect(found.length).toBeGreaterThan(4);
    for (const [, link = '', count = ''] of found) {
      const chosen = await open.text(link.replaceAll('&amp;', '&'));
      const { rows } = textsOf('da');
      expect([link, chosen.includes(`${rows(Number(count))},`)]).toEqual([link, true]);
    }
  });

  it('marks a contradiction and shows both answers', async () => {
    const page = await open.text('/spor?q=almenboligloven+%C2%A7+59');
    expect(page.match(/class="conflict"/g)?.length).toBe(2);
    expect(wordsOf(page)).toContain('Afslag');
    expect(wordsOf(page)).toContain('Imødekommet');
  });

  it('says so where no answer was found', async () => {
    expect(wordsOf(await open.text('/spor?q=fk2-boliger&outcome=undecided'))).toContain('Ingen forsøg');
    const page = wordsOf(await open.text('/forsoeg/fk2-boliger.delebolig-for-enlige'));
    expect(page).toContain('Under afklaring');
  });

  it('offers the nearest names as links', async () => {
    const response = await open.get('/spor?q=servicelovn');
    expect(response.status).toBe(400);
    expect(links(await response.text())).toContain('/spor?q=serviceloven');
  });

  it('takes the empty fields of its form for nothing', async () => {
    expect((await open.get('/spor?q=almenboligloven&from=&to=')).status).toBe(200);
    expect((await open.get('/spor?q=almenboligloven&from=juni&to=')).status).toBe(400);
  });
});

describe('a dossier', () => {
  it('quotes every fact with the words that count marked', async () => {
    const page = await open.text(WAITING);
    expect(page).toContain('<p>Ventelister på tværs: <mark>Afslag</mark></p>');
    expect(page).toContain('<p>Ventelister på tværs: <mark>Imødekommes</mark></p>');
  });

  it('shows a contradiction with both proofs', async () => {
    const page = await open.text(WAITING);
    const box = page.slice(page.indexOf('class="conflicts"'), page.indexOf('class="events"'));
    expect(box).toContain('<mark>Afslag</mark>');
    expect(box).toContain('<mark>Imødekommes</mark>');
  });
});

describe('a municipality', () => {
  it('is shown with trials it takes no part in apart', async () => {
    const words = wordsOf(await open.text('/kommune/0751'));
    expect(words).toContain('Deltager udtrykkeligt ikke i');
    expect(words).toContain('Aarhus Kommune deltager ikke.');
  });

  it('is not found by a code that is none', async () => {
    expect((await open.get('/kommune/9999')).status).toBe(404);
  });
});

describe('the overview', () => {
  it.each(['law', 'section', 'ministry', 'municipality', 'network', 'period'])(
    'by %s leads from every number to as many rows',
    async (first) => {
      const page = await open.text(`/overblik?first=${first}`);
      const cells = [...page.matchAll(/<a href="(\/overblik\/raekker[^"]+)">(\d+)</g)];
      expect(cells.length).toBeGreaterThan(1);
      for (const [, link = '', count = ''] of cells) {
        const rows = await open.text(link.replaceAll('&amp;', '&'));
        expect([link, rows.match(/<tr role="row" class/g)?.length]).toEqual([link, Number(count)]);
      }
    },
  );

  it('says in words what the picture shows', async () => {
    const page = await open.text('/overblik');
    const [, label = ''] = /<svg[^>]*role="img" aria-label="([^"]+)"/.exec(page) ?? [];
    expect(label).toContain('almenboligloven: Imødekommet 2, Afslag 1');
  });
});

describe('a document', () => {
  it('marks a stretch that the address names, mention or not', async () => {
    const page = await open.text(`${documentAddress()}?fra=0&til=9`);
    expect(page).toContain('<mark class="words" id="m0" tabindex="-1">Ansøgning</mark>');
  });

  it.each([
    [
      'fra=0&til=19&ord=10-12',
      '<mark>Ansøgning </mark><mark class="words" id="m10" tabindex="-1">om</mark><mark> forsøg</mark>',
      'inside a stretch',
    ],
    [
      'fra=0&til=9&ord=0-9',
      '<mark class="words" id="m0" tabindex="-1">Ansøgning</mark> om',
      'the whole stretch',
    ],
    ['fra=9&til=0', 'Ansøgning om forsøg', 'an end before its start marks nothing'],
    ['fra=900000&til=900010', 'Ansøgning om forsøg', 'nor does a place past the end'],
  ])('marks %s', async (query, expected) => {
    expect(await open.text(`${documentAddress()}?${query}`)).toContain(expected);
  });

  it('gives words that begin inside a mention a place all the same', async () => {
    const { mentions } = (await open.json(
      `/api/documents/${open.documentOf('ansoegninger/startboliger.txt')}`,
    )) as {
      mentions: { type: string; start: number; end: number }[];
    };
    const { start, end } = mentions.find(({ type }) => type === 'network') ?? { start: 0, end: 0 };
    const page = await open.text(`${documentAddress()}?fra=${start}&til=${end}&ord=${start + 3}-${end}`);
    expect(page).toContain(`<span id="m${start + 3}" tabindex="-1"></span><span class="mention network`);
  });

  it.each(['fra=x&til=2', 'fra=1&til=2&ord=3'])('refuses %s', async (query) => {
    expect((await open.get(`${documentAddress()}?${query}`)).status).toBe(400);
  });

  it('names its copies and the trials it proves', async () => {
    const page = await open.text(documentAddress('ministerium/afgoerelse.txt'));
    expect(page).toContain('ministerium/afgoerelse-kopi.txt');
    expect(links(page)).toContain('/forsoeg/fk2-boliger.startboliger-til-unge');
  });

  it('leads from each mention to the next of its type', async () => {
    const page = await open.text(documentAddress());
    const towns = [...page.matchAll(/<span class="mention municipality[^"]*" id="m(\d+)"/g)].map(
      ([, start]) => start,
    );
    expect(towns).toHaveLength(3);
    for (const start of towns.slice(1))
      expect(page).toContain(`href="#m${start}" aria-label="Næste: Kommune"`);
  });

  it('gives the original only where it may', async () => {
    expect(links(await open.text(documentAddress())).some((link) => link.startsWith('/api/originals/'))).toBe(
      true,
    );
    const closed = await open.text(documentAddress('notater/borger.txt'));
    expect(links(closed).some((link) => link.startsWith('/api/originals/'))).toBe(false);
    expect(wordsOf(closed)).toContain('kræver nøgle');
  });
});

describe('the help', () => {
  it.each(LANGUAGES)('has examples that work (%s)', async (language) => {
    for (const [example] of textsOf(language).helpRows)
      expect([example, (await open.get(`/?q=${encodeURIComponent(example)}`)).status]).toEqual([
        example,
        200,
      ]);
  });
});
