// Whole documents of different hands: every citation with its role, in order. Paragraphs stand between blank lines, as in a
// text file without layout.
import { describe, expect, it } from 'vitest';
import { rolesOf } from './factory.ts';

/** "serviceloven§83 c" lines: c challenged, b basis, m mention. */
function shortRoles(text: string): string[] {
  return rolesOf(text)
    .split(' ')
    .map((mention) => mention.replace(/:(.)\w+$/, ' $1'));
}

describe('an application', () => {
  it('has grounds in its description and challenges in its third section', () => {
    const text = `1. Beskrivelse af forsøget

Kommunen vil samle hjælp efter servicelovens §§ 83 og 85 i et rammebeløb.

2. Lovgrundlag i dag

Hjælpen visiteres efter SEL § 88, stk. 1, og leveres af godkendte leverandører, jf. SEL § 91.

3. Undtagelser fra gældende lovgivning

a) Serviceloven § 91, stk. 1: Kommunen tilbyder ikke frit valg i forsøget.

b) Serviceloven § 88, stk. 2 og 3: Hjælpen fastsættes som et rammebeløb.

c) Retssikkerhedslovens § 5, om helhedsvurdering, berøres ikke.

4. Forholdet til anden lovgivning

Forsøget er ikke i strid med grundloven eller EU-retten.`;
    expect(shortRoles(text)).toEqual([
      'serviceloven§83 b',
      'serviceloven§85 b',
      'serviceloven§88,stk.1 b',
      'serviceloven§91 b',
      'serviceloven§91,stk.1 c',
      'serviceloven§88,stk.2 c',
      'serviceloven§88,stk.3 c',
      'retssikkerhedsloven§5 m',
      'grundloven m',
      'eu-regler m',
    ]);
  });
});

describe('a form with labels', () => {
  it('is read label by label', () => {
    const text = `Projektets titel: Ungeguider
Lovområde: Lov om en aktiv beskæftigelsesindsats (LAB), lov om aktiv socialpolitik (LAS)
Hvilke bestemmelser søges fraveget: LAB §§ 16 og 31, stk. 2; LAS § 8 b; BEK nr. 1255 af 24/11/2017 § 11
Begrundelse: Reglerne i LAB-lovens kapitel 7 er tunge.
Bestemmelser der fortsat gælder: LAB § 1, forvaltningslovens § 19`;
    expect(shortRoles(text)).toEqual([
      'lab-loven m',
      'aktivloven m',
      'lab-loven§16 c',
      'lab-loven§31,stk.2 c',
      'aktivloven§8b c',
      'bek-frikommuneforsoeg-2-beskaeftigelse§11 c',
      'lab-loven m',
      'lab-loven§1 m',
      'forvaltningsloven§19 m',
    ]);
  });
});

describe('a guide', () => {
  it('says what may be set aside and what may not', () => {
    const text = `Hjemlen i § 14 i lov om frikommunenetværk kan bruges af kommunerne i lovens § 2, nr. 3.

Kommunerne kan fravige
– servicelovens §§ 95 og 96 om kontant tilskud,
– § 29, stk. 1, i lov om retssikkerhed og administration på det sociale område, for så vidt angår underretning.

Kommunerne kan ikke fravige reglerne i forvaltningsloven.

Borgeren har fortsat krav på en afgørelse, jf. forvaltningslovens §§ 22-24. Servicelovens § 118 er ikke omfattet.`;
    expect(shortRoles(text)).toEqual([
      'lov-om-frikommunenetvaerk§14 m',
      'lov-om-frikommunenetvaerk§2,nr.3 m',
      'serviceloven§95 c',
      'serviceloven§96 c',
      'retssikkerhedsloven§29,stk.1 c',
      'forvaltningsloven m',
      'forvaltningsloven§22-24 b',
      'serviceloven§118 m',
    ]);
  });
});

describe('a mail', () => {
  it('asks in plain words', () => {
    const text = `Kære Thomas

Servicelovens § 83 er ikke noget problem, den rører vi ikke. § 88 derimod skal vi have dispensation fra. SEL § 95 kan vi klare inden for kommunalfuldmagten.

Pia Lund, Servicegade 83, 8000 Aarhus C`;
    expect(shortRoles(text)).toEqual([
      'serviceloven§83 m',
      'serviceloven§88 c',
      'serviceloven§95 m',
      'kommunalfuldmagten m',
    ]);
  });
});

describe('a piece of news', () => {
  it('says the same in the words of news', () => {
    const text = `Seks kommuner må se stort på paragraf 91 i serviceloven.

Forsøget betyder også, at kommunerne ikke behøver at følge reglen i servicelovens paragraf 88, stk. 2. Til gengæld skal de stadig overholde forvaltningsloven.

Loven om frikommunenetværk blev vedtaget sidste sommer. Efter lovens § 3 skal kommunalbestyrelsen godkende hvert forsøg.`;
    expect(shortRoles(text)).toEqual([
      'serviceloven§91 c',
      'serviceloven§88,stk.2 c',
      'forvaltningsloven m',
      'lov-om-frikommunenetvaerk m',
      'lov-om-frikommunenetvaerk§3 b',
    ]);
  });
});
