// What is indexed of a document: keys, dates, passages, sort keys, digest.
import { describe, expect, test } from 'vitest';
import { copyKey } from '../../src/search/copy-key.ts';
import { type DayInterval, dateInterval } from '../../src/search/date-interval.ts';
import { indexDigest } from '../../src/search/index-document.ts';
import { type FacetField, keyValue, LONGEST_KEY } from '../../src/search/schema.ts';
import { titleSortKey } from '../../src/search/sort-keys.ts';
import { textFields } from '../../src/search/text-fields.ts';
import { makeDocument } from '../contract/make-document.ts';

describe('an index document', () => {
  const document = makeDocument({
    name: 'brev',
    kind: 'ministry-letter',
    date: '2017-03-14',
    passages: ['Aarhus Kommune', 'serviceloven § 83, stk. 2', '§ 85 og 1. maj 2017, igen Aarhus Kommune'],
    mentions: [
      ['municipality:0751', 'Aarhus Kommune'],
      ['citation:serviceloven§83,stk.2:challenged', 'serviceloven § 83, stk. 2'],
      ['citation:serviceloven§85:basis', '§ 85'],
      ['date:2017-05-01', '1. maj 2017'],
      ['cpr:cpr.1', 'igen'],
    ],
  });

  const keyRows: readonly (readonly [field: FacetField, values: readonly string[], reason: string])[] = [
    ['kind', ['ministry-letter'], 'from the header'],
    ['municipality', ['0751'], 'once, however often it is named'],
    ['law', ['serviceloven'], 'the law of each citation'],
    ['provision', ['serviceloven§83', 'serviceloven§85'], 'the section of each citation'],
    ['role', ['basis', 'challenged'], 'sorted'],
    ['outcome', ['none'], 'none where there is none'],
    ['collection', ['none'], 'none without a sidecar'],
    ['year', ['2017'], 'of its own date'],
  ];

  test.each(keyRows)('has %s %j: %s', (field, values) => {
    expect(document.keys[field]).toEqual(values);
  });

  test('files a citation with and without its role', () => {
    expect(document.keys.citation).toContain('serviceloven§83');
    expect(document.keys.citation).toContain('challenged|serviceloven§83');
    expect(document.keys.citation).not.toContain('basis|serviceloven§83');
  });

  test('has passages that are slices of the text', () => {
    const text = 'Aarhus Kommune\n\nserviceloven § 83, stk. 2\n\n§ 85 og 1. maj 2017, igen Aarhus Kommune';
    for (const passage of document.passages)
      expect(text.slice(passage.start, passage.end)).toBe(passage.text);
  });

  test('has the days of its date mentions', () => {
    expect(document.dates).toEqual([{ from: '2017-05-01', to: '2017-05-01' }]);
  });

  test('holds no mention of a CPR number', () => {
    expect(document.mentions.map(({ type }) => type)).not.toContain('cpr');
  });

  test('has a digest that does not depend on the order of its fields', () => {
    const turned = Object.fromEntries(Object.entries(document).reverse()) as typeof document;
    expect(indexDigest(turned)).toBe(indexDigest(document));
    expect(indexDigest({ ...document, title: 'x' })).not.toBe(indexDigest(document));
  });
});

const dateRows: readonly (readonly [iso: string, interval: DayInterval | undefined, reason: string])[] = [
  ['2016-12-01', { from: '2016-12-01', to: '2016-12-01' }, 'a day'],
  ['2017-02', { from: '2017-02-01', to: '2017-02-28' }, 'a month ends where it ends'],
  ['2016-02', { from: '2016-02-01', to: '2016-02-29' }, 'in leap years too'],
  ['2017', { from: '2017-01-01', to: '2017-12-31' }, 'a year'],
  ['2016/2020', { from: '2016-01-01', to: '2020-12-31' }, 'years from to'],
  ['2016-05/2017-03-14', { from: '2016-05-01', to: '2017-03-14' }, 'unlike ends'],
  ['2017-02-30', undefined, 'no such day'],
  ['2017-00', undefined, 'no such month'],
  ['2020/2016', undefined, 'backwards'],
  ['2016/2017/2018', undefined, 'three ends'],
  ['i går', undefined, 'words'],
  ['', undefined, 'nothing'],
];

test.each(dateRows)('%s covers %j: %s', (iso, interval) => {
  expect(dateInterval(iso)).toEqual(interval);
});

describe('copies', () => {
  test('have equal letters and digits, whatever stands between', () => {
    expect(copyKey('Et brev om tilkøb, side 1 af 2.')).toBe(copyKey('Et brev\n\nom  tilkøb side 1 af 2'));
  });

  test('differ by one digit', () => {
    expect(copyKey('Et brev om tilkøb, side 1 af 2.')).not.toBe(copyKey('Et brev om tilkøb, side 1 af 3.'));
  });

  test('are not told of texts with hardly a letter', () => {
    expect(copyKey('Side 3')).toBeUndefined();
  });
});

test('titles are ordered as the Danish alphabet', () => {
  const ordered = ['Abe', 'Ballon', 'Zebra', 'Æble', 'Øre', 'Århus', 'Åsted', null];
  const shuffled = [...ordered].reverse();
  expect(shuffled.sort((a, b) => (titleSortKey(a) < titleSortKey(b) ? -1 : 1))).toEqual(ordered);
});

test.each([
  ['»Éclair« & co.', 'eclair co', 'signs and accents apart'],
  ['  AARHUS  ', '}rhus', 'aa as å, in lower case'],
  ['', '~', 'no title comes last'],
  ['!!!', '~', 'signs alone are no title'],
])('%j sorts as %j: %s', (title, key) => {
  expect(titleSortKey(title)).toBe(key);
});

test('passages are joined by a boundary that no word is', () => {
  const { exact, stem } = textFields([{ text: 'En ting.' }, { text: '…' }, { text: 'To ting.' }]);
  expect(exact).toBe('en ting ¶ to ting');
  expect(stem.split(' ')).toHaveLength(5);
});

test('key values are cut at the limit', () => {
  expect(keyValue('x'.repeat(LONGEST_KEY + 5))).toHaveLength(LONGEST_KEY);
  expect(keyValue('kort')).toBe('kort');
});
