import { describe, expect, it } from 'vitest';
import { tagStatuses } from '../../../src/tag/status/index.ts';
import { segmented } from '../outcome/segmented.ts';

function statuses(text: string, kind: Parameters<typeof segmented>[1] = 'status-note'): string {
  return tagStatuses(segmented(text, kind))
    .map(({ id }) => id)
    .join(' ');
}

describe('a status in a sentence', () => {
  it.each([
    ['Forsøget er igangsat.', 'started', 'participle'],
    ['Forsøget er kommet godt i gang i tre kommuner.', 'started', 'kommet i gang'],
    ['Forsøget er i fuld gang.', 'started', 'state'],
    ['Forsøget er i drift i alle plejehjem.', 'started', 'i drift'],
    ['Forsøget har været i drift siden marts 2018.', 'started', 'perfect'],
    ['Forsøget gik i gang den 1. februar 2018.', 'started', 'past'],
    ['Forsøget blev sat i gang i august.', 'started', 'past passive'],
    ['Forsøget har kørt siden sidste sommer.', 'started', 'har kørt'],
    ['Forsøget er implementeret i Thisted og Morsø.', 'started', 'implemented'],
    ['Alle 20 forsøg er formelt igangsat.', 'started', 'all'],
    ['Fra 1. maj er forsøget taget i brug på to skoler.', 'started', 'turned round'],
    ['Forsøget er så småt ved at være kommet i gang.', 'started', 'ved at være'],
    ['Kommunerne er kommet i gang med forsøget.', 'started', 'the municipalities as subject'],
    ['Forsøgene startede op i efteråret.', 'started', 'startede'],
    ['Forsøget er ikke igangsat.', 'not-started', 'denied'],
    ['Forsøget er endnu ikke begyndt.', 'not-started', 'endnu ikke'],
    ['Forsøget er ikke kommet i gang.', 'not-started', 'kommet denied'],
    ['Forsøget er endnu ikke sat i værk.', 'not-started', 'sat i værk denied'],
    ['Forsøget blev aldrig sat i gang.', 'not-started', 'never'],
    ['Forsøget blev aldrig til noget.', 'not-started', 'came to nothing'],
    ['Forsøget afventer fortsat opstart.', 'not-started', 'awaits'],
    ['Forsøget er droppet.', 'not-started', 'dropped'],
    ['Ingen af forsøgene er gået i gang.', 'not-started', 'a negative subject'],
    ['Forsøget er blevet forsinket.', 'delayed', 'late'],
    ['Forsøget er derfor forsinket mindst tre måneder.', 'delayed', 'with an adverb'],
    ['Forsøget er udskudt til 2019.', 'delayed', 'put off'],
    ['Forsøget er sat på pause.', 'delayed', 'paused'],
    ['Forsøget er løbet ind i problemer under opstartsfasen.', 'delayed', 'the phase is no second status'],
    ['Forsøget er endnu ikke fuldt implementeret.', 'delayed', 'not fully'],
    ['De resterende forsøg er endnu ikke implementeret fuldt ud.', 'delayed', 'fully behind'],
    ['Forsøget er ikke kommet så langt i implementeringen.', 'delayed', 'not so far'],
    ['Manglende it har forsinket implementeringen af forsøget.', 'delayed', 'has delayed'],
    ['Forsøget er gået i stå i Odense.', 'delayed', 'stuck'],
    ['Forsøget er afsluttet.', 'completed', 'ended'],
    ['Forsøget blev afsluttet den 30. juni 2020.', 'completed', 'past'],
    ['Forsøget er ophørt, fordi reglerne er ændret.', 'completed', 'ceased'],
    ['Forsøget sluttede i sommer.', 'completed', 'sluttede'],
    ['Også dette forsøg er afsluttet.', 'completed', 'this one too'],
    ['Forsøget er stoppet før tid.', 'completed', 'stopped'],
    ['Der har været en begrænset aktivitet i forsøget.', 'limited-activity', 'little activity'],
    ['Aktiviteten i forsøget har været beskeden.', 'limited-activity', 'activity first'],
    ['Forsøget er kun brugt i få tilfælde.', 'limited-activity', 'rarely used'],
    ['Der har været et begrænset salg af tilkøbsydelser i forsøget.', 'limited-activity', 'sales'],
    ['Kun få borgere har deltaget i forsøget.', 'limited-activity', 'few people'],
    ['Muligheden i forsøget er næsten ikke blevet brugt.', 'limited-activity', 'hardly used'],
    ['Digitale jobsamtaler er kommet godt i gang i Aalborg.', 'started', 'a title as subject'],
    ['Forsøget er afs1uttet.', 'completed', 'a misread letter'],
  ])('%j is %s: %s', (text, expected) => expect(statuses(text)).toBe(expected));
});

describe('what is no status', () => {
  it.each([
    ['Forsøget forventes igangsat i 2019.', 'expected'],
    ['Forsøget skal være afsluttet senest den 31. december 2015.', 'must'],
    ['Forsøget kan sættes i gang den 1. februar 2018.', 'may'],
    ['Hvis et forsøg aldrig kommer i gang, skal kommunen oplyse hvorfor.', 'condition'],
    ['Er forsøget gennemført som beskrevet?', 'question'],
    ['Evalueringen af forsøget er afsluttet.', 'an evaluation'],
    ['Afklaringsprocessen er endnu ikke afsluttet.', 'a process'],
    ['Når forsøget er afsluttet, evalueres det.', 'when'],
    ['Kommunen håber, at forsøget er i gang til sommer.', 'hope'],
    ['Forsøget vil blive igangsat efter sommerferien.', 'future'],
    ['Det er planen, at forsøget sættes i gang til maj.', 'plan'],
    ['Lovforslaget om forsøg er udskudt.', 'a bill'],
    ['Uddannelsen af medarbejderne er gået i gang.', 'a course'],
    ['Forsøget er ikke forsinket.', 'denied delay says nothing else'],
    ['»Forsøget er kommet i gang«, siger centerchefen.', 'quotation'],
    ['Høringen om forsøget blev afsluttet i maj.', 'a hearing'],
  ])('%j: %s', (text) => expect(statuses(text)).toBe(''));

  it.each(['application', 'guidance', 'executive-order', 'application-template', 'ministry-letter'] as const)(
    'anything in a document of kind %s',
    (kind) => expect(statuses('Forsøget er igangsat.', kind)).toBe(''),
  );
});

it('keeps the day that the sentence gives', () => {
  const [found] = tagStatuses(segmented('Forsøget gik i gang den 1. februar 2018.', 'minutes'));
  expect(found?.attributes).toEqual({ statedDate: '2018-02-01' });
});

it('takes seconds, not minutes, on words without stops', () => {
  const context = segmented('forsøget er ikke sat i gang og '.repeat(1_000), 'status-note');
  const began = performance.now();
  tagStatuses(context);
  expect(performance.now() - began).toBeLessThan(6000);
});
