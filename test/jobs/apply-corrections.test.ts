// Where an anchor's words are found again, and where they are not.
import { describe, expect, test } from 'vitest';
import { findAnchor } from '../../src/jobs/apply-corrections.ts';
import type { Anchor } from '../../src/model/evidence.ts';

const TEXT = 'Greve Kommune søger. Greve Kommune får svar. Solrød Kommune venter.';

function anchor(start: number, surface: string, around: Partial<Anchor> = {}): Anchor {
  const end = start + surface.length;
  const before = TEXT.slice(Math.max(0, start - 8), start);
  return { fileHash: 'x', start, end, surface, before, after: TEXT.slice(end, end + 8), ...around };
}

describe('an anchor', () => {
  test.each([
    ['is where it was', TEXT, anchor(21, 'Greve'), 21],
    ['moves with its surroundings', `Til alle. ${TEXT}`, anchor(21, 'Greve'), 31],
    ['at the end of a text moves too', `Til alle. ${TEXT}`, anchor(60, 'venter.'), 70],
    [
      'with other surroundings is where its words are alone',
      TEXT,
      anchor(45, 'Solrød', { before: 'by ' }),
      45,
    ],
  ])('%s', (_reason, text, given, start) => {
    expect(findAnchor(text, given)).toEqual({ start, end: start + given.surface.length });
  });

  test.each([
    ['that moved and reads the same elsewhere', `Til alle. ${TEXT}`, anchor(0, 'Greve')],
    ['whose words are gone', 'Et helt andet brev', anchor(45, 'Solrød')],
    ['whose words are there twice', `Nyt. ${TEXT}`, anchor(0, 'Greve', { after: ' by' })],
    ['whose surroundings are there twice', `${TEXT} ${TEXT}`, { ...anchor(45, 'Solrød'), start: 7, end: 13 }],
    ['without words', TEXT, { ...anchor(5, ''), before: 'x', after: 'y' }],
  ])('%s is lost', (_reason, text, given) => {
    expect(findAnchor(text, given)).toBeUndefined();
  });
});
