// Every hit in every format, whole and well-formed.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportHits } from '../../../src/search/export/export-hits.ts';
import { corpus } from '../../contract/corpus.ts';
import { type EngineUnderTest, engineMakers } from '../../contract/engines.ts';
import { idOf, makeDocument } from '../../contract/make-document.ts';
import { engineWith } from '../../contract/with-corpus.ts';

let under: EngineUnderTest;
beforeAll(async () => {
  const [embedded] = engineMakers;
  if (embedded === undefined) throw new Error('no engine');
  const hostile = makeDocument({
    name: 'fjendtlig',
    title: '=cmd|"/c calc"!A1; {50 %} & _alt_\nTY  - JOUR',
    date: '2017-06',
    sender: '@Økonomi',
    passages: ['Fjendtlig tekst; med "citat".'],
  });
  under = await engineWith(embedded, [...corpus.values(), hostile]);
});
afterAll(() => under.dispose());

async function exported(query: string, format: Parameters<typeof exportHits>[2]['format']): Promise<string> {
  let text = '';
  for await (const piece of exportHits(under.engine, query, { format, sort: 'date' })) text += piece;
  return text;
}

test('CSV begins with a byte order mark and has a row for each hit', async () => {
  const text = await exported('', 'csv');
  expect(text.startsWith('\uFEFFId;Type;Titel;')).toBe(true);
  expect(text.split('\r\n')).toHaveLength(corpus.size + 3);
});

test('CSV names things in Danish', async () => {
  const [, row = ''] = (await exported('udfald:afslag kommune:Gladsaxe', 'csv')).split('\r\n');
  expect(row).toContain(';ministerbrev;');
  expect(row).toContain(';Gladsaxe;');
  expect(row).toContain(';afslag;');
  expect(row).toContain('serviceloven § 83');
});

test('a hostile title runs nothing in CSV', async () => {
  const [, row = ''] = (await exported('fjendtlig', 'csv')).split('\r\n');
  expect(row).toContain(`"'=cmd|""/c calc""`);
  expect(row).toContain("'@Økonomi");
});

test('JSON lines hold a hit each, as the search answer has it', async () => {
  const lines = (await exported('udfald:afslag', 'jsonl')).trimEnd().split('\n');
  const hits = lines.map((line) => JSON.parse(line));
  expect(hits.map(({ document }) => document.id).sort()).toEqual(
    [idOf('afslag'), idOf('afslag-kopi')].sort(),
  );
  expect(hits[0].document.copyOf).toHaveLength(1);
  expect(hits[0].passages[0]).toHaveProperty('highlights');
});

test('RIS opens and closes each record, and no value opens another', async () => {
  const text = await exported('', 'ris');
  expect(text.match(/^TY {2}- /gm)).toHaveLength(corpus.size + 1);
  expect(text.match(/^ER {2}- \r$/gm)).toHaveLength(corpus.size + 1);
  expect(text).toContain('DA  - 2017/06//\r\n');
});

test('BibTeX escapes what TeX would read', async () => {
  const text = await exported('fjendtlig', 'bibtex');
  expect(text).toContain('title = {=cmd|"/c calc"!A1; \\{50 \\%\\} \\& \\_alt\\_ TY - JOUR}');
  expect(text).toContain('author = {{@Økonomi}}');
  expect(text.match(/^@/gm)).toHaveLength(1);
});

test('BibTeX gives the month by its name in BibTeX and the whole date besides', async () => {
  const text = await exported('fjendtlig', 'bibtex');
  expect(text).toContain('  date = {2017-06},\n  year = {2017},\n  month = jun,\n');
});

test('RIS says where a document is kept and attaches nothing', async () => {
  const text = await exported('fjendtlig', 'ris');
  expect(text).toContain('AV  - papers/fjendtlig.txt\r\n');
  expect(text).not.toMatch(/^L1/m);
});

test('CSL-JSON is one array', async () => {
  const items = JSON.parse(await exported('', 'csl-json'));
  expect(items).toHaveLength(corpus.size + 1);
  const letter = items.find(({ id }: { id: string }) => id === idOf('afslag'));
  expect(letter).toMatchObject({ type: 'personal_communication', issued: { 'date-parts': [[2017, 3, 14]] } });
});

test('CSL-JSON of nothing is an empty array', async () => {
  expect(JSON.parse(await exported('violin', 'csl-json'))).toEqual([]);
});

test('a query that cannot be read fails before the first piece', async () => {
  await expect(exported('"åben', 'csv')).rejects.toMatchObject({ code: 'query-open-quote' });
});
