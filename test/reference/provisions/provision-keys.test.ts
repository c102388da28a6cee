// Which citation a provision finds, and in which order provisions stand.
import { describe, expect, test } from 'vitest';
import { formatProvision, parseProvision } from '../../../src/reference/provisions/provision-id.ts';
import {
  askedKeys,
  broaderProvisions,
  compareProvisions,
  coveredSections,
  filedKeys,
  findsCitation,
  sectionsOf,
} from '../../../src/reference/provisions/provision-keys.ts';

const FINDS: readonly (readonly [asked: string, cited: string, found: boolean, reason: string])[] = [
  ['serviceloven', 'serviceloven§83,stk.2', true, 'a law finds all that stands in it'],
  ['serviceloven', 'serviceloven', true, 'and itself'],
  ['serviceloven', 'servicelovens-historie', false, 'a longer name is another law'],
  ['serviceloven§83', 'serviceloven§83', true, 'itself'],
  ['serviceloven§83', 'serviceloven§83,stk.2,nr.1', true, 'what lies below it'],
  ['serviceloven§83', 'serviceloven§83a', false, 'a lettered section is its own'],
  ['serviceloven§83', 'serviceloven§830', false, 'a longer number is another'],
  ['serviceloven§83', 'serviceloven', false, 'the whole law is not the section'],
  ['serviceloven§83', 'serviceloven§82-84', true, 'a range over it'],
  ['serviceloven§82', 'serviceloven§82-84', true, 'the first of a range'],
  ['serviceloven§84', 'serviceloven§82-84', true, 'the last of a range'],
  ['serviceloven§85', 'serviceloven§82-84', false, 'past the range'],
  ['serviceloven§83', 'sundhedsloven§82-84', false, 'a range of another law'],
  ['serviceloven§83a', 'serviceloven§82-84', true, '83 < 83a < 84'],
  ['serviceloven§84a', 'serviceloven§82-84', false, '84 < 84a'],
  ['serviceloven§83b', 'serviceloven§83a-83c', true, 'letters inside one number'],
  ['serviceloven§83', 'serviceloven§83a-83c', false, 'the bare number comes before its letters'],
  ['serviceloven§83d', 'serviceloven§83a-83c', false, 'a letter past the end'],
  ['serviceloven§83c', 'serviceloven§83b-85', true, 'from a letter up'],
  ['serviceloven§83a', 'serviceloven§83b-85', false, 'before the first letter'],
  ['serviceloven§85a', 'serviceloven§83-85b', true, 'up to a letter'],
  ['serviceloven§85c', 'serviceloven§83-85b', false, 'past the last letter'],
  ['serviceloven§83,stk.2', 'serviceloven§83', false, 'the whole is broader, not found'],
  ['serviceloven§83,stk.2', 'serviceloven§82-84', true, 'a range covers the section and so its stk.'],
  ['serviceloven§83,stk.2', 'serviceloven§83,stk.1-3', true, 'a range of stk.'],
  ['serviceloven§83,stk.4', 'serviceloven§83,stk.1-3', false, 'past the range of stk.'],
  ['serviceloven§83,stk.2,nr.1', 'serviceloven§83,stk.1-3', true, 'below a member of a range'],
  ['serviceloven§83', 'serviceloven§83,stk.1-3', true, 'a range of stk. lies in its section'],
  ['serviceloven§83a,stk.1', 'serviceloven§82-84', true, 'below a lettered section in a range'],
  ['serviceloven§83-85', 'serviceloven§84', true, 'a range asks for each member'],
  ['serviceloven§83-85', 'serviceloven§84a,stk.1', true, 'and for those with letters'],
  ['serviceloven§83-85', 'serviceloven§85-90', true, 'ranges that meet'],
  ['serviceloven§83-85', 'serviceloven§86', false, 'past the range'],
  ['bek-1614-2015', 'bek-1614-2015§3', true, 'orders too'],
  ['?§83', '?§83,stk.1', true, 'an unknown law is its own'],
  ['serviceloven§83,litra.a', 'serviceloven§83,litra.a', true, 'litra right below a section'],
];

test.each(FINDS)('%s asked, %s cited: %s, %s', (asked, cited, found) => {
  expect(findsCitation(asked, cited)).toBe(found);
});

test('a citation is filed under itself and its ancestors', () => {
  expect(filedKeys('serviceloven§83,stk.2').keys).toEqual([
    'serviceloven§83,stk.2',
    'serviceloven§83',
    'serviceloven',
  ]);
});

test('a range too wide is filed under its ends alone', () => {
  const { keys } = filedKeys('serviceloven§1-5000');
  expect(keys).toContain('serviceloven§1');
  expect(keys).toContain('serviceloven§5000');
  expect(keys.length).toBeLessThan(10);
});

test('a range that runs backwards is its two ends', () => {
  expect(findsCitation('serviceloven§84', 'serviceloven§85-83')).toBe(false);
  expect(findsCitation('serviceloven§83', 'serviceloven§85-83')).toBe(true);
});

test('keys of a range stay within the cap', () => {
  expect(filedKeys('serviceloven§1-400').keys.length).toBeLessThan(1300);
});

describe.each([
  ['serviceloven', [], 'a whole law stands in nothing'],
  ['serviceloven§83', [], 'the law is too broad to offer'],
  ['serviceloven§83,stk.2', ['serviceloven§83'], 'the section'],
  ['serviceloven§83,stk.2,nr.1', ['serviceloven§83,stk.2', 'serviceloven§83'], 'innermost first'],
] as const)('broader than %s', (id, broader, reason) => {
  test(reason, () => expect(broaderProvisions(id)).toEqual(broader));
});

test('sections of a range are listed, lettered ones by their mark', () => {
  expect(sectionsOf('serviceloven§83-85,stk.1')).toEqual([
    'serviceloven§83',
    'serviceloven§84',
    'serviceloven§85',
  ]);
  expect(coveredSections('serviceloven§83-85')).toEqual(['serviceloven§83*', 'serviceloven§84*']);
  expect(coveredSections('serviceloven§83')).toEqual([]);
});

test('provisions stand in the order of the law book', () => {
  const ordered = [
    'aktivloven§1',
    'serviceloven',
    'serviceloven§9',
    'serviceloven§83',
    'serviceloven§83,stk.1',
    'serviceloven§83,stk.2',
    'serviceloven§83,stk.10',
    'serviceloven§83a',
    'serviceloven§84',
  ];
  expect([...ordered].reverse().sort(compareProvisions)).toEqual(ordered);
});

test.each([
  'serviceloven§83a,stk.2,nr.1,litra.b',
  'serviceloven§83-87',
  'x§1,stk.1-3',
  'serviceloven',
  '?§4',
  'l§2,litra.a-c',
])('%s is taken apart and put together', (id) => {
  const provision = parseProvision(id);
  expect(provision && formatProvision(provision)).toBe(id);
});

test.each([
  '',
  '§83',
  'serviceloven§',
  'serviceloven§83,',
  'serviceloven§83,nr.1,stk.2',
  'to ord§3',
  'serviceloven§83-',
  'a§1,stk.1,stk.2',
])('"%s" is no provision', (id) => {
  expect(parseProvision(id)).toBeUndefined();
});

test('what is no provision is filed and asked as it stands', () => {
  expect(filedKeys('§83').keys).toEqual(['§83']);
  expect(askedKeys('§83').keys).toEqual(['§83']);
});
