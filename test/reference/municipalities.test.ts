import { describe, expect, it } from 'vitest';
import {
  municipalities,
  municipalitiesOfRegion,
  municipalityByCode,
} from '../../src/reference/municipalities.ts';
import { municipalityContext } from '../../src/reference/municipality-context.ts';
import { municipalityForms, municipalityFormsNamed } from '../../src/reference/municipality-forms.ts';
import { regionOfMunicipality, regions } from '../../src/reference/regions.ts';

describe('the table of municipalities', () => {
  it('has 98, each with its own four-digit code, in order', () => {
    const codes = municipalities().map((m) => m.code);
    expect(new Set(codes).size).toBe(98);
    expect(codes).toEqual([...codes].sort());
    expect(codes.filter((code) => !/^0\d{3}$/.test(code))).toEqual([]);
  });

  it.each([
    ['0101', 'Københavns Kommune', 'Region Hovedstaden', 'takes a genitive before Kommune'],
    ['0751', 'Aarhus Kommune', 'Region Midtjylland', 'bare name before Kommune'],
    ['0400', 'Bornholms Regionskommune', 'Region Hovedstaden', 'the only regionskommune'],
    ['0480', 'Nordfyns Kommune', 'Region Syddanmark', 'the s belongs to the name'],
    ['0825', 'Læsø Kommune', 'Region Nordjylland', 'the smallest'],
    ['0265', 'Roskilde Kommune', 'Region Sjælland', 'in the fifth region'],
  ])('%s is %s in %s: %s', (code, official, region) => {
    expect(municipalityByCode(code)?.official).toBe(official);
    expect(regionOfMunicipality(code)?.name).toBe(region);
  });

  it.each(['0411', '751', '0999', ''])('knows no municipality %j', (code) => {
    expect(municipalityByCode(code)).toBeUndefined();
    expect(regionOfMunicipality(code)).toBeUndefined();
  });

  it('puts every municipality in one of five regions', () => {
    const counts = regions().map((r) => [r.name, municipalitiesOfRegion(r.code).length]);
    expect(counts).toEqual([
      ['Region Nordjylland', 11],
      ['Region Midtjylland', 19],
      ['Region Syddanmark', 22],
      ['Region Hovedstaden', 29],
      ['Region Sjælland', 17],
    ]);
  });
});

describe('forms of municipality names', () => {
  it.each([
    ['Aarhus', '0751', 'name', 'the name itself'],
    ['Århus', '0751', 'name', 'folds to the same key'],
    ['Århus Kommunes', '0751', 'official-genitive', 'old spelling with Kommune in the genitive'],
    ['Københavns', '0101', 'before-kommune', 'what stands before Kommune'],
    ['Københavns Kommune', '0101', 'official', 'official name'],
    ['KØBENHAVN', '0101', 'name', 'capitals'],
    ['Kbh.', '0101', 'alias', 'abbreviation'],
    ['Kobenhavn', '0101', 'ascii', 'no Danish letters'],
    ['Vesthimmerland', '0820', 'bare', 'without the s of the official name'],
    ['Nordfyn', '0480', 'bare', 'without the s of the official name'],
    ["Randers'", '0730', 'genitive', 'genitive of a name in s'],
    ['Vejles', '0630', 'genitive', 'plain genitive'],
    ['Bornholms Kommune', '0400', 'official', 'informal, found in an order'],
    ['Lyngby/Taarbæk', '0173', 'alias', 'slash for hyphen'],
    ['Aarlius', '0751', 'ocr', 'misread scan'],
    ['Frederiksværk-Hundested', '0260', 'alias', 'name of 2007'],
  ])('%j names %s as %s: %s', (text, code, kind) => {
    expect(municipalityFormsNamed(text).map((f) => [f.code, f.kind])).toContainEqual([code, kind]);
  });

  it.each(['Fyn', 'Jylland', 'Frederiks', 'Christiansø', ''])('%j names no municipality', (text) => {
    expect(municipalityFormsNamed(text)).toEqual([]);
  });

  it('never files two municipalities under one key', () => {
    const shared = municipalityForms().filter((f) =>
      municipalityFormsNamed(f.text).some((g) => g.code !== f.code),
    );
    expect(shared).toEqual([]);
  });

  it('has a name and an official form for every municipality', () => {
    for (const m of municipalities()) {
      expect(municipalityFormsNamed(m.name).map((f) => f.code)).toContain(m.code);
      expect(municipalityFormsNamed(m.official).map((f) => f.code)).toContain(m.code);
    }
  });

  it.each<[string, string | undefined, string]>([
    ['Vejen', 'high', 'vejen is the road'],
    ['Skive', 'high', 'skive is a slice'],
    ['Mors', 'high', 'mors is of mother, though Morsø itself is less ambiguous'],
    ['Roskilde', 'medium', 'part of the university'],
    ['Ballerup', undefined, 'nothing else has this name'],
    ['Vejen Kommune', undefined, 'Kommune settles it'],
  ])('%j is ambiguous at level %s: %s', (text, level) => {
    expect(municipalityFormsNamed(text)[0]?.ambiguity?.level).toBe(level);
  });
});

describe('words beside a municipality name', () => {
  it('makes a municipality of Kommune and something else of Universitet', () => {
    const { acceptFollowers, rejectFollowers } = municipalityContext();
    expect(acceptFollowers.has('Kommune')).toBe(true);
    expect(rejectFollowers.has('Universitet')).toBe(true);
    expect([...acceptFollowers].filter((word) => rejectFollowers.has(word))).toEqual([]);
  });

  it('knows given names, and no municipality among them', () => {
    const { givenNames } = municipalityContext();
    expect(givenNames.has('Lars')).toBe(true);
    expect([...givenNames].flatMap(municipalityFormsNamed)).toEqual([]);
  });

  it.each([
    ['Postboks 12, 8000 ', true, 'a postal code'],
    ['i 2016 ', true, 'a year looks like one: the tagger weighs it'],
    ['kommunerne ', false, 'a word'],
    ['nr. 18000 ', false, 'five digits are no postal code'],
  ])('rejectBefore matches %j: %s (%s)', (before, hit) => {
    expect(municipalityContext().rejectBefore.some((pattern) => pattern.test(before))).toBe(hit);
  });
});
