import { describe, expect, test } from 'vitest';
import { LONGEST_TEXT, rowsOf } from '../../../src/search/elasticsearch/parts.ts';
import { fromRow, type Row, type RowSource } from '../../../src/search/elasticsearch/row.ts';
import type { IndexDocument } from '../../../src/search/index-document.ts';
import { makeDocument } from '../../contract/make-document.ts';

interface Part extends RowSource {
  readonly exact: string;
  readonly stem: string;
}

function partsOf(rows: readonly Row[]): Part[] {
  return rows.map(({ body }) => JSON.parse(body) as Part);
}

/** The document with its fields in one order. */
function sorted(document: IndexDocument): Record<string, unknown> {
  const { passages, ...rest } = document;
  return {
    ...rest,
    texts: passages.map(({ text }) => text),
    places: passages.map(({ start, end }) => [start, end]),
  };
}

const sentence = 'Kommunen søger om fritagelse fra § 83 i serviceloven. ';

describe('the rows of a document', () => {
  test.each([
    ['of a million letters', ['x'.repeat(1000), 'ord '.repeat((LONGEST_TEXT - 1000) / 4)], 0],
    ['of one letter more', ['x'.repeat(1001), 'ord '.repeat((LONGEST_TEXT - 1000) / 4)], 2],
    ['of one passage of two million', [sentence.repeat(2_000_000 / sentence.length)], 3],
    ['of one word of two million, in a text without spaces', ['æ'.repeat(2_000_000)], 3],
    ['whose places alone are 1.4 MB', [...Array(20_000).fill(''), 'ord '.repeat(260_000)], 2],
  ])('%s', (_, passages, parts) => {
    const document = makeDocument({ name: 'lang', passages });
    const rows = rowsOf(document, 7);
    expect(rows.parts).toHaveLength(parts);
    const stored = parts === 0 ? partsOf([rows.own]) : partsOf(rows.parts);
    const source = {
      change: 7,
      body: stored.flatMap(({ body }) => body),
      text: stored.flatMap(({ text }) => text),
    };
    // As text: a test of equality by fields takes seconds.
    expect(JSON.stringify(sorted(fromRow(source)))).toBe(JSON.stringify(sorted(document)));
  });

  const words = Array.from({ length: 200_000 }, (_, at) => `ord${at}`);
  const { parts } = rowsOf(makeDocument({ name: 'ord', passages: [words.join(' ')] }), 3);

  test('share the words in order, with the same places in both fields', () => {
    const own = partsOf(parts).map(({ exact, stem }) => [exact.split(' '), stem.split(' ')] as const);
    expect(own.every(([exact, stem]) => exact.length === stem.length)).toBe(true);
    expect([...new Set(own.flatMap(([exact]) => exact))]).toEqual(words);
  });

  test('repeat so much of the next part that no phrase or NEAR falls between two', () => {
    const [first, second] = partsOf(parts).map(({ exact }) => exact.split(' '));
    expect(first?.slice(-200)).toEqual(second?.slice(0, 200));
  });

  test('have ids by their change, so that a later state never mixes with them', () => {
    const later = rowsOf(makeDocument({ name: 'ord', passages: [words.join(' ')] }), 4);
    const ids = new Set([...parts, ...later.parts].map(({ id }) => id));
    expect(ids.size).toBe(2 * parts.length);
  });
});
