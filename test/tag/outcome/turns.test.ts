import { describe, expect, it } from 'vitest';
import { tagOutcomes } from '../../../src/tag/outcome/index.ts';
import { segmented } from './segmented.ts';

type Kind = Parameters<typeof segmented>[1];

/** The ids of a text's outcomes, in order; a newspaper's article unless another kind is given. */
function ids(text: string, kind: Kind = 'news-article'): string {
  return tagOutcomes(segmented(text, kind))
    .map(({ id }) => id)
    .join(' ');
}

describe('turns that say yes', () => {
  it.each([
    ['Ministeren sagde god for forsøget i Vejle.', undefined, 'the decider, past'],
    ['Ministeriet har taget positivt imod ansøgningen.', undefined, 'perfect'],
    ['Ansøgningen er gået glat igennem i ministeriet.', undefined, 'the matter'],
    ['Odense fik hul igennem til ministeriet med sit forsøg.', undefined, 'the getter'],
    ['Ministeriet har ingen indvendinger mod forsøget.', 'ministry-letter', 'its own denial'],
    ['Der er ikke noget i vejen for, at forsøget begynder.', 'ministry-letter', 'nothing in the way'],
    ['Ministeriet fandt ikke anledning til at modsætte sig forsøget.', 'municipal-memo', 'a no to a no'],
    ['Forsøget er blåstemplet af ministeriet.', 'web-page', 'a verb of the list'],
    ['Svaret på ansøgningen lød bekræftende.', undefined, 'the answer as subject'],
  ] as const)('%j (%s): %s', (text, kind, _reason) => expect(ids(text, kind)).toBe('approved'));
});

describe('turns that say no', () => {
  it.each([
    ['Ministeren rystede på hovedet af ansøgningen.', undefined, 'the decider'],
    ['Ministeriet takkede nej til forslaget om fælles journal.', undefined, 'declined'],
    ['Ønsket om egne takster faldt til jorden i ministeriet.', undefined, 'the matter'],
    ['Ansøgningen blev fejet af bordet af ministeren.', undefined, 'passive'],
    ['Ministeriet ser sig ikke i stand til at gå videre med forsøget.', 'ministry-letter', 'not able'],
    ['Ministeriet har holdt fast i kravet om skriftlighed over for forsøget.', undefined, 'held fast'],
    ['Kommunen løb panden mod en mur i ministeriet med sin ansøgning.', undefined, 'the getter'],
    ['Vi må derfor lade forslaget falde.', 'ministry-letter', 'we, in a letter'],
    ['Ministeriet vil ikke røre ved reglerne i forsøget.', undefined, 'will not'],
    ['Ønsket vandt ikke gehør hos ministeren.', undefined, 'a yes denied'],
  ] as const)('%j (%s): %s', (text, kind, _reason) => expect(ids(text, kind)).toBe('rejected'));
});

describe('turns that say yes in part', () => {
  it.each([
    [
      'Ministeriet kan følge kommunen et stykke af vejen i ansøgningen.',
      'ministry-letter',
      'part of the way',
    ],
    ['Ministeren åbnede døren på klem for forsøget.', undefined, 'ajar'],
    ['Ansøgningen fik et halvt ja af ministeren.', undefined, 'half'],
    ['Forsøget slap igennem i en skrabet udgave hos ministeren.', undefined, 'in another form'],
    ['Ministeriet har lempet kravet i forsøget, men ikke afskaffet det, siger det.', undefined, 'eased'],
    ['Ansøgningen imødekommes på de fleste punkter.', 'ministry-letter', 'on most points'],
    ['Kun halvdelen af ansøgningen gik igennem i ministeriet.', undefined, 'half of it'],
    [
      'Mikrolån: imødekommet i reduceret form\nDelebil: imødekommet med undtagelser',
      'press-release',
      'on a line',
    ],
  ] as const)('%j (%s): %s', (text, kind, _reason) =>
    expect(new Set(ids(text, kind).split(' '))).toContain('partly-approved'),
  );
});

describe('turns that leave it open', () => {
  it.each([
    ['Ministeriet har bedt kommunen om en uddybning af ansøgningen.', undefined, 'asks for more'],
    ['Ministeriet sendte ansøgningen tilbage til kommunen med tre spørgsmål.', undefined, 'the ball back'],
    ['Ansøgningen ligger stadig på ministerens bord.', undefined, 'on the desk'],
    ['Ministeriet har endnu ikke svaret på ansøgningen.', undefined, 'no answer yet'],
    ['Forsøget er endnu ikke godkendt af ministeriet.', undefined, 'a yes, not yet'],
    ['Ministeriet og kommunen er i dialog om forsøget.', 'web-page', 'in talks'],
    ['Ansøgningen er sat på pause, til ministeriet har hørt KL.', undefined, 'on hold'],
    ['Målgruppen skal afgrænses, før ministeriet kan tage stilling til ansøgningen.', undefined, 'before'],
  ] as const)('%j (%s): %s', (text, kind, _reason) => expect(ids(text, kind)).toBe('under-clarification'));
});

describe('what a turn does not say', () => {
  it.each([
    ['Borgmesteren rystede på hovedet af kritikken af forsøget.', undefined, 'somebody else shakes'],
    ['Byrådet bakkede op om ansøgningen.', 'minutes', 'at home'],
    ['Forældrene vil ikke være med til forsøget.', undefined, 'parents'],
    ['Fagforeningen takkede nej til forsøget.', undefined, 'a union'],
    ['Forsøget faldt sammen med ferien.', undefined, 'another fall'],
    ['Forsøget er sat på pause, fordi der mangler borgere.', 'status-note', 'how far, not what answer'],
    ['Forsøget er gået i gang i ministeriets lokaler.', undefined, 'a beginning'],
    ['Vi håber, at ministeren siger god for forsøget.', undefined, 'hope'],
    ['Hvis ansøgningen går igennem, begynder vi til maj.', undefined, 'condition'],
    ['Får ansøgningen hul igennem til ministeriet?', undefined, 'question'],
    ['Når ministeren siger god for forsøget, kan vi begynde.', undefined, 'when'],
    ['»Ministeren sagde god for forsøget«, siger borgmesteren.', undefined, 'quotation'],
    ['Forsøg, der falder til jorden, evalueres ikke.', undefined, 'any trial'],
    ['Kommunen har ikke svaret på ministeriets spørgsmål om forsøget.', undefined, 'who asked is late'],
    ['Netværket har endnu ikke taget stilling til ansøgningen.', 'status-note', 'the network'],
    ['Kommunen har bedt om flere oplysninger fra ministeriet om forsøget.', undefined, 'the commune asks'],
    ['Forsøget kan ikke gennemføres uden ministeriets samtykke.', 'municipal-memo', 'what it takes'],
    ['Forslag om lavere takster blev forkastet med ti stemmer mod fem.', 'minutes', 'a motion'],
    ['Ansøgning fra hallen om tilskud: afslag.', 'minutes', 'another application'],
    ['Kommunen søger om forsøget. Det sagde ministeren god for.', 'application', 'an application itself'],
    ['En tredje runde af frikommuneforsøg bliver ikke til noget.', undefined, 'a whole round'],
  ] as const)('%j (%s): %s', (text, kind, _reason) => expect(ids(text, kind)).toBe(''));
});

describe('a sentence of two halves', () => {
  it.each([
    [
      'Ministeriet kan tilslutte sig tanken, men finder ikke grundlag for at godkende forsøget.',
      'rejected',
      'no',
    ],
    [
      'Ministeriet finder det ikke rigtigt, at kommunen fritages for kravet i forsøget.',
      'rejected',
      'governed',
    ],
    [
      'Ministeriet sagde god for det meste af forsøget, men holdt fast i kravet om tilsyn.',
      'partly-approved',
      'part',
    ],
    [
      'Mikrolån gik igennem i ministeriet, mens forsøget med delebiler faldt til jorden.',
      'rejected',
      'two matters',
    ],
  ])('%j is no %s turned round: %s', (text, expected) => {
    const found = ids(text, 'ministry-letter').split(' ');
    expect(found).toContain(expected);
    if (expected === 'rejected' && !text.includes('mens')) expect(found).not.toContain('approved');
  });
});

it('says an answer once where a sentence without a matter of its own repeats it', () => {
  const text = 'Et andet ønske strandede. Forslaget om fælles journal blev afvist af ministeriet.';
  expect(ids(text)).toBe('rejected');
});

it.each([
  ['denials', 'har ikke '.repeat(4_000)],
  ['verbs of many turns', 'ministeriet tager sætter lægger giver '.repeat(1_500)],
  ['a matter in every word', 'ansøgningen er stadig ikke '.repeat(2_000)],
  ['turns that almost are', 'følger et stykke af '.repeat(2_500)],
  ['clauses of time', 'før svar, '.repeat(3_000)],
])('takes seconds, not minutes, on %s', (_, text) => {
  const context = segmented(text, 'ministry-letter');
  const began = performance.now();
  tagOutcomes(context);
  expect(performance.now() - began).toBeLessThan(6000);
});
