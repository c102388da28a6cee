import { describe, expect, it } from 'vitest';
import { tagOrganisations } from '../../../src/tag/organisation/index.ts';
import { contextOf, plain, tagged } from '../marked-text.ts';

describe('an organisation is found', () => {
  it.each([
    ['⟦social-og-indenrigsministeriet|Social- og Indenrigsministeriet⟧ har svaret', 'a ministry'],
    ['⟦økonomi-og-indenrigsministeriet|Økonomi- og Indenrigsministeriets⟧ svar', 'a genitive'],
    ['⟦økonomi-og-indenrigsministeriet|Økonomi- og indenrigsministeriet⟧', 'a small letter inside'],
    ['⟦social-og-indenrigsministeriet|Social-og Indenrigsministeriet⟧', 'a space left out'],
    ['⟦social-og-indenrigsministeriet|Social og Indenrigsministeriet⟧', 'a hyphen left out'],
    ['⟦social-og-indenrigsministeriet|Social- og\nIndenrigsministeriet⟧', 'over a line break'],
    ['⟦social-bolig-og-ældreministeriet|Social-, Bolig- og Ældreministeriet⟧', 'three parts'],
    [
      '⟦transport-bygnings-og-boligministeriet|Transport-, Bygnings- og Boligministeriets⟧',
      'three parts, genitive',
    ],
    [
      '⟦beskæftigelsesministeriet|Beskæftigelses-⟧ og ⟦børne-og-socialministeriet|Børne- og Socialministeriet⟧ er hørt',
      'two ministries that share the last part',
    ],
    [
      '⟦ministeriet-for-børn-undervisning-og-ligestilling|Ministeriet for Børn, Undervisning og Ligestilling⟧',
      'a ministry for',
    ],
    ['⟦boligministeriet|Boligministeriets⟧ opgørelse', 'an alias of several ministries keeps its own words'],
    ['⟦kulturministeriet|kulturministeriet⟧ er enig', 'a ministry in small letters'],
    ['⟦styrelsen-for-patientsikkerhed|Styrelsen for Patientsikkerhed⟧ fraråder', 'an agency for'],
    [
      '⟦styrelsen-for-arbejdsmarked-og-rekruttering|Styrelsen for Arbejdsmarked og Rekruttering⟧ (⟦styrelsen-for-arbejdsmarked-og-rekruttering|STAR⟧)',
      'an agency and its letters',
    ],
    ['⟦ankestyrelsen|Ankestyrelsen⟧ følger ⟦sundhedsstyrelsen|Sundhedsstyrelsens⟧ råd', 'agencies'],
    ['⟦trafik-bygge-og-boligstyrelsen|Trafik-, Bygge- og Boligstyrelsen⟧', 'an agency of three parts'],
    ['⟦kl|KL⟧ og ⟦danske-regioner|Danske Regioner⟧ er uenige.', 'associations'],
    ['⟦kl|KL’s⟧ og ⟦kl|KLs⟧ og ⟦kl|Kommunernes Landsforenings⟧ holdning', 'genitives and the long name'],
    ['⟦vive|VIVE⟧, ⟦vive|Vive⟧ og ⟦vive|VIVEs⟧ notat', 'an institute in its spellings'],
    ["⟦kora|KORA's⟧ og ⟦sfi|SFIs⟧ tælling", 'institutes'],
    ['⟦rambøll|Rambøll⟧/⟦bdo|BDO⟧ kom sent', 'two consultancies over a slash'],
    ['⟦rambøll|Rambøll Management Consulting⟧', 'a long name of a consultancy'],
    [
      '⟦aarhus-universitet|Aarhus Universitet⟧ og ⟦københavns-universitet|Københavns Universitet⟧',
      'universities',
    ],
    ['⟦region-sjælland|Region Sjællands⟧ lokaler', 'a region'],
    ['⟦datatilsynet|Datatilsynet⟧ og ⟦udbetaling-danmark|Udbetaling Danmark⟧', 'authorities'],
    ['⟦dansk-sygeplejeråd|Dansk Sygeplejeråd⟧ og ⟦foa|FOA⟧', 'unions'],
    [
      '⟦beskæftigelsesministeriet|Beskæftigelsesministeriet⟧ (⟦beskæftigelsesministeriet|BM⟧). ⟦beskæftigelsesministeriet|BM⟧ svarer.',
      'letters that mean other things too count beside the name',
    ],
    [
      '⟦vive|VIVE⟧ – Det Nationale Forsknings- og Analysecenter for Velfærd',
      'a long name in apposition is no second one',
    ],
    ['hos ⟦vive|Det Nationale Forsknings- og Analysecenter for Velfærd⟧', 'the long name alone'],
    ['⟦fremtidsministeriet|Fremtidsministeriet⟧ svarer', 'a ministry that is not listed'],
    [
      '⟦børne-social-og-indenrigsministeriet|Børne-, Social- og Indenrigsministeriet⟧',
      'an unlisted ministry whose parts are listed ones',
    ],
    ['⟦trafik-bygge-og-boligstyrelsen|Trafik- Bygge- og Boligstyrelsen⟧', 'a comma left out'],
    [
      '⟦danske-ældreråd|Danske Ældreråd⟧ og ⟦danske-handicaporganisationer|Danske Handicaporganisationer⟧',
      'an unlisted association beside a listed one',
    ],
    ['⟦teknologi-og-rumstyrelsen|Teknologi- og Rumstyrelsen⟧', 'an agency that is not listed'],
    ['⟦styrelsen-for-vand-og-luft|Styrelsen for Vand og Luft⟧', 'an agency for that is not listed'],
    ['⟦patientskadeankenævnet|Patientskadeankenævnet⟧', 'an appeals board that is not listed'],
    ['⟦social-og-indenrigsministeriet|Social- og Indemignsministeriet⟧', 'a listed misreading'],
    ['⟦beskæftigelsesministeriet|Beskæftige1sesministeriet⟧', 'a misread letter'],
    ['⟦økonomi-og-indenrigsministeriet|0konomi- og lndenrigsministeriet⟧', 'two misread letters'],
    ['⟦vive|V1VE⟧ og ⟦kora|K0RA⟧', 'misread letters in short names'],
    ['(nu ⟦social-og-indenrigsministeriet|Social- og Indenrigsministeriet⟧)', 'a rename in parentheses'],
  ])('%s: %s', (marked) => {
    expect(tagged(tagOrganisations, plain(marked))).toBe(marked);
  });

  it('takes letters of several ministries for the one of the day of the document', () => {
    expect(tagged(tagOrganisations, 'UVM svarer', { date: '2020-03-01' })).toBe(
      '⟦børne-og-undervisningsministeriet|UVM⟧ svarer',
    );
    expect(tagged(tagOrganisations, 'UVM svarer', { date: '2014-03-01' })).toBe(
      '⟦undervisningsministeriet|UVM⟧ svarer',
    );
  });
});

describe('something else is no organisation', () => {
  it.each([
    ['Social- og Indenrigsminister Karen Jensen', 'a minister'],
    ['social- og børneministeren siger', 'a minister in small letters'],
    ['Regeringen og Folketinget', 'government and parliament'],
    ['Social- og Indenrigsudvalget', 'a committee of parliament'],
    ['Økonomiudvalget og Plan- og Teknikudvalget', 'committees of a council'],
    ['Økonomiforvaltningen og Jobcentret', 'departments'],
    ['fagministeriet og ressortministeriet', 'ministries by relation'],
    ['Fagministeriet er hørt.', 'the same at the head of a sentence'],
    ['Ministeriet og ministerierne', 'the word alone'],
    ['Kommunalbestyrelsen, skolebestyrelsen og Bestyrelsen', 'boards'],
    ['styrelsen har svaret', 'the word alone'],
    ['Aarhus Universitetshospital og Herlev Hospital', 'hospitals'],
    ['den danske kirke og danske regioner', 'words in small letters'],
    ['Kl. 10 og kl. 12', 'the clock'],
    ['DI, AC, DA og IM', 'letters that mean other things too'],
    ['Akademikerne i kommunen er enige.', 'a word at the head of a sentence'],
    ['VIVE-notat og KL-udspil', 'compounds'],
    ['navn@kora.dk og www.KL.dk', 'addresses on the net'],
    ['Vejle Amts Folkeblad', 'a newspaper'],
    ['regionen og regionerne', 'regions without a name'],
    ['Dansk Folkeparti og Danske Bank', 'a party and a bank'],
    ['kan klage til huslejenævnet', 'a local board'],
    ['Plejehjemstilsynet er ændret.', 'a trial about inspection'],
  ])('%s: %s', (text) => {
    expect(tagged(tagOrganisations, text)).toBe(text);
  });

  it('takes time in proportion to the text', () => {
    for (const piece of [
      'KL ',
      'Social- og ',
      'ministeriet ',
      'Social-, ',
      'Styrelsen for A, ',
      'Danske ',
      'Region ',
      'VIVE – ',
    ]) {
      const text = piece.repeat(100_000 / piece.length);
      const begin = performance.now();
      tagOrganisations(contextOf(text));
      expect(performance.now() - begin, piece).toBeLessThan(4000);
    }
  });
});
