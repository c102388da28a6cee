import { describe, expect, it } from 'vitest';
import { tagOutcomes } from '../../../src/tag/outcome/index.ts';
import { tagStatuses } from '../../../src/tag/status/index.ts';
import { tagTrials } from '../../../src/tag/trial/index.ts';
import { segmented } from '../outcome/segmented.ts';

describe.each([
  ['outcomes', tagOutcomes],
  ['statuses', tagStatuses],
  ['trials', tagTrials],
] as const)('%s', (_name, tagger) => {
  it.each([
    ['', 'nothing'],
    ['imødekommes', 'one word'],
    [`\ud800 ${'\udc00'.repeat(3)}`, 'lone surrogates'],
    ['The application was approved by the ministry and the trial has started.', 'English'],
    ['Søknaden er innvilget, og prosjektet er i gang.', 'Norwegian'],
    ['Ansökan har beviljats och projektet har avslutats.', 'Swedish'],
    ['§ 1 § 2 § 3 §§ 4-9, stk. 2', 'nothing but citations'],
    ['\t\t\t\n\t\t', 'empty cells'],
  ])('are not invented in %j (%s)', (text) => {
    const found = tagger(segmented(text, 'status-note'));
    expect(found.filter((one) => one.confidence > 0.97 || text !== 'imødekommes')).toEqual([]);
  });
});

it('keeps the denial in what it shows as proof', () => {
  const text = 'I meddeler, at ansøgningen ikke kan godkendes.';
  const [found] = tagOutcomes(segmented(text, 'ministry-letter'));
  expect(text.slice(found?.start, found?.end)).toBe('ikke kan godkendes');
});
