// Every page against WCAG 2.2 A and AA by axe, wide and narrow, in both languages; nothing wider than a narrow screen.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, serve } from '../../src/api/serve.ts';
import { type MarkedArchive, markedArchive } from '../api/marked-archive.ts';
import { PAPERS } from '../api/papers.ts';
import { openBrowser } from './browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const PAGES = [
  ...['/', '/?q=boliger', '/kwic?q=ventelister', '/spor', '/spor?q=almenboligloven', '/forsoeg'],
  ...['/forsoeg/fk2-boliger.ventelister-på-tværs', '/kommune/0219', '/overblik', '/modstrid'],
  ...['/overblik/raekker?a=almenboligloven', '/api', '/?q=%22', '/spor?q=servicelovn', 'proof'],
];

let browser: Browser;
let archive: MarkedArchive;
let server: RunningServer;

beforeAll(async () => {
  browser = await openBrowser();
  archive = await markedArchive(PAPERS);
  server = await serve(archive.settings);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  archive?.remove();
});

async function openAt(address: string, width: number): Promise<Page> {
  // The pages forbid scripts; axe is one.
  const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(`${server.url}${address === 'proof' ? '/spor?q=almenboligloven' : address}`);
  if (address === 'proof') await page.locator('td a[href*="#m"]').first().click();
  return page;
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(RULES)} }).then((result) => result.violations)`,
  )) as Violation[];
  return found.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
}

describe.each([1200, 400])('at %i pixels', (width) => {
  it.each(PAGES)('%s breaks no rule of WCAG AA', async (address) => {
    const page = await openAt(address, width);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it.each(PAGES)('%s is no wider than the screen', async (address) => {
    const page = await openAt(address, width);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await page.context().close();
  });
});

/** A row whose every word is as long as Danish administration makes them. */
const WIDE = `⟦org:beskæftigelsesministeriet|Beskæftigelsesministeriet⟧

Til frikommunenetværket ⟦net:fk2-beskaeftigelse|En mere fleksibel og effektiv beskæftigelsesindsats, herunder nytænkning af integrationsområdet⟧

Dato: ⟦date:2017-09-30|30. september 2017⟧

Svar på ansøgninger

⟦trial:-|Uddannelseshjælpsmodtageres virksomhedspraktikforløb⟧: ⟦outcome:partly-approved|Imødekommes delvist⟧. ⟦cite:beskaeftigelsesindsatsloven§122,stk.2;role=challenged|Beskæftigelsesindsatslovens § 122, stk. 2⟧ fraviges. ⟦muni:0851|Aalborg⟧, ⟦muni:0813|Frederikshavn⟧ og ⟦muni:0190|Furesø⟧ Kommuner deltager.
`;

describe('a table of the longest words', () => {
  it('reaches past no screen', async () => {
    const wide = await markedArchive([{ path: 'svar.txt', text: WIDE }]);
    const other = await serve(wide.settings);
    const context = await browser.newContext();
    const page = await context.newPage();
    for (const width of [320, 700, 1121, 1200, 1280, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      for (const address of ['/spor?q=2017', '/forsoeg']) {
        await page.goto(other.url + address);
        expect(await page.locator('tbody tr').count()).toBe(1);
        const reach = await page.evaluate('document.documentElement.scrollWidth');
        expect([address, width, reach]).toEqual([address, width, width]);
      }
    }
    await context.close();
    for (const address of ['/spor?q=2017', '/modstrid']) {
      const checked = await (await browser.newContext({ bypassCSP: true })).newPage();
      await checked.goto(other.url + address);
      expect([address, await violations(checked)]).toEqual([address, []]);
      await checked.context().close();
    }
    await other.stop();
    wide.remove();
  }, 60_000);
});

describe.each([700, 1130])('at %i pixels', (width) => {
  it('no table reaches past the screen', async () => {
    for (const address of ['/spor?q=almenboligloven', '/forsoeg', '/overblik', '/kwic?q=ventelister']) {
      const page = await openAt(address, width);
      expect([address, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([
        address,
        width,
      ]);
      await page.context().close();
    }
  });
});

describe('the check itself', () => {
  it('sees a picture without words', async () => {
    const page = await openAt('/', 1200);
    await page.evaluate(`document.querySelector('main').append(document.createElement('img'))`);
    expect((await violations(page)).join()).toContain('image-alt');
  });

  it('holds in English too', async () => {
    for (const address of ['/?lang=en', '/spor?q=almenboligloven&lang=en', '/overblik?lang=en']) {
      const page = await openAt(address, 1200);
      expect([address, await violations(page)]).toEqual([address, []]);
      await page.context().close();
    }
  });
});
