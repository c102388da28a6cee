import { expect, it } from 'vitest';
import { asciiSlug, danishSlug } from '../../src/reference/name-slug.ts';

it.each([
  ['Social- og Indenrigsministeriet', 'social-og-indenrigsministeriet', 'hyphen and space are one dash'],
  ['Økonomi- og Indenrigsministeriet', 'økonomi-og-indenrigsministeriet', 'Danish letters stay'],
  ['  Én plan!  ', 'en-plan', 'no dash at the ends, é is e'],
])('danishSlug of %j is %s: %s', (name, slug) => {
  expect(danishSlug(name)).toBe(slug);
});

it.each([
  ['Lov om børn', 'lov-om-boern', 'ø is oe'],
  ['Færgeloven', 'faergeloven', 'æ is ae'],
  ['ÅOP-regler', 'aaop-regler', 'å is aa'],
])('asciiSlug of %j is %s: %s', (name, slug) => {
  expect(asciiSlug(name)).toBe(slug);
});
