// The lists of words: what is packed comes out again, and any history of writes leaves the lists that one write would.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SearchEngine } from '../../../src/search/contract.ts';
import { openEngine } from '../../../src/search/embedded/index.ts';
import { PostingList, unpackPostings, withoutRows } from '../../../src/search/embedded/posting-list.ts';
import { textFields } from '../../../src/search/text-fields.ts';
import { openDatabase } from '../../../src/sqlite/open-database.ts';
import { idOf, makeDocument } from '../../contract/make-document.ts';
import { request, word } from '../../contract/nodes.ts';
import { infoOf } from '../../contract/with-corpus.ts';

let archive: string;
let engine: SearchEngine;

beforeEach(async () => {
  archive = mkdtempSync(join(tmpdir(), 'trial-archive-postings-'));
  engine = await openEngine({ archive });
  await engine.create(infoOf('g0001'));
  await engine.create(infoOf('g0002'));
  await engine.switchTo('g0001');
});
afterEach(async () => {
  await engine.close();
  rmSync(archive, { recursive: true, force: true });
});

test.each([
  [1, 0, 'a word once'],
  [0, 1, 'a part once'],
  [7, 6, 'the most that two bytes hold'],
  [8, 0, 'one more as word'],
  [0, 7, 'one more as part'],
  [40_000, 3, 'very often'],
])('%i times as word and %i as part come out as they went in: %s', (asWord, asPart) => {
  const list = new PostingList();
  for (const row of [1024, 2047]) {
    for (let time = 0; time < asWord; time += 1) list.addWord(row);
    for (let time = 0; time < asPart; time += 1) list.addPart(row);
  }
  const live = new Uint8Array(2048).fill(1);
  const read = unpackPostings([[1, list.bytes()]], live);
  expect([[...read.rows], [...read.asWord], [...read.asPart]]).toEqual([
    [1024, 2047],
    [asWord, asWord],
    [asPart, asPart],
  ]);
  const kept = unpackPostings([[1, withoutRows(1, list.bytes(), new Set([1024]))]], live);
  expect([[...kept.rows], [...kept.asWord]]).toEqual([[2047], [asWord]]);
});

/** The lists of a generation as text, so that two can be compared: by word, then by document. */
function lists(generation: string): readonly string[] {
  const db = openDatabase(join(archive, 'index', `${generation}.sqlite`));
  const ids = new Map(
    db
      .prepare<[], { row: number; id: string }>('SELECT row, id FROM documents')
      .all()
      .map(({ row, id }) => [row, id]),
  );
  const live = new Uint8Array(8192).fill(1);
  const rows = db.prepare<[], { term: string; block: number; list: Buffer }>('SELECT * FROM postings').all();
  const lines = rows.flatMap(({ term, block, list }) => {
    const read = unpackPostings([[block, list]], live);
    return [...read.rows].map((row, at) => `${term} ${ids.get(row)} ${read.asWord[at]} ${read.asPart[at]}`);
  });
  db.close();
  return lines.sort();
}

const WORDS = [
  'tilsyn',
  'plejehjemstilsyn',
  'bolig',
  'startboliger',
  'kommunen',
  'samtykke',
  'ikke',
  'genoptræning',
];

/** Numbers from 0 to 1, the same in every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

test('after any history of writes the lists are those of one write of what is left', async () => {
  const random = randomNumbers(11);
  const left = new Map<string, ReturnType<typeof makeDocument>>();
  let change = 0;
  for (let batch = 0; batch < 25; batch += 1) {
    const upserts = [];
    const deletes = [];
    for (let step = 0; step < 8; step += 1) {
      change += 1;
      const name = `papir ${Math.floor(random() * 20)}`;
      if (random() < 0.3) {
        deletes.push({ change, id: idOf(name) });
        left.delete(idOf(name));
        continue;
      }
      const text = Array.from({ length: 6 }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');
      const document = makeDocument({ name, title: `${change}`, passages: [text] });
      upserts.push({ change, document });
      left.set(document.id, document);
    }
    await engine.write('g0001', { upserts, deletes, upTo: change });
  }
  const once = [...left.values()].map((document, at) => ({ change: at + 1, document }));
  await engine.write('g0002', { upserts: once, deletes: [], upTo: once.length });
  expect(lists('g0001')).toEqual(lists('g0002'));
  expect(lists('g0001').length).toBeGreaterThan(20);
});

test('more documents than one block holds are found and counted', async () => {
  const upserts = Array.from({ length: 2100 }, (_, at) => ({
    change: at + 1,
    document: makeDocument({ name: `nr ${at}`, passages: [at % 3 === 0 ? 'tilsyn' : 'plejehjemstilsyn'] }),
  }));
  await engine.write('g0001', { upserts, deletes: [], upTo: 2100 });
  const answer = await engine.search(request(word('tilsyn'), { limit: 1000 }));
  expect([answer.total, answer.hits.filter(({ tier }) => tier === 1).length]).toEqual([2100, 700]);
});

test('the score of a word is BM25 over words and parts', async () => {
  const passages = ['tilsyn tilsyn bolig', 'plejehjemstilsyn', 'bolig bolig bolig ikke'];
  const documents = passages.map((text, at) => makeDocument({ name: `nr ${at}`, passages: [text] }));
  const upserts = documents.map((document, at) => ({ change: at + 1, document }));
  await engine.write('g0001', { upserts, deletes: [], upTo: 3 });
  const counts = documents.map((document) => {
    const { stem, parts } = textFields(document.passages);
    const words = [...stem.split(' '), ...parts.split(' ').filter((part) => part !== '')];
    return { id: document.id, length: words.length, often: words.filter((each) => each === 'tilsyn').length };
  });
  const average = counts.reduce((sum, { length }) => sum + length, 0) / 3;
  const idf = Math.log(1 + (3 - 2 + 0.5) / (2 + 0.5));
  const { hits } = await engine.search(request(word('tilsyn')));
  expect(hits).toHaveLength(2);
  for (const { id, score } of hits) {
    const { often = 0, length = 0 } = counts.find((each) => each.id === id) ?? {};
    const norm = often + 1.2 * (0.25 + (0.75 * length) / average);
    expect(score).toBeCloseTo((idf * often * 2.2) / norm, 9);
  }
});
