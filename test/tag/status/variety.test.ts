import { describe, expect, it } from 'vitest';
import { tagStatuses } from '../../../src/tag/status/index.ts';
import { segmented } from '../outcome/segmented.ts';

function statuses(text: string, kind: Parameters<typeof segmented>[1] = 'status-note'): string {
  return tagStatuses(segmented(text, kind))
    .map(({ id }) => id)
    .join(' ');
}

describe('the many ways to say how far a trial is', () => {
  it.each([
    ['Forsøget er rullet ud i hele kommunen.', 'started', 'rullet ud'],
    ['I Vejle kører forsøget nu på andet år.', 'started', 'kører before its subject'],
    ['Forsøget går over al forventning.', 'started', 'goes well'],
    ['Forsøget forløber planmæssigt.', 'started', 'as planned'],
    ['Forsøget skrider frem som ventet.', 'started', 'makes headway'],
    ['Vejle Kommune anvender fortsat forsøget.', 'started', 'still in use'],
    ['Forsøget er fuldt indfaset i Vejle.', 'started', 'phased in'],
    ['Forsøget følger tidsplanen.', 'started', 'on time'],
    ['Forsøget er endnu ikke kommet fra start.', 'not-started', 'off the ground'],
    ['Forsøget er ikke sat i søen endnu.', 'not-started', 'not launched'],
    ['Forsøget ligger stadig på tegnebrættet.', 'not-started', 'on paper'],
    ['Forsøget afventer et nyt it-system.', 'not-started', 'awaits'],
    ['Forsøget er endnu på planlægningsstadiet.', 'not-started', 'being planned'],
    ['Forsøget har ikke set dagens lys.', 'not-started', 'no light of day'],
    ['Forsøget er sat på pause i Silkeborg.', 'delayed', 'paused'],
    ['Opstarten er udskudt til 1. oktober 2019.', 'delayed', 'the start'],
    ['Forsøget er stødt på forhindringer.', 'delayed', 'hindered'],
    ['Forsøget er bagud i forhold til planen.', 'delayed', 'behind'],
    ['I Helsingør trak opstarten i langdrag.', 'delayed', 'dragged on'],
    ['Forsøget halter i Randers.', 'delayed', 'limps'],
    ['Forsøget er midlertidigt indstillet.', 'delayed', 'halted for a time'],
    ['Forsøget blev lukket ned ved årsskiftet.', 'completed', 'closed'],
    ['Forsøget måtte vi lukke ned i juni.', 'completed', 'had to close'],
    ['Halsnæs har siden trukket stikket på forsøget.', 'completed', 'pulled the plug'],
    ['Forsøget er fuldt implementeret og afsluttet.', 'completed', 'both: the last counts'],
    ['Forsøget er bragt til afslutning.', 'completed', 'brought to an end'],
    ['Forsøget er overgået til drift og dermed afsluttet.', 'completed', 'past the trial'],
    ['Forsøget har kun få deltagere.', 'limited-activity', 'few'],
    ['Forsøget er kun blevet brugt få gange.', 'limited-activity', 'few times'],
    ['Der har kun været tre deltagere i forsøget.', 'limited-activity', 'a small number'],
    ['Forsøget bliver sjældent brugt.', 'limited-activity', 'seldom'],
    ['Forsøget er stort set ubrugt.', 'limited-activity', 'unused'],
  ])('%j is %s: %s', (text, expected) => expect(statuses(text)).toBe(expected));
});

describe('a status by layout', () => {
  it.each([
    [
      'Forsøg: Mikrolån\nStatus: I drift\n\nForsøg: Delebil\nStatus: Ikke begyndt',
      'started not-started',
      'after a label',
    ],
    ['Forsøg: Mikrolån\nHvor langt: Forsinket – banken svarer ikke', 'delayed', 'a remark after a dash'],
    [
      '*Mikrolån* – Forløber planmæssigt i Vejle.\n\n*Delebil* – Er sat på pause i Odense.',
      'started delayed',
      'after a title',
    ],
    ['*Mikrolån* – Blev lukket ned ved årsskiftet.', 'completed', 'a past after a title'],
    [
      'Forsøg\tStatus\nMikrolån\tRullet ud\nDelebil\tSat i bero\nSkole\tLukket',
      'started delayed completed',
      'cells',
    ],
    [
      'Forsøg | Fremdrift\nMikrolån | Kører planmæssigt\nDelebil | Endnu ikke begyndt',
      'started not-started',
      'bars',
    ],
    ['Forsøg: Mikrolån\nHvor langt: –', '', 'a dash says nothing'],
  ])('%j is %s: %s', (text, expected) => expect(statuses(text)).toBe(expected));
});

describe('what only sounds like a status', () => {
  it.each([
    ['Sygeplejerskerne kører rundt i tre biler.', 'news-article', 'cars'],
    [
      'Evalueringen af mødebordet er betalt af netværket. Den blev afsluttet i foråret.',
      'evaluation',
      'a pronoun for an evaluation',
    ],
    ['Tre ud af syv forsøg bør følge tidsplanen.', 'status-note', 'ought'],
    ['Opdigtet eksempel: Forsøget »Gåtur« er sat i gang i maj.', 'status-note', 'an invented example'],
    ['Mødet startede kl. 16.', 'minutes', 'a meeting'],
    ['Bussen gik i stå på vej til forsøget.', 'news-article', 'a bus'],
    ['Forsøget kan rulles ud i hele landet.', 'status-note', 'may'],
    ['Borgeren afventer svar fra kommunen.', 'status-note', 'a citizen'],
    ['Vi lukker ned for telefonerne i ferien.', 'news-article', 'telephones'],
    [
      'I forsøget taler vejlederen med de borgere, der er startet på holdet.',
      'evaluation',
      'people in a relative clause',
    ],
    ['Kommunen har få ledige pladser.', 'minutes', 'room'],
  ] as const)('%j (%s): %s', (text, kind, _reason) => expect(statuses(text, kind)).toBe(''));
});
