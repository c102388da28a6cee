// Lines in context: every occurrence, its words either side, order, groups, samples.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kwicCsv } from '../../../src/search/export/kwic-csv.ts';
import { kwic } from '../../../src/search/kwic/kwic.ts';
import { type EngineUnderTest, engineMakers } from '../../contract/engines.ts';
import { makeDocument } from '../../contract/make-document.ts';
import { engineWith } from '../../contract/with-corpus.ts';

const documents = [
  makeDocument({
    name: 'en',
    title: 'Om tilsyn',
    date: '2018-01-01',
    passages: [
      'Det fælles tilsyn virker godt, og tilsynet opleves mildt.',
      'Et nyt plejehjemstilsyn kommer.',
    ],
    mentions: [['municipality:0751', 'fælles']],
  }),
  makeDocument({
    name: 'to',
    date: '2016-05-01',
    passages: ['Anmeldte\n  tilsyn er borte. Kommunens tilsyn består.'],
    mentions: [
      ['municipality:0461', 'Kommunens'],
      ['citation:serviceloven§83:challenged', 'Anmeldte'],
    ],
  }),
];

let under: EngineUnderTest;
beforeAll(async () => {
  const [embedded] = engineMakers;
  if (embedded === undefined) throw new Error('no engine');
  under = await engineWith(embedded, documents);
});
afterAll(() => under.dispose());

test('every occurrence is a line, compounds too', async () => {
  const { total, documents: holding, lines } = await kwic(under.engine, 'tilsyn');
  expect([total, holding]).toEqual([5, 2]);
  expect(lines.map(({ match }) => match)).toEqual([
    'tilsyn',
    'tilsynet',
    'plejehjemstilsyn',
    'tilsyn',
    'tilsyn',
  ]);
});

test('a line has n words either side, of its own passage', async () => {
  const { lines } = await kwic(under.engine, 'tilsyn', { words: 2 });
  expect(lines.map(({ left, right }) => [left, right])).toEqual([
    ['Det fælles', 'virker godt'],
    ['godt, og', 'opleves mildt'],
    ['Et nyt', 'kommer.'],
    ['Anmeldte', 'er borte'],
    ['borte. Kommunens', 'består.'],
  ]);
});

test('a line points at its place in the text', async () => {
  const { lines } = await kwic(under.engine, 'plejehjemstilsyn');
  const [line] = lines;
  const text = documents[0]?.passages.map((passage) => passage.text).join('\n\n') ?? '';
  expect(text.slice(line?.start, line?.end)).toBe('plejehjemstilsyn');
});

test('lines are sorted by the nearest word to the left', async () => {
  const { lines } = await kwic(under.engine, 'tilsyn', { sort: 'left', words: 1 });
  expect(lines.map(({ left }) => left)).toEqual(['Anmeldte', 'fælles', 'Kommunens', 'nyt', 'og']);
});

test('lines are sorted by the nearest word to the right', async () => {
  const { lines } = await kwic(under.engine, 'tilsyn', { sort: 'right', words: 1 });
  expect(lines.map(({ right }) => right)).toEqual(['består', 'er', 'kommer', 'opleves', 'virker']);
});

test('lines are sorted by date, the earliest first', async () => {
  const { lines } = await kwic(under.engine, 'tilsyn', { sort: 'date' });
  expect(lines.map(({ document }) => document.date?.slice(0, 4))).toEqual([
    '2016',
    '2016',
    '2018',
    '2018',
    '2018',
  ]);
});

test('lines are sorted by the name of the municipality', async () => {
  const { lines } = await kwic(under.engine, 'tilsyn', { sort: 'municipality' });
  expect(lines.map(({ municipalities }) => municipalities[0])).toEqual([
    '0461',
    '0461',
    '0751',
    '0751',
    '0751',
  ]);
});

test('a group counts its lines and keeps them together', async () => {
  const { groups, lines } = await kwic(under.engine, 'tilsyn', { group: 'match' });
  expect(groups).toEqual([
    { value: 'tilsyn', count: 3 },
    { value: 'plejehjemstilsyn', count: 1 },
    { value: 'tilsynet', count: 1 },
  ]);
  expect(lines.slice(0, 3).map(({ match }) => match)).toEqual(['tilsyn', 'tilsyn', 'tilsyn']);
});

test('a sample is the same for the same seed, and counts all', async () => {
  const first = await kwic(under.engine, 'tilsyn', { sample: 2, seed: 7 });
  const again = await kwic(under.engine, 'tilsyn', { sample: 2, seed: 7 });
  expect(again.lines).toEqual(first.lines);
  expect([first.total, first.lines.length]).toEqual([5, 2]);
});

test('some other seed draws other lines', async () => {
  const drawn = new Set<string>();
  for (let seed = 1; seed <= 10; seed += 1) {
    const { lines } = await kwic(under.engine, 'tilsyn', { sample: 2, seed });
    drawn.add(lines.map(({ document, start }) => `${document.id}${start}`).join());
  }
  expect(drawn.size).toBeGreaterThan(1);
});

test('entities have lines where no words were asked for', async () => {
  const { lines } = await kwic(under.engine, 'lov:"serviceloven § 83"');
  expect(lines.map(({ match }) => match)).toEqual(['Anmeldte']);
});

test('a phrase is one occurrence', async () => {
  const { lines } = await kwic(under.engine, '"fælles tilsyn"');
  expect(lines.map(({ match }) => match)).toEqual(['fælles tilsyn']);
});

test('a line break inside an occurrence is a blank in the table', async () => {
  const { lines } = await kwic(under.engine, '"anmeldte tilsyn"');
  expect(lines[0]?.match).toBe('Anmeldte\n  tilsyn');
  expect([...kwicCsv(lines)][1]).toContain(';Anmeldte tilsyn;');
});
