import { describe, expect, it } from 'vitest';
import { tagCitations } from '../../../src/tag/citation/index.ts';
import { segmented } from '../outcome/segmented.ts';

const ids = (text: string) => tagCitations(segmented(text, 'web-page')).map(({ id }) => id);
const ACT = 'Forsøgene hviler på lov om frikommunenetværk.\n\n';

describe('the section of the act that a trial rests on', () => {
  it.each([
    [`${ACT}Forsøg efter § 9: Haver på tage\n`, 'lov-om-frikommunenetvaerk§9', 'Forsøg efter'],
    [`${ACT}Forsøget er i gang. Hjemmel: § 7 c.\n`, 'lov-om-frikommunenetvaerk§7c', 'Hjemmel'],
    [
      `${ACT}- Haver på tage (§ 25). Skive er med efter planlovens § 8.\n`,
      'lov-om-frikommunenetvaerk§25',
      'after a name',
    ],
  ])('%j gives %j: %s', (text, expected, _reason) => expect(ids(text)).toContain(expected));

  it.each([
    ['Forsøg efter § 9: Haver på tage\n', 'lov-om-frikommunenetvaerk§9', 'no act is named'],
    [
      `${ACT}Kommunen skal høre naboerne (§ 19) efter planloven.\n`,
      'lov-om-frikommunenetvaerk§19',
      'a sentence',
    ],
  ])('%j does not give %j: %s', (text, unwanted, _reason) => expect(ids(text)).not.toContain(unwanted));
});

describe('a list with a law on both sides', () => {
  it.each([
    [
      'Vi søger om byggelovens § 16 og § 33 i miljøbeskyttelsesloven.',
      ['byggeloven§16', 'miljoebeskyttelsesloven§33'],
      'the last section has its own law',
    ],
    [
      'I medfør af § 55 i folkeskoleloven, § 110 i lov om aktiv socialpolitik.',
      ['folkeskoleloven§55', 'aktivloven§110'],
      'a law that is taken is not taken twice',
    ],
    [
      'Det følger af servicelovens § 83 og § 85 i loven.',
      ['serviceloven§83', 'serviceloven§85'],
      'a pointer is the same law',
    ],
  ])('%j gives %j: %s', (text, expected, _reason) => expect(ids(text)).toEqual(expected));
});
