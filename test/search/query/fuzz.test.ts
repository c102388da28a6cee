// Whatever is typed is read or refused with a QueryError; nothing else comes out, and nothing takes long.
import { expect, test } from 'vitest';
import { QueryError } from '../../../src/model/errors.ts';
import { compileQuery } from '../../../src/search/query/compile.ts';
import { randomNumbers } from '../../contract/random-queries.ts';

const PIECES = [
  ...[
    'tilkøb',
    'ældre',
    'Aarhus',
    'Greve',
    'Kommune',
    'serviceloven',
    '§ 83',
    '§§ 83-87',
    'stk. 2',
    'afslag',
    'ikke',
    '2017',
  ],
  ...[
    'AND',
    'OG',
    'OR',
    'ELLER',
    'NOT',
    'IKKE',
    'NEAR/3',
    'NEAR',
    '(',
    ')',
    '"',
    '”',
    '-',
    '*',
    'ord*',
    ':',
    ',',
    '..',
    '\\',
  ],
  ...[
    'kommune:',
    'lov:',
    'udfald:',
    'rolle:',
    'år:',
    'dato:',
    'type:',
    'sagsnr:',
    'foo:',
    '2016..2018',
    '14.3.2017',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '\n',
    '\t',
    '\u00A0',
    '\u00AD',
    '\uD800',
    '😀',
    'ﬁ',
    'e\u0301',
    '§',
    '%',
    "'",
    '{',
    '$&',
    '\u0007',
  ],
];

test.each([1, 2, 3, 4])('seed %i: 1,000 random queries', (seed) => {
  const random = randomNumbers(seed);
  let read = 0;
  for (let round = 0; round < 1000; round += 1) {
    const length = 1 + Math.floor(random() * 14);
    const query = Array.from({ length }, () => PIECES[Math.floor(random() * PIECES.length)]).join(
      random() < 0.5 ? '' : ' ',
    );
    const started = performance.now();
    try {
      const { understood } = compileQuery(query);
      for (const { text, start, end } of understood)
        expect(query.normalize('NFC').slice(start, end)).toBe(text);
      read += 1;
    } catch (error) {
      if (!(error instanceof QueryError))
        throw new Error(`not a QueryError for ${JSON.stringify(query)}`, { cause: error });
      expect(error.position ?? 0).toBeLessThanOrEqual(query.length);
    }
    expect(performance.now() - started, JSON.stringify(query)).toBeLessThan(500);
  }
  expect(read).toBeGreaterThan(100);
});
