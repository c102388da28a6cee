import { describe, expect, it } from 'vitest';
import { isInside, isSlip } from '../../src/link/key/relations.ts';
import { stemOf } from '../../src/link/key/stem.ts';
import { titleKey } from '../../src/link/key/title-key.ts';

describe('stems of title words', () => {
  it.each([
    ['inflected forms of a noun meet', ['ydelse', 'ydelser', 'ydelserne', 'ydelsen']],
    ['so do those with a fleeting e', ['hjælpemiddel', 'hjælpemidler', 'hjælpemidlerne']],
    ['adjectives in their forms', ['fleksibel', 'fleksible', 'fleksibelt']],
    ['participles', ['forlænget', 'forlængede']],
    ['neuter nouns', ['tilsyn', 'tilsynet', 'tilsynene']],
  ])('%s', (_, words) => {
    expect(new Set(words.map(stemOf)).size).toBe(1);
  });

  it.each([
    ['plan', 'plante'],
    ['skole', 'skolder'],
    ['lov', 'lovning'],
  ])('%s and %s stay apart', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});

describe('the key of a title', () => {
  it.each([
    ['the word for trial and small words', 'Forsøg med natlige tilsyn', 'De natlige tilsyn'],
    ['its number', 'Forsøg 2: Natlige tilsyn', '3. Natlige tilsyn'],
    ['a parenthesis', 'Natlige tilsyn (Gentofte Kommune)', 'Natlige tilsyn'],
    ['a citation', 'Natlige tilsyn efter serviceloven § 83', 'Natlige tilsyn'],
    [
      'the network it stands in',
      'Natlige tilsyn. Mere sammenhængende indsatser på tværs af sektorområder',
      'Natlige tilsyn',
    ],
    ['a hyphen at a broken line', 'Natlige til-\nsyn', 'Natlige tilsyn'],
    ['case and old spellings', 'NATLIGE TILSYN PAA SKÆRM', 'natlige tilsyn på skærm'],
  ])('leaves out %s', (_, one, other) => {
    expect(titleKey(one).text).toBe(titleKey(other).text);
  });

  it('is not empty for a title of nothing but small words', () => {
    expect(titleKey('Forsøg med mulighed').stems.length).toBeGreaterThan(0);
  });
});

describe('a key inside another', () => {
  it.each([
    ['the short form of a title', 'flytbare boliger', 'Midlertidig placering af flytbare boliger', true],
    [
      'a compound of two words of it',
      'Genoptræningsvisitationen',
      'Fælles visitation til genoptræning',
      true,
    ],
    ['the head of a compound in it', 'samtaler efter behov', 'Jobsamtaler efter behov', true],
    [
      'words that only one has',
      'Fælles visitation til hjælpemidler',
      'Fælles visitation til genoptræning',
      false,
    ],
    ['words without weight', 'fleksible rammer', 'Fleksible rammer for uddannelse', false],
  ])('%s', (_, inner, outer, expected) => {
    expect(isInside(titleKey(inner), titleKey(outer))).toBe(expected);
  });
});

describe('a slip of one word', () => {
  it.each([
    ['a wrong ending', 'Ens regler for ambulat behandling', 'Ens regler for ambulans behandling', true],
    ['a scanned letter', 'Ens regler for arnbulant behandling', 'Ens regler for ambulant behandling', true],
    ['another word', 'Ens regler for ambulant behandling', 'Ens regler for digital behandling', false],
    ['another number', 'Praktik i 13 uger for unge ledige', 'Praktik i 26 uger for unge ledige', false],
    ['titles of a single word', 'Startboliger', 'Stortboliger', false],
  ])('%s', (_, one, other, expected) => {
    expect(isSlip(titleKey(one), titleKey(other))).toBe(expected);
  });
});
