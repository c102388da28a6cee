// Clean offsets become offsets of the extracted text here and nowhere else; what breaks the rules of spans is dropped and named.
import { describe, expect, test } from 'vitest';
import { analyseText } from '../../src/jobs/analyse-text.ts';
import type { WorkerStages } from '../../src/jobs/stage-set.ts';
import type { FoundMention } from '../../src/model/mention.ts';
import type { ExtractedText } from '../../src/model/text.ts';
import { stages } from './fake-stages.ts';

const FILE = { hash: 'ab'.repeat(32), path: 'a.txt' };

/** A text of pages of ten characters. */
function textOf(text: string): ExtractedText {
  const pages = Array.from({ length: Math.max(1, Math.ceil(text.length / 10)) }, (_, page) => {
    return { number: page + 1, start: page * 10, end: Math.min(text.length, page * 10 + 10), boxes: [] };
  });
  return { text, pages, blocks: [], stated: {}, problems: [] };
}

function analyse(text: string, more: Partial<WorkerStages> = {}) {
  return analyseText({
    extracted: textOf(text),
    file: FILE,
    stages: { ...stages, ...more },
    pipelines: stages.loadPipelines(),
  });
}

function finding(...spans: readonly (readonly [start: number, end: number])[]): Pick<WorkerStages, 'tag'> {
  const mention = { type: 'cpr', id: 'cpr:1', confidence: 1, rule: 'r@1' } as const;
  return { tag: () => spans.map(([start, end]): FoundMention => ({ ...mention, start, end })) };
}

test.each([
  ['nothing was cleaned away', 'Aarhus og Odense', ['Aarhus', 'Odense']],
  ['something was cleaned away inside', 'Aar\u00adhus og Oden\u00adse', ['Aar\u00adhus', 'Oden\u00adse']],
  ['something was cleaned away before', '\u00ad\u00ad\u00adAarhus', ['Aarhus']],
])('surfaces are slices of the extracted text where %s', (_reason, text, surfaces) => {
  const { documents } = analyse(text);
  const mentions = documents.flatMap((one) => one.mentions);
  expect(mentions.map(({ surface }) => surface)).toEqual(surfaces);
  for (const { start, end, surface } of mentions) expect(text.slice(start, end)).toBe(surface);
});

test('pages are those of the extracted text', () => {
  const { documents } = analyse('Aarhus og \u00adOdense og Varde\n===\nGreve');
  expect(documents.map(({ document }) => document.pages)).toEqual([
    { first: 1, last: 3 },
    { first: 4, last: 4 },
  ]);
  expect(documents[0]?.mentions.map(({ page }) => page)).toEqual([1, 2, 3]);
});

test('ids are made from the place in the extracted text', () => {
  const { documents } = analyse('a\u00adb\n===\nc');
  expect(documents.map(({ document }) => document.id)).toEqual([
    `${'ab'.repeat(8)}-0`,
    `${'ab'.repeat(8)}-8`,
  ]);
});

describe('mentions that break the rules', () => {
  test.each([
    ['empty', [[3, 3]]],
    ['past the end', [[3, 99]]],
    [
      'over one another',
      [
        [0, 5],
        [4, 8],
      ],
    ],
    [
      'out of order',
      [
        [6, 8],
        [0, 4],
      ],
    ],
  ] as const)('%s are dropped and named', (_reason, spans) => {
    const { documents, violations } = analyse('Aarhus og mere', finding(...spans));
    expect(violations).toHaveLength(1);
    expect(violations[0]).toMatch(/^r@1: cpr at \d+-\d+ in abab/);
    expect(documents[0]?.mentions).toHaveLength(spans.length - 1);
  });
});

test('CPR numbers are counted within the file, not within its documents', () => {
  const { documents } = analyse('•••• og ••••\n===\n•••• og ••••', {
    tag: ({ document: { start } }) => finding([start, start + 4], [start + 8, start + 12]).tag({} as never),
  });
  expect(documents.flatMap((one) => one.mentions.map(({ id }) => id))).toEqual([
    'cpr:1',
    'cpr:2',
    'cpr:3',
    'cpr:4',
  ]);
});

test('copies have the same letters whatever stands between them, and short texts are copies of nothing', () => {
  const [one, other] = [analyse('Byrådet søger om fritagelse.'), analyse('Byrådet   søger\nom fritagelse!')];
  expect(one.documents[0]?.letters).toBe(other.documents[0]?.letters);
  expect(one.documents[0]?.letters).not.toBe('');
  expect(analyse('Kort').documents[0]?.letters).toBe('');
});

test('equal analyses have equal fingerprints, and one more mention changes them', () => {
  const print = (more: Partial<WorkerStages>) => analyse('Aarhus og mere', more).documents[0]?.fingerprint;
  expect(print(finding([0, 6]))).toBe(print(finding([0, 6])));
  expect(print(finding([0, 6]))).not.toBe(print(finding([0, 6], [7, 9])));
});
