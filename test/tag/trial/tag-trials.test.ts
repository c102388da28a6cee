import { describe, expect, it } from 'vitest';
import type { FoundMention } from '../../../src/model/mention.ts';
import { tagMunicipalities } from '../../../src/tag/municipality/index.ts';
import { tagOutcomes } from '../../../src/tag/outcome/index.ts';
import { settleOverlaps } from '../../../src/tag/overlaps.ts';
import { tagStatuses } from '../../../src/tag/status/index.ts';
import { tagTrials } from '../../../src/tag/trial/index.ts';
import { segmented } from '../outcome/segmented.ts';

type Kind = Parameters<typeof segmented>[1];

/** The trials of a text as `place: words`, with what the taggers that run before find. */
function found(text: string, kind: Kind): FoundMention[] {
  const context = segmented(text, kind);
  let earlier: FoundMention[] = [];
  for (const tagger of [tagMunicipalities, tagOutcomes, tagStatuses])
    earlier = settleOverlaps([...earlier, ...tagger({ ...context, earlier })], text);
  return tagTrials({ ...context, earlier });
}

function names(text: string, kind: Kind = 'news-article'): string {
  return found(text, kind)
    .map(({ start, end }) => text.slice(start, end))
    .join(' | ');
}

describe('a name in running text', () => {
  it.each([
    [
      'Forsøget med fælles visitation til genoptræning er i gang.',
      'fælles visitation til genoptræning',
      'up to the verb',
    ],
    ['Forsøget om digitale jobsamtaler i Aalborg er afsluttet.', 'digitale jobsamtaler', 'up to a place'],
    [
      'I forsøget omkring klippekort, som begyndte i maj, deltager 40.',
      'klippekort',
      'up to a relative clause',
    ],
    [
      'Forsøget med hurtigere afgørelser i børnesager fik afslag.',
      'hurtigere afgørelser i børnesager',
      'with a preposition inside',
    ],
    [
      'Det er et frikommuneforsøg med kortere ventetid for ældre.',
      'kortere ventetid for ældre',
      'one trial told of',
    ],
    ['Forsøget »Én indgang for familien« er i gang.', 'Én indgang for familien', 'in quotes'],
    [
      'Forsøget, der har fået navnet koordineret visitation, er sat i gang.',
      'koordineret visitation',
      'by its name',
    ],
    [
      'Kommunen sender ansøgning om frikommuneforsøget Sommerpraktik for unge.',
      'Sommerpraktik for unge',
      'a capital right behind',
    ],
    [
      'Forsøgene om fleksible dagtilbud, fælles ledelse samt forsøget egne prøver er udvalgt.',
      'fleksible dagtilbud | fælles ledelse | egne prøver',
      'a list',
    ],
    [
      'Den anden ansøgning drejer sig om fælles ledelse af landsbyskoler.',
      'fælles ledelse af landsbyskoler',
      'said of an application',
    ],
    ['Forsøget vedrørende midlertidige boliger imødekommes.', 'midlertidige boliger', 'up to a passive'],
    ['Forsøget om (ny) ordning er i gang.', '', 'nothing before a bracket'],
  ])('%j gives %j: %s', (text, expected) => expect(names(text)).toBe(expected));

  it.each([
    ['Forsøget er i gang.', 'no name'],
    ['Det ansøgte kan ikke imødekommes.', 'an anaphor'],
    ['Forsøget med at lade borgerne bestemme er slut.', 'a description'],
    ['Forsøget om det samme er slut.', 'a pronoun'],
    ['Det er første forsøg på at samle reglerne.', 'an attempt'],
    ['Ansøgningen vedrører ikke servicelovens § 83.', 'a denial'],
    ['Læs mere om frikommuneforsøget på ministeriets hjemmeside.', 'the scheme'],
    ['Hvordan går det med forsøgene?', 'a question'],
  ])('%j gives none: %s', (text) => expect(names(text)).toBe(''));

  it('is a wish in an application', () =>
    expect(names('Mål: at styrke forsøg med deling af data.', 'application')).toBe(''));
});

describe('a title in a list', () => {
  it.each([
    [
      ' • Mikrolån til ledige\n\nImødekommes\n\n • Deling af biler\n\nAfslag',
      'press-release',
      'Mikrolån til ledige | Deling af biler',
      'above its answer',
    ],
    [
      '1. Mikrolån til ledige: Imødekommes\n2. Deling af biler: Afslag',
      'ministry-letter',
      'Mikrolån til ledige | Deling af biler',
      'before its answer',
    ],
    [
      'Følgende forsøg imødekommes:\n• Mikrolån til ledige\n• Deling af biler',
      'ministry-letter',
      'Mikrolån til ledige | Deling af biler',
      'below a heading that answers',
    ],
    [
      'Der er tale om to forsøg:\n\n1. Ét samtykke (Vejle og Odense Kommuner)\n2. Én kontaktperson (Vejle Kommune)',
      'municipal-letter',
      'Ét samtykke | Én kontaktperson',
      'announced, without its municipalities',
    ],
    [
      'Vi søger om at fravige følgende regler i forsøget:\n• kravet om samtaler\n• fristen for svar',
      'application',
      '',
      'a list of rules',
    ],
    [
      'Godkendte forsøg\n• Mikrolån til ledige\n• Deling af biler',
      'press-release',
      'Mikrolån til ledige | Deling af biler',
      'below an attribute',
    ],
    [
      'A = afslag, I = imødekommes\n\n• Mikrolån til ledige (I)\n• Deling af biler (A)',
      'ministry-letter',
      'Mikrolån til ledige | Deling af biler',
      'before a letter of the legend',
    ],
  ] as const)('%j (%s) gives %j: %s', (text, kind, expected, _reason) =>
    expect(names(text, kind)).toBe(expected),
  );
});

describe('a title in a table', () => {
  it.each([
    [
      'Forsøg\tSvar\nMikrolån til ledige\tImødekommes\nDeling af biler\tAfslag',
      'Mikrolån til ledige | Deling af biler',
      'under its head',
    ],
    [
      'Nr.\tForsøgets titel\tKommune\n1\tMikrolån til ledige\tVejle\n2\tDeling af biler\tOdense',
      'Mikrolån til ledige | Deling af biler',
      'in the second column',
    ],
    ['Forsøg\tSvar\n1. Mikrolån til ledige\tImødekommes', 'Mikrolån til ledige', 'without its number'],
    [
      'Titel på forsøg\tMikrolån til ledige\nDeltagerkommuner\tVejle',
      'Mikrolån til ledige',
      'beside its label',
    ],
    ['Forsøg\tLov\n1\tLov om social service', '', 'a number is none'],
    ['Kommune\tAntal\nVejle\t4\nOdense\t5', '', 'a table of other things'],
  ])('%j gives %j: %s', (text, expected) => expect(names(text, 'ministry-letter')).toBe(expected));
});

describe('a title in a field or heading', () => {
  it.each([
    ['Titel på forsøg: Mikrolån til ledige', 'application', 'Mikrolån til ledige', 'a field'],
    [
      'Forsøgets titel\nMikrolån til ledige\n\nKommuner\nVejle',
      'application',
      'Mikrolån til ledige',
      'on the next line',
    ],
    [
      'Forsøg 1: Mikrolån til ledige\n\nVi vil låne penge ud.\n\nForsøg B: Deling af biler\n\nVi vil dele biler.',
      'application',
      'Mikrolån til ledige | Deling af biler',
      'numbered fields',
    ],
    ['Ansøgning: Mikrolån til ledige', 'application', 'Mikrolån til ledige', 'an application'],
    ['Titel på forsøg: [Skriv titel]', 'application-template', '', 'a form'],
    [
      'Godkendelse af forsøget Mikrolån til ledige\n\nKære kommune',
      'ministry-letter',
      'Mikrolån til ledige',
      'a subject line',
    ],
    [
      '1. Mikrolån til ledige\n\nKommunen har søgt om at låne penge ud. Ansøgningen imødekommes.\n\n2. Det videre forløb\n\nForsøget kan begynde til maj.',
      'ministry-letter',
      'Mikrolån til ledige',
      'a heading that is answered below',
    ],
    [
      'Baggrund\n\nAnsøgningen blev imødekommet i maj. Forsøget gik i gang i juni.',
      'municipal-memo',
      '',
      'a heading of every paper',
    ],
    [
      'Én samlet skole (Gentofte Kommune)\n\nForsøget har givet bedre plads.',
      'municipal-letter',
      'Én samlet skole',
      'with its municipality',
    ],
    [
      'Genoptræningsvisitationen: Forsøget gik i gang den 1. februar 2018.',
      'minutes',
      'Genoptræningsvisitationen',
      'before a colon',
    ],
    [
      'Digitale jobsamtaler er kommet godt i gang i tre kommuner.',
      'status-note',
      'Digitale jobsamtaler',
      'the subject of a status',
    ],
    [
      'Forsøg A: Mikrolån til ledige\n\nVi vil prøve mikrolån til ledige i to år.',
      'application',
      'Mikrolån til ledige | mikrolån til ledige',
      'met again in the text',
    ],
  ] as const)('%j (%s) gives %j: %s', (text, kind, expected, _reason) =>
    expect(names(text, kind)).toBe(expected),
  );
});

it('keeps where the title stands, and a slug of its own words', () => {
  expect(found('Titel på forsøg: Mikrolån til ledige', 'application')).toEqual([
    expect.objectContaining({ type: 'trial', id: 'mikrolån-til-ledige', attributes: { place: 'field' } }),
  ]);
});

it.each([
  ['lead-ins', 'forsøget om '.repeat(20_000)],
  ['headings', 'Mikrolån til ledige\n\nForsøget.\n\n'.repeat(3_000)],
  ['items', '• Mikrolån\nAfslag\n'.repeat(5_000)],
  ['quotes', 'forsøget »'.repeat(20_000)],
])('takes seconds, not minutes, on %s', (_, text) => {
  const context = segmented(text, 'status-note');
  const began = performance.now();
  tagTrials(context);
  expect(performance.now() - began).toBeLessThan(8000);
});
