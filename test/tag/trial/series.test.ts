import { describe, expect, it } from 'vitest';
import { names } from './names-of.ts';

describe('headings in one series', () => {
  it('are titles where they are numbered answers', () => {
    const letter = `Økonomi- og Indenrigsministeriet

Svar på jeres ansøgninger

Ad 1. Aftenåbent borgerhus
Skive Kommune vil holde huset åbent uden personale og har bedt os se velvilligt på det.

Ad 2. Lånecykler til ledige
Cyklerne skulle lånes ud uden leje, og det har vi drøftet med Erhvervsministeriet.

Med venlig hilsen
`;
    expect(names(letter, 'ministry-letter')).toBe('Aftenåbent borgerhus | Lånecykler til ledige');
  });

  it('are none at a meeting, where "Ad 1" is any item of the agenda', () => {
    const minutes = 'Referat\n\nAd 1. Referat fra sidst\nDet blev vedtaget.\n\nAd 2. Eventuelt\nIntet.\n';
    expect(names(minutes, 'minutes')).toBe('');
  });

  it('are titles beside two that are, if what stands below speaks of a trial', () => {
    const memo = `Notat

2.1 Aftenåbent borgerhus
Forsøget blev godkendt i maj, og kommunen kan fravige § 8 i planloven.

2.2 Lånecykler til ledige
Ansøgningen blev afvist. Ministeriet henviste til planlovens § 5.

2.3 Haver på tage
Kommunen ville fravige planlovens § 19.

2.4 Videre forløb
Sagen tages op i juni.
`;
    expect(names(memo, 'municipal-memo')).toBe(
      'Aftenåbent borgerhus | Lånecykler til ledige | Haver på tage',
    );
  });
});

describe('items that open with a name', () => {
  it('are titles where most of them tell of an application', () => {
    const minutes = `Referat

Følgende gennemgås:

A. Aftenåbent borgerhus. Hjemmel: planlovens § 8. Forsøget er i gang.

B. Lånecykler til ledige. Ansøgningen blev afvist.

C. Haver på tage. Godkendt i maj.
`;
    expect(names(minutes, 'minutes')).toBe('Aftenåbent borgerhus | Lånecykler til ledige | Haver på tage');
  });

  it('are titles with their rule in a parenthesis, and so is a bare item among them', () => {
    const page = `Det fik vi lov til

- Aftenåbent borgerhus (planlovens § 8)
- Lånecykler til ledige (LAB § 22, stk. 4)
- Haver på tage
`;
    expect(names(page, 'web-page')).toBe('Aftenåbent borgerhus | Lånecykler til ledige | Haver på tage');
  });

  it('are none where they are people, or advice to the committee', () => {
    const page = 'Kontakt\n\n- Lone Holm. Hun har nøglen.\n- Per Lund. Han kender huset.\n';
    expect(names(page, 'web-page')).toBe('');
  });
});

describe('headings in other shapes', () => {
  it.each([
    [
      'Kommunerne har fået svar på deres ønsker, og her er to af dem.\n\n»Aftenåbent borgerhus«\nSkive Kommune\nHuset må nu holde åbent uden personale, og ansøgningen er godkendt.\n\nBorgmesteren glæder sig til at se, hvem der kommer i huset om aftenen.\n',
      'press-release',
      'Aftenåbent borgerhus',
      'in quotes',
    ],
    [
      'Lov\n\nAftenåbent borgerhus\n§ 3. Kommunen kan fravige § 8 i planloven i forsøgsperioden til og med 2019.\n',
      'executive-order',
      'Aftenåbent borgerhus',
      'above a section of an order',
    ],
    [
      'Notat\n\n3. Runde 2\nAnsøgningen blev afvist, og forsøget er slut.\n',
      'evaluation',
      '',
      'a round is none',
    ],
    [
      'Notat\n\nDisse forsøg forlænges ikke\nAnsøgningen blev afvist, og forsøget er slut.\n',
      'evaluation',
      '',
      'nor is a sentence about trials',
    ],
    [
      'Svar\n\nFrikommuneforsøg: svar på fire ansøgninger\n',
      'ministry-letter',
      '',
      'nor what a letter is about',
    ],
  ] as const)('%j (%s) gives %j: %s', (text, kind, expected, _reason) =>
    expect(names(text, kind)).toBe(expected),
  );
});
