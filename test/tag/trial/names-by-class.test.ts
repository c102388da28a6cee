import { describe, expect, it } from 'vitest';
import { names } from './names-of.ts';

describe('a title behind a label', () => {
  it.each([
    ['Titel: »Aftenåbent borgerhus«\n\nVi vil holde åbent.', 'application', 'Aftenåbent borgerhus', 'Titel'],
    ['Navn: Aftenåbent borgerhus\nMed: Vejle', 'fact-sheet', 'Aftenåbent borgerhus', 'Navn'],
    ['Navn: Jens Overgaard\nTelefon: 50 00 00 01', 'application', '', 'a person'],
    ['Forsøg: Digitale byggesager\nSvar: Ja', 'fact-sheet', 'Digitale byggesager', 'Forsøg'],
    [
      'Forsøg B: Digitale byggesager\n\nVi vil spare papir.',
      'application',
      'Digitale byggesager',
      'lettered',
    ],
    ['Forsøg 3 – Digitale byggesager\nVi vil spare papir.', 'application', 'Digitale byggesager', 'a dash'],
    [
      'Delforsøg 2. Lånecykler til ledige\n\nVi vil låne cykler ud.',
      'application',
      'Lånecykler til ledige',
      'a stop',
    ],
    ['Projekt: Lånecykler til ledige\nStatus: I gang', 'status-note', 'Lånecykler til ledige', 'Projekt'],
    ['Titel: Specialkonsulent', 'ministry-letter', '', 'a person’s rank'],
    ['Emne: Svar på ansøgninger fra oktober', 'ministry-letter', '', 'what a letter is about'],
  ] as const)('%j (%s) gives %j: %s', (text, kind, expected, _reason) =>
    expect(names(text, kind)).toBe(expected),
  );
});

describe('a heading above what is said of one trial', () => {
  it.each([
    [
      'Kapitel 2. Lånecykler til ledige\n\nForsøget blev godkendt i maj. Aarhus deltog.\n\nKapitel 3. Metode\n\nVi har talt med 20 borgere.',
      'evaluation',
      'Lånecykler til ledige',
      'a chapter with its title on the line',
    ],
    [
      'Kapitel 2\nLånecykler til ledige\n\n§ 2. Vejle Kommune kan fravige § 8 i lov om cykler.',
      'executive-order',
      'Lånecykler til ledige',
      'a chapter of an order',
    ],
    [
      '+ Lånecykler til ledige\nDeltagere: Vejle, Aarhus\nStatus: I drift\n\n+ Digitale byggesager\nDeltagere: Aarhus\nSvar: Nej',
      'web-page',
      'Lånecykler til ledige | Digitale byggesager',
      'items that unfold',
    ],
    [
      '**Lånecykler til ledige**\nForsøget kører i Vejle.\n\n**Kontakt**\nRing til os.',
      'web-page',
      'Lånecykler til ledige',
      'bold',
    ],
    [
      '*Lånecykler til ledige* – Kører i Vejle på andet år.',
      'status-note',
      'Lånecykler til ledige',
      'italic before a dash',
    ],
    ['*Bemærk* – Forsøget i Vejle er slut.', 'status-note', '', 'italic, but no name'],
    [
      'Lånecykler til ledige\nDeltagere: Vejle\nHjemmel: Cykelloven\nStatus: Forsinket',
      'web-page',
      'Lånecykler til ledige',
      'fields below',
    ],
    ['Økonomi\nForsøget koster 2 mio. kr.', 'application', '', 'a section of a form'],
    [
      'Beskrivelse af forsøget\n\nForsøget går ud på at låne cykler ud.',
      'application',
      '',
      'a field of a form',
    ],
    ['Mål og målgruppe\n\nForsøget er for ledige i Vejle Kommune.', 'application', '', 'two words of forms'],
  ] as const)('%j (%s) gives %j: %s', (text, kind, expected, _reason) =>
    expect(names(text, kind)).toBe(expected),
  );
});

describe('a name in quotes', () => {
  it.each([
    [
      'For så vidt angår »Aftenåbent borgerhus« må ministeriet afslå.',
      'ministry-letter',
      'Aftenåbent borgerhus',
      'French',
    ],
    ['Forsøget “Aftenåbent borgerhus” er i gang.', 'news-article', 'Aftenåbent borgerhus', 'English'],
    ['Forsøget "Aftenåbent borgerhus" er i gang.', 'news-article', 'Aftenåbent borgerhus', 'typewriter'],
    ["Forsøget 'Aftenåbent borgerhus' er i gang.", 'news-article', 'Aftenåbent borgerhus', 'single'],
    [
      'Forsøget ‘Aftenåbent borgerhus’ er i gang.',
      'news-article',
      'Aftenåbent borgerhus',
      'single and curved',
    ],
    ['Forsøget *Aftenåbent borgerhus* er i gang.', 'news-article', 'Aftenåbent borgerhus', 'italic'],
    [
      'I Vejle hedder forsøget »Aftenåbent borgerhus«.',
      'news-article',
      'Aftenåbent borgerhus',
      'said to be called',
    ],
    ['»Vi er glade for forsøget,« siger Lone Holm.', 'news-article', '', 'words spoken'],
    ['Netværket »Billige boliger« har søgt igen.', 'press-release', '', 'a network’s theme'],
    ['Skriv ikke »reglerne om cykler«.', 'guidance', '', 'an example of a wording'],
  ] as const)('%j (%s) gives %j: %s', (text, kind, expected, _reason) =>
    expect(names(text, kind)).toBe(expected),
  );
});

describe('a name that the sentence leads in', () => {
  it.each([
    [
      'Hvad angår lånecykler til ledige, gælder det samme.',
      'ministry-letter',
      'lånecykler til ledige',
      'hvad angår',
    ],
    ['Hvad angår økonomien, henvises til bilag 2.', 'ministry-letter', '', 'another matter'],
    [
      'Med hensyn til digitale byggesager kan ministeriet ikke imødekomme ansøgningen.',
      'ministry-letter',
      'digitale byggesager',
      'med hensyn til',
    ],
    ['Med hensyn til § 8 bemærkes, at fristen er maj.', 'ministry-letter', '', 'a section'],
    [
      'Jeres ønske om lånecykler til ledige kan ikke imødekommes.',
      'ministry-letter',
      'lånecykler til ledige',
      'a wish',
    ],
    ['Jeres ønske om et møde imødekommes gerne.', 'ministry-letter', '', 'a wish for a meeting'],
    ['Vi låner cykler ud. Det kalder vi Hjul til alle.', 'municipal-letter', 'Hjul til alle', 'called'],
    [
      'I det ene forsøg, Lånecykler til ledige, er 40 med.',
      'evaluation',
      'Lånecykler til ledige',
      'apposition',
    ],
    [
      'I det ene, Lånecykler til ledige, er 40 med. I det andet, Digitale byggesager, er ti.',
      'evaluation',
      'Lånecykler til ledige | Digitale byggesager',
      'apposition to one and other',
    ],
    [
      'Det sidste forsøg, digitale byggesager, stiller ministeriet sig positivt over for.',
      'ministry-letter',
      'digitale byggesager',
      'apposition in small letters',
    ],
    ['I det ene forsøg, som Vejle står for, er 40 med.', 'evaluation', '', 'a clause'],
    [
      'Kommunen fik afslag på lånecykler til ledige.',
      'news-article',
      'lånecykler til ledige',
      'what was refused',
    ],
    ['Kommunen fik afslag på ansøgningen.', 'news-article', '', 'an anaphor'],
    [
      'Kommunen har fået lov til længere åbningstid på biblioteket, men forsøget er ikke begyndt.',
      'news-article',
      'længere åbningstid på biblioteket',
      'what was let',
    ],
    ['Kommunen har fået lov til at holde længere åbent.', 'news-article', '', 'a description'],
    [
      'Der er givet tilladelse til lånecykler for unge (højst 40).',
      'minutes',
      'lånecykler for unge',
      'what was permitted',
    ],
    ['Forsøg, der går ud på at låne cykler ud, er mange.', 'news-article', '', 'a description'],
    ['Forsøget kaldet Hjul til alle er slut.', 'news-article', 'Hjul til alle', 'kaldet'],
    ['Forsøget med titlen Hjul til alle er slut.', 'news-article', 'Hjul til alle', 'med titlen'],
    [
      'Forsøget om lånecykler efter § 85 i serviceloven er imødekommet.',
      'minutes',
      'lånecykler',
      'up to a citation',
    ],
  ] as const)('%j (%s) gives %j: %s', (text, kind, expected, _reason) =>
    expect(names(text, kind)).toBe(expected),
  );
});

describe('a title in columns and rows', () => {
  it.each([
    [
      'Forsøg                   Svar        Modtaget\n---------------------------------------------\nLånecykler til ledige    Ja          2.3.18\nDigitale byggesager      Nej         4.3.18',
      'municipal-memo',
      'Lånecykler til ledige | Digitale byggesager',
      'blanks',
    ],
    [
      'Nr. | Titel | Deltagere | Svar\n----+-------+-----------+-----\n1 | Lånecykler til ledige | Vejle | Ja\n2 | Digitale byggesager | Alle | Nej',
      'ministry-letter',
      'Lånecykler til ledige | Digitale byggesager',
      'bars',
    ],
    [
      '| Emne | Svar |\n|---|---|\n| Lånecykler til ledige | Ja |\n| Digitale byggesager | Nej |',
      'ministry-letter',
      'Lånecykler til ledige | Digitale byggesager',
      'bars at both edges',
    ],
    [
      'J = ja   N = nej\n\nLånecykler til ledige (Vejle, Aarhus) ........ J\nDigitale byggesager ........ N',
      'press-release',
      'Lånecykler til ledige | Digitale byggesager',
      'leader dots',
    ],
    [
      'Indhold\n\nBaggrund ........ 3\nErfaringer med cykler ........ 7',
      'evaluation',
      '',
      'a table of contents',
    ],
    [
      'Vejle Kommune      Dato: 2. maj 2018\nSkolegade 1        Sagsnr. 17-33\n7100 Vejle         Side 1',
      'ministry-letter',
      '',
      'a letterhead',
    ],
    [
      'Navn        Telefon\nLone Holm   50 00 00 01\nIb Krog     50 00 00 02',
      'ministry-letter',
      '',
      'persons',
    ],
    [
      'Projekt\tKommune\nLånecykler til ledige\tVejle\nDigitale byggesager\tAarhus',
      'fact-sheet',
      'Lånecykler til ledige | Digitale byggesager',
      'tabs',
    ],
  ] as const)('%j (%s) gives %j: %s', (text, kind, expected, _reason) =>
    expect(names(text, kind)).toBe(expected),
  );
});

describe('a title met again', () => {
  it.each([
    [
      'Forsøg: Startboliger til unge\n\nBaggrund\n\nStartboligerne til unge er taget i brug.',
      'evaluation',
      'Startboliger til unge | Startboligerne til unge',
      'definite',
    ],
    [
      'Forsøg: Visitation til genoptræning\n\nBaggrund\n\nGenoptræningsvisitationen er taget i brug.',
      'evaluation',
      'Visitation til genoptræning | Genoptræningsvisitationen',
      'as one word',
    ],
    [
      'Forsøg: Fælles visitation til hjælpemidler\n\nBaggrund\n\nI Aarhus er den fælles visitation til hjælpemidler åben.',
      'evaluation',
      'Fælles visitation til hjælpemidler | fælles visitation til hjælpemidler',
      'with an article',
    ],
    [
      'Forsøg: Startboliger til unge\n\nBaggrund\n\nBoligerne er dyre, og de unge er mange.',
      'evaluation',
      'Startboliger til unge',
      'words of it alone',
    ],
  ] as const)('%j (%s) gives %j: %s', (text, kind, expected, _reason) =>
    expect(names(text, kind)).toBe(expected),
  );
});

describe('names told one after another', () => {
  it.each([
    [
      'Følgende tre forsøg er godkendt: digitale byggesager, fælles visitation og én indgang for familier.',
      'press-release',
      'digitale byggesager | fælles visitation | én indgang for familier',
      'behind a colon',
    ],
    [
      'De to forsøg – Aftenåbent borgerhus og Hjul til alle – løber til 2019.',
      'news-article',
      'Aftenåbent borgerhus | Hjul til alle',
      'between dashes',
    ],
    [
      'Forsøgene med digitale byggesager og lånecykler til ledige er begyndt.',
      'news-article',
      'digitale byggesager | lånecykler til ledige',
      'two joined by og',
    ],
    [
      'De to forsøg: Vejle går i gang i maj, og Odense venter.',
      'news-article',
      '',
      'a sentence behind a colon',
    ],
    ['Vi har tre forsøg: et i Vejle, et i Odense og et i Aarhus.', 'news-article', '', 'places'],
    [
      'Vejles ansøgning om fælles nattevagter er modtaget.',
      'ministry-letter',
      'fælles nattevagter',
      'an application for it',
    ],
    ['Vejles ansøgning om dispensation er modtaget.', 'ministry-letter', '', 'an application for leave'],
  ] as const)('%j (%s) gives %j: %s', (text, kind, expected, _reason) =>
    expect(names(text, kind)).toBe(expected),
  );
});

describe('a subject of a status', () => {
  it.each([
    ['Nattevagtsordningerne er i gang i Vejle.', 'status-note', 'Nattevagtsordningerne', 'one long word'],
    ['Modellen er i gang i Vejle.', 'status-note', '', 'one short word'],
    ['Lånecykler til ledige er i gang i Vejle.', 'status-note', 'Lånecykler til ledige', 'several words'],
  ] as const)('%j (%s) gives %j: %s', (text, kind, expected, _reason) =>
    expect(names(text, kind)).toBe(expected),
  );
});

describe('what an answer is limited to', () => {
  it.each([
    ['Ansøgningen imødekommes for så vidt angår de korte nattevagter.', '', 'a part of what was asked'],
    [
      'For så vidt angår korte nattevagter imødekommes ansøgningen.',
      'korte nattevagter',
      'the matter itself',
    ],
  ] as const)('%j gives %j: %s', (text, expected, _reason) =>
    expect(names(text, 'ministry-letter')).toBe(expected),
  );
});

describe('headings of every paper', () => {
  it.each([
    ['Forholdet til andre forsøg', ''],
    ['Andre forhold', ''],
    ['Direktionen indstiller, at udvalget', ''],
    ['Tegnforklaring: G = godkendt', ''],
    ['Forholdet mellem by og land', 'Forholdet mellem by og land'],
  ] as const)('%j gives %j', (heading, expected) =>
    expect(
      names(
        `Notat\n\n${heading}\n\nForsøget blev godkendt i maj. Kommunen kan fravige servicelovens § 83.\n`,
        'municipal-memo',
      ),
    ).toBe(expected),
  );
});
