import { describe, expect, it } from 'vitest';
import { breakable } from '../../src/web/pieces/long-words.ts';

describe('long words', () => {
  it.each([
    ['beskæftigelsesindsatsloven § 27', 'beskæftigelses-indsats-loven § 27'],
    ['Økonomi- og Indenrigsministeriet', 'Økonomi- og Indenrigs-ministeriet'],
    ['Nye samarbejdsformer på det somatiske akutområde', undefined],
    ['serviceloven § 83', undefined],
    ['', undefined],
  ])('%s may break between its parts only', (words, expected = words) => {
    expect(breakable(words).replaceAll('\u00ad', '-')).toBe(expected);
    expect(breakable(words).replaceAll('\u00ad', '')).toBe(words);
  });
});
