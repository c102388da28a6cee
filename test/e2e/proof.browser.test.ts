// From typing a question to its proof, as people do it: with a mouse, with the keyboard alone, without scripts.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, serve } from '../../src/api/serve.ts';
import { type MarkedArchive, markedArchive } from '../api/marked-archive.ts';
import { PAPERS } from '../api/papers.ts';
import { openBrowser } from './browser.ts';
import { run, type Served, startServer } from './program.ts';

let browser: Browser;
let folder: string;
let fixtures: Served;
let marked: MarkedArchive;
let papers: RunningServer;

beforeAll(async () => {
  browser = await openBrowser();
  folder = mkdtempSync(join(tmpdir(), 'trial-archive-browser-'));
  await run('ingest', 'fixtures/documents', '--archive', folder, '--json');
  fixtures = await startServer(folder);
  marked = await markedArchive(PAPERS);
  papers = await serve(marked.settings);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await papers?.stop();
  marked?.remove();
  await fixtures?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function openPage(options: { readonly scripts?: boolean } = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1200, height: 900 },
    javaScriptEnabled: options.scripts ?? true,
  });
  return await context.newPage();
}

/** The words of the place that the address points at, and whether a reader sees them. */
async function target(page: Page): Promise<{ words: string; seen: boolean }> {
  const place = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  const box = await place.boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  return {
    words: (await place.innerText()).replace(/\s+/g, ' '),
    seen: box !== null && box.y >= 0 && box.y < height,
  };
}

describe('from a question to its proof', () => {
  it('goes from typed words over a hit to the passage in the document', async () => {
    const page = await openPage();
    await page.goto(fixtures.url);
    await page.getByRole('searchbox').fill('fælles visitation til genoptræning');
    await page.getByRole('button', { name: 'Søg' }).click();
    await page.locator('.hits .where').first().click();
    const { words, seen } = await target(page);
    expect(words.toLowerCase()).toMatch(/visitation|genoptræning/);
    expect(seen).toBe(true);
  });

  it('goes from a law over a cell to the sentence that proves it', async () => {
    const page = await openPage();
    await page.goto(`${papers.url}/spor`);
    await page.getByRole('searchbox').fill('almenboligloven § 54');
    await page.getByRole('button', { name: 'Vis' }).click();
    await page.getByRole('cell').getByRole('link', { name: 'Imødekommet' }).click();
    const { words, seen } = await target(page);
    expect(words).toMatch(/^Imødekommes/);
    expect(seen).toBe(true);
    expect(await page.locator('.text .lit').first().innerText()).toBe('Startboliger til unge');
  });

  it('is three steps from a provision to trial, answer and proof without scripts', async () => {
    const page = await openPage({ scripts: false });
    await page.goto(`${papers.url}/spor?q=almenboligloven`);
    await page
      .getByRole('link', { name: /^Se forløbet ?: Ventelister på tværs$/ })
      .first()
      .click();
    expect(await page.locator('h1').innerText()).toBe('Ventelister på tværs');
    await page.locator('.events .where').first().click();
    expect((await target(page)).words).toContain('Ventelister på tværs');
  });

  it('shows the page of the original beside the text, the words boxed', async () => {
    const page = await openPage({ scripts: false });
    await page.goto(`${fixtures.url}/forsoeg?network=fk2-sundhed`);
    await page.getByRole('link', { name: 'Fælles visitation til hjælpemidler' }).first().click();
    await page.locator('.where', { hasText: 'pressemeddelelse-2017-10-04.pdf' }).first().click();
    await page.locator('.sheet img').waitFor();
    const box = await page.locator('.sheet rect.words').first().boundingBox();
    const sheet = await page.locator('.sheet').boundingBox();
    expect(box && sheet && box.x > sheet.x && box.y > sheet.y && box.width > 5).toBe(true);
    const source = await page.locator('.sheet img').getAttribute('src');
    const picture = await page.request.get(`${fixtures.url}${source}`);
    expect([picture.status(), picture.headers()['content-type']]).toEqual([200, 'image/png']);
  }, 60_000);

  it('works with the keyboard alone', async () => {
    const page = await openPage({ scripts: false });
    await page.goto(fixtures.url);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Spring til indhold');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('genoptræning');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=genoptr/);
    await tabTo(page, '.where');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/dokument\//);
    expect((await target(page)).words.toLowerCase()).toContain('genoptræning');
  });

  it('jumps between mentions of one type with the keyboard', async () => {
    const page = await openPage({ scripts: false });
    await page.goto(`${papers.url}/kommune/0751`);
    await page.locator('blockquote .where').first().click();
    await page.waitForURL(/\/dokument\/.*#/);
    const clicked = page.url();
    // The place that was jumped to has the focus itself, so it is known where Tab goes on.
    await page.locator('.mention:target:focus').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Forrige: Kommune');
    await page.keyboard.press('Enter');
    await page.waitForURL((address) => address.href !== clicked);
    expect((await target(page)).words).toContain('Solrød');
  });

  it('shows the same places in a bookmark opened afresh', async () => {
    const page = await openPage();
    await page.goto(`${papers.url}/spor?q=almenboligloven`);
    const address = await page.locator('td a[href*="#m"]').first().getAttribute('href');
    const other = await openPage();
    await other.goto(`${papers.url}${address}`);
    expect((await target(other)).seen).toBe(true);
  });
});

/** Presses Tab until an element of a class has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await page.locator(`${selector}:focus`).count()) > 0) return;
  }
  throw new Error(`${selector} is not reached by Tab`);
}

describe('serve', () => {
  it('ends cleanly at Ctrl-C, also while a browser holds its connection', async () => {
    const server = await startServer(folder);
    const page = await openPage();
    await page.goto(server.url);
    const began = performance.now();
    expect([0, 130]).toContain(await server.stop('SIGINT'));
    expect(performance.now() - began).toBeLessThan(8000);
    await expect(fetch(server.url)).rejects.toThrow();
  });
});
