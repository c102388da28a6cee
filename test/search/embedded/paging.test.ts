// Paging while another process writes: the order of the first page is kept, or the answer says that the archive changed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { search } from '../../../src/search/answer.ts';
import type { SearchEngine } from '../../../src/search/contract.ts';
import { openEngine } from '../../../src/search/embedded/index.ts';
import { idOf, makeDocument } from '../../contract/make-document.ts';
import { infoOf } from '../../contract/with-corpus.ts';

let archive: string;
/** Answers; `writer` is what another process has. */
let reader: SearchEngine;
let writer: SearchEngine;
let change = 0;

function text(at: number): string {
  return `${'tilsyn '.repeat(1 + (at % 7))}${'andet ord '.repeat(at % 11)}`;
}

async function add(from: number, to: number): Promise<void> {
  const documents = Array.from({ length: to - from }, (_, at) =>
    makeDocument({ name: `papir ${from + at}`, passages: [text(from + at)] }),
  );
  const upserts = documents.map((document, at) => ({ change: change + at + 1, document }));
  change += documents.length;
  await writer.write('g0001', { upserts, deletes: [], upTo: change });
}

beforeEach(async () => {
  archive = mkdtempSync(join(tmpdir(), 'trial-archive-paging-'));
  change = 0;
  [reader, writer] = [await openEngine({ archive }), await openEngine({ archive })];
  await writer.create(infoOf('g0001'));
  await writer.switchTo('g0001');
  await add(0, 60);
});
afterEach(async () => {
  await reader.close();
  await writer.close();
  rmSync(archive, { recursive: true, force: true });
});

async function page(after: string | null) {
  return search(reader, 'tilsyn', { limit: 10, facets: [], ...(after !== null && { after }) });
}

/** All pages, `between` run after each. */
async function pages(between: (at: number) => Promise<void>) {
  const ids: string[] = [];
  let changed = 0;
  let after: string | null = null;
  let at = 0;
  do {
    const answer = await page(after);
    ids.push(...answer.hits.map(({ document }) => document.id));
    if (answer.changed) changed += 1;
    after = answer.next;
    at += 1;
    if (after !== null) await between(at);
  } while (after !== null);
  return { ids, changed, distinct: new Set(ids).size };
}

test('a process that answers often pages on in the state of the first page, whatever another one writes', async () => {
  await page(null);
  const { ids, changed, distinct } = await pages((at) => add(60 + 20 * at, 80 + 20 * at));
  expect([ids.length, distinct, changed]).toEqual([60, 60, 0]);
});

test('the first answer of a process is not kept: the page after a write says that the archive changed', async () => {
  const first = await page(null);
  await add(60, 80);
  expect((await page(first.next)).changed).toBe(true);
});

test('where more people page on than states are kept, those whose state is gone are told', async () => {
  await page(null);
  const first = await page(null);
  for (let at = 0; at < 6; at += 1) {
    await add(60 + at, 61 + at);
    await page(null);
  }
  expect((await page(first.next)).changed).toBe(true);
});

test('what another process forgot is on no page, though the state of the first page was kept', async () => {
  await page(null);
  const first = await page(null);
  const shown = new Set(first.hits.map(({ document }) => document.id));
  const gone = Array.from({ length: 60 }, (_, at) => idOf(`papir ${at}`))
    .filter((id) => !shown.has(id))
    .slice(0, 25);
  const deletes = gone.map((id, at) => ({ change: change + at + 1, id }));
  await writer.write('g0001', { upserts: [], deletes, upTo: change });
  await writer.purge?.('g0001');
  const rest: string[] = [];
  for (let { next } = first; next !== null; ) {
    const answer = await page(next);
    if (next === first.next) expect(answer.changed).toBe(true);
    rest.push(...answer.hits.map(({ document }) => document.id));
    next = answer.next;
  }
  expect(rest.filter((id) => gone.includes(id))).toEqual([]);
});
