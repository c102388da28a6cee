import { describe, expect, it } from 'vitest';
import { bodyInCharge, organisationAt } from '../../src/reference/organisation-at.ts';
import { organisationForms, organisationFormsNamed } from '../../src/reference/organisation-forms.ts';
import { organisationId } from '../../src/reference/organisation-id.ts';
import {
  organisationById,
  organisationChains,
  organisations,
  organisationsBySlug,
} from '../../src/reference/organisations.ts';

describe('the table of organisations', () => {
  it('gives every body an id of its own', () => {
    const ids = organisations().map((o) => o.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('points only at bodies that exist', () => {
    const pointers = [
      ...organisations().flatMap((o) => [...(o.predecessors ?? []), ...(o.successors ?? [])]),
      ...organisationChains().flatMap((c) => c.sequence),
    ];
    expect(pointers.filter((id) => !organisationById(id))).toEqual([]);
  });

  it('gives bodies of one name one slug, and bodies of one slug one name', () => {
    for (const body of organisations()) {
      expect(new Set(organisationsBySlug(body.slug).map((b) => b.name)).size, body.id).toBe(1);
    }
  });

  it('calls weak only abbreviations it has', () => {
    const stray = organisations().filter((o) =>
      o.weakAbbreviations?.some((a) => !o.abbreviations?.includes(a)),
    );
    expect(stray).toEqual([]);
  });
});

describe('organisationAt', () => {
  it.each<[string, string | undefined, string, string, string]>([
    ['Social- og Indenrigsministeriet', '2016-10-10', 'sim-1', 'valid', 'first time under this name'],
    ['Social- og Indenrigsministeriets', '2020-05-01', 'sim-2', 'valid', 'second time, genitive'],
    ['Social- og Indenrigsministeriet', '2017-01-15', 'sim-1', 'near', 'paper of the months after'],
    ['Økonomi- og Indenrigsministeriet', '2017-02-02', 'oim-2', 'valid', 'the name came back'],
    ['ØIM', '2013-01-01', 'oim-1', 'valid', 'abbreviation'],
    ['Boligministeriet', '2016-11-01', 'uibm', 'valid', 'informal name of two bodies'],
    ['Boligministeriet', '2014-11-01', 'mbbl', 'valid', 'the earlier one'],
    ['KORA', '2016-01-01', 'kora', 'valid', 'institute'],
    [
      'Børne- og Undervisningsministeriet',
      '2016-04-01',
      'mbu',
      'distant',
      'used long after: the nearest in time',
    ],
    ['Børne- og Undervisningsministeriet', '2020-04-01', 'buvm', 'valid', 'official since 2019'],
    ['KL', undefined, 'kl', 'valid', 'the only candidate needs no day'],
  ])('%j on %s is %s (%s): %s', (name, date, id, fit) => {
    const match = organisationAt(name, date);
    expect([match?.body.id, match?.fit]).toEqual([id, fit]);
  });

  it.each(['bm', 'Ministeriet', 'Aarhus Kommune', ''])('knows no organisation %j', (name) => {
    expect(organisationAt(name, '2017-01-01')).toBeUndefined();
  });

  it.each([
    ['social', '2017-05-01', 'bsm', 'between two other names'],
    ['interior', '2021-01-21', 'ibm', 'the first day of a change'],
    ['interior', '2021-01-20', 'sim-2', 'the day before'],
    ['employment', '2019-01-01', 'bm', 'unchanged'],
  ])('%s was on %s the charge of %s: %s', (area, date, id) => {
    expect(bodyInCharge(area, date)?.id).toBe(id);
  });

  it('knows nobody in charge of an unknown field', () => {
    expect(bodyInCharge('weather', '2017-01-01')).toBeUndefined();
  });
});

describe('organisationId', () => {
  it.each<[string, string | undefined, string, string]>([
    [
      'Social- og Indenrigsministeriet',
      '2016-10-10',
      'social-og-indenrigsministeriet',
      'one id for the name',
    ],
    ['Social- og Indenrigsministeriet', '2020-10-10', 'social-og-indenrigsministeriet', 'whatever the year'],
    [
      'Økonomi og Indenrigsministeriet',
      undefined,
      'økonomi-og-indenrigsministeriet',
      'a spelling without hyphen',
    ],
    ['Beskæftigelsesministeriets', undefined, 'beskæftigelsesministeriet', 'genitive'],
    ['Kommunernes Landsforening', undefined, 'kl', 'long name of a body known by its letters'],
    ["KL's", undefined, 'kl', 'genitive of letters'],
    ['VIVEs', undefined, 'vive', 'genitive of letters'],
    ['VIVE - Det Nationale Forsknings- og Analysecenter for Velfærd', undefined, 'vive', 'full name'],
    ['Rambøll Management', undefined, 'rambøll', 'long name of a firm'],
    ['SIM', '2016-10-10', 'social-og-indenrigsministeriet', 'abbreviation of one name, two bodies'],
    [
      'Social-og Indenrigsministeriets',
      undefined,
      'social-og-indenrigsministeriet',
      'a space lost at the hyphen',
    ],
    ['STARs', undefined, 'styrelsen-for-arbejdsmarked-og-rekruttering', 'genitive of an abbreviation'],
    ['UVM', '2018-01-01', 'undervisningsministeriet', 'abbreviation of several names, by the day'],
    ['UVM', undefined, 'uvm', 'without a day the letters themselves'],
    [
      'Boligministeriet',
      '2016-11-01',
      'boligministeriet',
      'informal name of several bodies: the words themselves',
    ],
    [
      'Børne- og Undervisningsministeriet',
      '2016-04-01',
      'børne-og-undervisningsministeriet',
      'a name as such',
    ],
    ['Styrelsen for Opfindelser', undefined, 'styrelsen-for-opfindelser', 'not listed'],
    ['Klimastyrelsens', undefined, 'klimastyrelsen', 'not listed, genitive'],
    ['Region Midtjyllands', undefined, 'region-midtjylland', 'a region'],
  ])('%j on %s is %s: %s', (name, date, id) => {
    expect(organisationId(name, date)).toBe(id);
  });
});

describe('forms of organisation names', () => {
  it('finds every body by its name and aliases', () => {
    for (const body of organisations()) {
      for (const name of [body.name, ...(body.aliases ?? [])]) {
        expect(
          organisationFormsNamed(name).flatMap((f) => f.bodyIds),
          name,
        ).toContain(body.id);
      }
    }
  });

  it.each([
    ['SKAT', true, 'the tax agency'],
    ['skat', false, 'a tax'],
    ['Akademikerne', true, 'the association'],
    ['akademikerne', false, 'academics'],
    ['social- og indenrigsministeriet', true, 'names of several words fold'],
    ['KL’s', true, 'letters with a curly apostrophe'],
    ['kl', false, 'a time of day'],
  ])('%j names an organisation: %s (%s)', (text, named) => {
    expect(organisationFormsNamed(text).length > 0).toBe(named);
  });

  it.each([
    ['DR', true, 'the broadcaster'],
    ['BM', true, 'two letters'],
    ['KL', false, 'means nothing else in these papers'],
    ['KORA', false, 'an institute'],
  ])('%s is weak: %s (%s)', (text, weak) => {
    expect(organisationForms().find((f) => f.text === text)?.weak).toBe(weak);
  });
});
