import { describe, expect, it } from 'vitest';
import { lawById } from '../../src/reference/laws.ts';
import { municipalityByCode } from '../../src/reference/municipalities.ts';
import {
  lawOfNetwork,
  networkById,
  networkForms,
  networkFormsNamed,
  networks,
  networksOfMunicipality,
} from '../../src/reference/networks.ts';

describe('the table of networks', () => {
  it('has eight networks of 44 municipalities, of which 38 in seven networks stayed', () => {
    const codes = (pick: 'members' | 'membersDuringTrials') => new Set(networks().flatMap((n) => n[pick]));
    expect(networks()).toHaveLength(8);
    expect(codes('members').size).toBe(44);
    expect(codes('membersDuringTrials').size).toBe(38);
    expect(networks().filter((n) => n.membersDuringTrials.length > 0)).toHaveLength(7);
  });

  it('lists only municipalities that exist', () => {
    expect(
      networks()
        .flatMap((n) => n.members)
        .filter((code) => !municipalityByCode(code)),
    ).toEqual([]);
  });

  it.each([
    ['fk2-boliger', '0169', 'Høje-Taastrup was responsible'],
    ['fk2-akut', '0173', 'Lyngby-Taarbæk stands in the act'],
    ['fk2-beskaeftigelse', '0825', 'Læsø, with all of North Jutland'],
  ])('%s has %s as a member: %s', (id, code) => {
    expect(networkById(id)?.members).toContain(code);
    expect(networksOfMunicipality(code).map((n) => n.id)).toContain(id);
  });

  it('tells members of the act from those that stayed', () => {
    expect(networkById('fk2-akut')?.membersDuringTrials).not.toContain('0173');
  });

  it('rests every network on the act of 2017', () => {
    for (const n of networks()) expect(lawOfNetwork(n.id)).toBe('lov-om-frikommunenetvaerk');
    expect(lawById('lov-om-frikommunenetvaerk')?.id).toBe('lov-om-frikommunenetvaerk');
    expect(lawOfNetwork('fk9-ukendt')).toBeUndefined();
  });
});

describe('forms of network names', () => {
  it.each([
    ['Billige boliger og fleksible boligløsninger', 'fk2-boliger', 'the theme'],
    ['flere billige boliger og fleksible boligløsninger', 'fk2-boliger', 'lower case, one more word'],
    ['en mere fleksibel og effektiv beskæftigelsesindsats', 'fk2-beskaeftigelse', 'cut at the comma'],
    ['Nye samarbejder på det somatiske akutområde', 'fk2-akut', 'another noun'],
    ['sammenhængende indsats på tværs af sektorområder', 'fk2-sundhed', 'singular, without mere'],
    ['styring på det specialiserede socialområde', 'fk2-social', 'shortened'],
    ['Børn som vores vigtigste ressource', 'fk2-boern', 'the theme'],
    ['En plan for en sammenhængende indsats sammen med borgeren', 'fk2-en-plan', 'without accent'],
    ['Øget borgerinvolvering og samskabelse', 'fk2-borgerinvolvering', 'the network that stopped'],
    ['det nordjyske frikommunenetværk', 'fk2-beskaeftigelse', 'by its region'],
    [
      'Frikommunenetværk om billige boliger og fleksible boligløsninger',
      'fk2-boliger',
      'the name in the act',
    ],
  ])('%j names %s: %s', (text, id) => {
    expect(networkFormsNamed(text).map((f) => f.networkId)).toEqual([id]);
  });

  it('never files two networks under one key', () => {
    const shared = networkForms().filter((f) =>
      networkFormsNamed(f.text).some((g) => g.networkId !== f.networkId),
    );
    expect(shared).toEqual([]);
  });

  it.each([
    ['billige boliger', true, 'an ordinary phrase'],
    ['Én plan', true, 'two ordinary words'],
    ['Øget borgerinvolvering og samskabelse', false, 'the full theme'],
  ])('%j is weak: %s (%s)', (text, weak) => {
    expect(networkFormsNamed(text).map((f) => f.weak)).toEqual([weak]);
  });

  it('does not take the name of a trial for its network', () => {
    expect(networkFormsNamed('Fra dokumentation til relation')).toEqual([]);
  });
});
