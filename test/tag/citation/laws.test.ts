// Names of laws: listed ones in all their spellings, unlisted ones, numbers, EU law, pointers and short names.
import { describe, expect, it } from 'vitest';
import { idsOf, surfacesOf } from './factory.ts';

describe('listed laws', () => {
  it.each([
    ['popular name', 'Serviceloven er ændret.', 'serviceloven'],
    ['genitive', 'Det er servicelovens § 83.', 'serviceloven§83'],
    ['indefinite in a list', 'hensyn til planlov, lejelov og byggelov', 'planloven lejeloven byggeloven'],
    ['full title', 'efter lov om social service § 83', 'serviceloven§83'],
    ['full title with a capital', 'Lov om social service § 83', 'serviceloven§83'],
    ['title with m.v.', 'lov om almene boliger m.v. § 59', 'almenboligloven§59'],
    ['title without m.v.', 'lov om almene boliger § 59', 'almenboligloven§59'],
    ['title with mv.', '§ 63 i lov om almene boliger mv.', 'almenboligloven§63'],
    [
      'title with commas',
      '§ 4 i lov om dag-, fritids- og klubtilbud m.v. til børn og unge',
      'dagtilbudsloven§4',
    ],
    ['the longer of two titles', '§ 4 i lov om leje af almene boliger', 'almenlejeloven§4'],
    ['the shorter of two titles', '§ 4 i lov om leje, som udlejer bruger', 'lejeloven§4'],
    ['upper case', 'SERVICELOVENS § 107', 'serviceloven§107'],
    ['soft hyphen', 'service\u00adlovens § 85', 'serviceloven§85'],
    ['hyphenated at a line end', 'service-\nlovens § 85', 'serviceloven§85'],
    ['two words', 'barnets lovs § 91', 'barnets-lov§91'],
    ['an adjective', 'den kommunale styrelseslovs § 68', 'styrelsesloven§68'],
    ['the definite title', 'loven om kommunal anvisningsret', 'anvisningsretsloven'],
    ['the constitution', 'grundlovsbestemmelser om ejendom', 'grundloven'],
    ['a principle', 'kommunalfuldmagtens regler', 'kommunalfuldmagten'],
    ['an order by name', 'hjælpemiddelbekendtgørelsens § 3', 'hjaelpemiddelbekendtgoerelsen§3'],
    ['letters before a section', 'SEL § 85', 'serviceloven§85'],
    ['letters before §§', 'SUL §§138-140', 'sundhedsloven§138-140'],
    ['letters after a section', '§ 31 i LAB', 'lab-loven§31'],
    ['letters alone mean nothing', 'Medlemmer af BL og SL mødtes.', ''],
    ['letters that mean one thing stand alone', 'Kravene i BR18 er skrappe.', 'bygningsreglementet'],
    ['a name made of letters', 'LAB-lovens §§ 15-17', 'lab-loven§15-17'],
    ['aa for å', 'vaergemaalslovens § 5', 'vaergemaalsloven§5'],
    ['a field of law is no law', 'sociallovgivningen og planlovgivningen', ''],
    ['the bare word is no law', 'Lovens formål er klart, og loven gælder.', ''],
    ['trials are no law', 'Ansøgning om Frikommuneforsøg II', ''],
  ])('%s: %s', (_reason, text, expected) => expect(idsOf(text)).toBe(expected));
});

describe('unlisted laws', () => {
  it.each([
    ['genitive', 'straffelovens § 152', 'straffeloven§152'],
    ['alone, definite', 'Straffeloven gælder.', 'straffeloven'],
    ['alone, indefinite is a word', 'Der skal en straffelov til.', ''],
    ['indefinite with a section', 'den gældende straffelov § 152', 'straffeloven§152'],
    ['æ ø å in the id', 'færgelovens § 2', 'faergeloven§2'],
    ['letters and a hyphen', 'SU-lovens § 4', 'su-loven§4'],
    ['an order', 'befordringsbekendtgørelsens § 2', 'befordringsbekendtgoerelsen§2'],
    ['a title', '§ 5 i lov om taxikørsel', 'lov-om-taxikoersel§5'],
    [
      'a title ends at a verb',
      'Efter lov om taxikørsel skal vognmanden have tilladelse.',
      'lov-om-taxikoersel',
    ],
    ['leave is no law', 'Hun er på barselsorlov, og orloven er lang.', ''],
    ['the budget is no law', 'På finansloven er der afsat midler.', ''],
    ['a bill is none yet', 'Der fremsættes forslag til lov om kystfiskeri i efteråret.', ''],
    [
      'an amending act is its own act',
      'Lov om ændring af lov om social service er vedtaget.',
      'serviceloven',
    ],
    ['a rule of nature is no law', 'Janteloven og tyngdeloven gælder alle.', ''],
  ])('%s: %s', (_reason, text, expected) => expect(idsOf(text)).toBe(expected));
});

describe('numbers', () => {
  it.each([
    ['an act', 'lov nr. 658 af 8. juni 2017', 'lov-om-frikommunenetvaerk'],
    [
      'with its title',
      '§ 12 i lov nr. 658 af 8. juni 2017 om frikommunenetværk',
      'lov-om-frikommunenetvaerk§12',
    ],
    ['a consolidation', 'LBK nr 369 af 18/04/2017', 'serviceloven'],
    ['a listed order', 'BEK nr. 841 af 22/06/2017 § 3', 'bek-offentliggoerelse-evaluering§3'],
    ['an unlisted order', 'bekendtgørelse nr. 1614 af 18. december 2015', 'bek-1614-2015'],
    ['section before', '§ 4 i bekendtgørelse nr. 1023 af 23. september 2014', 'bek-1023-2014§4'],
    ['section after a comma', 'bekendtgørelse nr. 1543 af 23. december 2015, § 81', 'bek-1543-2015§81'],
    ['abbreviated', 'bek. nr. 1219 af 11. december 2009, § 4', 'bek-1219-2009§4'],
    ['number and year', 'lov 548/2019', 'lab-loven'],
    ['an unlisted act', 'lov nr. 1400 af 13. december 2013', 'lov-1400-2013'],
    ['without a year nothing is known', 'lov nr. 658 om netværk', ''],
    ['a bill is none', 'L 151 blev vedtaget', ''],
    ['a memo is none', 'notat nr. 658 af 8. juni 2017', ''],
    [
      'name and number are one',
      'lov om social service, jf. lovbekendtgørelse nr. 1053 af 8. september 2015',
      'serviceloven',
    ],
    ['number in brackets', 'serviceloven (LBK nr. 988 af 17. august 2017)', 'serviceloven'],
  ])('%s: %s', (_reason, text, expected) => expect(idsOf(text)).toBe(expected));
});

describe('EU law', () => {
  it.each([
    ['as a whole', 'i strid med EU-regler', 'eu-regler'],
    ['the law of the EU', 'EU-retten står over', 'eu-regler'],
    ['a named act', 'databeskyttelsesforordningen kræver', 'databeskyttelsesforordningen'],
    ['its letters', 'GDPR kræver', 'databeskyttelsesforordningen'],
    ['a listed number', 'forordning (EU) 2016/679', 'databeskyttelsesforordningen'],
    ['an unlisted number', 'forordning (EF) nr. 883/2004', 'forordning-883-2004'],
    ['a directive', 'direktiv 2014/24/EU', 'udbudsdirektivet'],
    [
      'an article',
      'databeskyttelsesforordningens artikel 6, stk. 1, litra e',
      'databeskyttelsesforordningen',
    ],
    ['an article before', 'artikel 9 i databeskyttelsesforordningen', 'databeskyttelsesforordningen'],
    ['a project is none', 'EU-projektet og EU-midler', ''],
  ])('%s: %s', (_reason, text, expected) => expect(idsOf(text)).toBe(expected));

  it('an article is part of the words', () => {
    expect(surfacesOf('efter artikel 6, stk. 1, i databeskyttelsesforordningen gælder')).toBe(
      'artikel 6, stk. 1, i databeskyttelsesforordningen',
    );
  });
});

describe('short names of the document', () => {
  it.each([
    [
      'letters in brackets',
      'Lov om taxikørsel (LTK) gælder. Efter LTK § 5 kræves bil.',
      'lov-om-taxikoersel lov-om-taxikoersel§5',
    ],
    [
      'letters alone afterwards',
      'Lov om aktiv socialpolitik (LAS) er svær. LAS er lang.',
      'aktivloven aktivloven',
    ],
    [
      'letters in brackets before the section',
      'lov om en aktiv beskæftigelsesindsats (LAB) § 31',
      'lab-loven§31',
    ],
    [
      'herefter',
      'Lov om frikommunenetværk (herefter frikommuneloven) trådte i kraft. Frikommuneloven udløb.',
      'lov-om-frikommunenetvaerk lov-om-frikommunenetvaerk',
    ],
    [
      'herefter, in the genitive',
      'lov om frikommunenetværk (herefter frikommuneloven). Efter frikommunelovens § 3 gælder',
      'lov-om-frikommunenetvaerk lov-om-frikommunenetvaerk§3',
    ],
  ])('%s: %s', (_reason, text, expected) => expect(idsOf(text)).toBe(expected));
});

describe('chapters', () => {
  it.each([
    ['after the law', 'efter servicelovens kapitel 16 gives', 'servicelovens kapitel 16'],
    ['before the law', 'reglerne i kapitel 16 i serviceloven gælder', 'kapitel 16 i serviceloven'],
    ['with a letter', 'servicelovens kapitel 8 a gælder', 'servicelovens kapitel 8 a'],
    [
      'abbreviated',
      'kap. 7 i lov om en aktiv beskæftigelsesindsats',
      'kap. 7 i lov om en aktiv beskæftigelsesindsats',
    ],
    ['before the section', 'servicelovens kapitel 16, § 83, gælder', 'servicelovens kapitel 16, § 83'],
  ])('%s', (_reason, text, expected) => expect(surfacesOf(text)).toBe(expected));
});
