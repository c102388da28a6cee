// Cells as a Danish Excel takes them.
import { expect, test } from 'vitest';
import { csvCell, csvRow } from '../../../src/search/export/csv.ts';

test.each([
  ['tekst', 'tekst', 'plain text stays'],
  ['a;b', '"a;b"', 'the separator needs quotes'],
  ['sagde "nej"', '"sagde ""nej"""', 'quotes are doubled'],
  ['to\nlinjer', '"to\nlinjer"', 'a break stays inside quotes'],
  [' rykket ind', '" rykket ind"', 'blanks at the ends are kept'],
  ['=1+1', "'=1+1", 'a formula does not run'],
  ['+45 12', "'+45 12", 'a plus would run'],
  ['-5', "'-5", 'a minus would run'],
  ['@SUM(A1)', "'@SUM(A1)", 'so would an at sign'],
  ['\t=1', "'\t=1", 'a tab does not hide it'],
  ['  =1', "'  =1", 'nor do blanks'],
  ['\u00A0=1', "'\u00A0=1", 'nor a no-break space'],
  ['＝1', "'＝1", 'nor the wide sign'],
  ['=HYPERLINK("x";"y")', '"\'=HYPERLINK(""x"";""y"")"', 'quoted and disarmed'],
  ['§ 83', '§ 83', 'a section sign is harmless'],
  ['a\u0000b', 'ab', 'a null ends the cell in some programs'],
  ['', '', 'nothing'],
])('%j becomes %j: %s', (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});

test.each([
  [1.5, '1,5'],
  [0, '0'],
  [12.345_678, '12,3457'],
  [-2.5, '-2,5'],
  [1_000_000, '1000000'],
])('the number %d is written %s', (number, cell) => {
  expect(csvCell(number)).toBe(cell);
});

test('nothing known is an empty cell', () => {
  expect(csvRow(['a', null, 2])).toBe('a;;2\r\n');
});
