// Each class of words for how far a trial is, with a near miss beside it.
import { describe, expect, it } from 'vitest';
import { tagStatuses } from '../../../src/tag/status/index.ts';
import { segmented } from '../outcome/segmented.ts';

function statuses(text: string, kind: Parameters<typeof segmented>[1] = 'municipal-memo'): string {
  return tagStatuses(segmented(text, kind))
    .map(({ id }) => id)
    .join(' ');
}

describe('a class of words, and what is near to it', () => {
  it.each([
    ['Forsøget er kommet i luften i Sorø.', 'started', 'Flyet er kommet i luften igen.'],
    ['Sorø har taget hul på forsøget.', 'started', 'Sorø har taget hul på evalueringen af forsøget.'],
    ['Sorø tager nu hul på forsøget.', 'started', 'Sorø tager til maj fat på forsøget, hvis der er råd.'],
    ['I forgårs gik startskuddet til forsøget.', 'started', 'I forgårs gik startskuddet til udbuddet.'],
    [
      'De første lejere er flyttet ind i forsøget.',
      'started',
      'De første lejere er flyttet ind på hospitalet.',
    ],
    [
      'Ved nytår var forsøget med skovbørn i drift.',
      'started',
      'Ved nytår var systemet til skovbørn i drift.',
    ],
    ['Sorø har ikke gjort brug af forsøget.', 'not-started', 'Sorø har ikke gjort brug af mødelokalet.'],
    ['Forsøget ligger fortsat i skuffen.', 'not-started', 'Rapporten ligger fortsat i skuffen.'],
    ['Forsøget har aldrig fundet sted.', 'not-started', 'Borgermødet har aldrig fundet sted.'],
    [
      'Forsøget fik lov i 2013, men blev aldrig sat i værk.',
      'not-started',
      'Skal forsøget aldrig sættes i værk?',
    ],
    ['Forsøget er gået i dvale.', 'delayed', 'Forsøget må ikke gå i dvale.'],
    ['Forsøget ligger stille i Sorø.', 'delayed', 'Trafikken ligger stille i Sorø.'],
    ['Forsøget står i stampe.', 'delayed', 'Lovbehandlingen står i stampe.'],
    ['Sorø har måttet skubbe forsøget.', 'delayed', 'Sorø kan skubbe forsøget.'],
    ['Sygdom har bremset udrulningen af forsøget.', 'delayed', 'Sygdom bremser ikke forsøget.'],
    ['Forsøget kom først i gang efter påske.', 'delayed', 'Forsøget kommer først i gang efter påske.'],
    ['Tidsplanen for forsøget er skredet.', 'delayed', 'Tidsplanen for forsøget er vedlagt.'],
    ['Forsøget er lagt i graven.', 'completed', 'Forsøget kan blive lagt i graven.'],
    ['Forsøget har udtjent sin rolle.', 'completed', 'Udbuddet har udtjent sin rolle.'],
    ['Sorø har sat punktum for forsøget.', 'completed', 'Sorø vil sætte punktum for forsøget.'],
    ['Nu er det slut med forsøget i Sorø.', 'completed', 'Hvornår er det slut med forsøget i Sorø?'],
    ['Forsøget er taget af plakaten.', 'completed', 'Foredraget om forsøget er taget af plakaten.'],
    ['Forsøget kører i lille skala.', 'limited-activity', 'Udbuddet kører i lille skala.'],
    [
      'Kun en håndfuld familier har brugt forsøget.',
      'limited-activity',
      'Kun en håndfuld har læst rapporten.',
    ],
    ['Der er langt mellem sagerne i forsøget.', 'limited-activity', 'Der er langt mellem husene i Sorø.'],
    [
      'Interessen for forsøget er til at overse.',
      'limited-activity',
      'Interessen for budgettet er begrænset.',
    ],
    [
      'Hjemlen er kun brugt i enkelte tilfælde.',
      'limited-activity',
      'Systemet er kun brugt i enkelte tilfælde.',
    ],
    ['Det kniber med tilgangen til forsøget.', 'limited-activity', 'Det kniber med tiden til mødet.'],
    ['Forsøget fører en stille tilværelse.', 'limited-activity', 'Der ventes en lille aktivitet i forsøget.'],
    [
      'Udbetalingen efter forsøget er sat i spil.',
      'started',
      'Udbetalingen efter forsøget kan sættes i spil.',
    ],
    ['Vi har sat hele forsøget på pause.', 'delayed', 'Vi har sat klagesagen på pause.'],
    ['Forsøget er skudt til hjørne.', 'delayed', 'Spørgsmålet om udbud er skudt til hjørne.'],
    ['Forsøget kører ikke længere.', 'completed', 'Systemet kører ikke længere.'],
    ['Forsøget er droppet efter to år.', 'completed', 'Foredraget er droppet efter to år.'],
    ['Sorø har rundet forsøget af.', 'completed', 'Sorø har rundet debatten af.'],
    ['Sorø har ladet forsøget ligge.', 'not-started', 'Sorø kan lade forsøget ligge.'],
    [
      'Deltagerne i forsøget kan tælles på to hænder.',
      'limited-activity',
      'Dagene på kurset kan tælles på to hænder.',
    ],
  ])('%j is %s, %j is none', (text, expected, near) => {
    expect(statuses(text)).toBe(expected);
    expect(statuses(near)).toBe('');
  });
});

describe('an answer in a column that is no fixed phrase', () => {
  it.each([
    [
      'Forsøg\tStatus\nMikrolån\tNedlagt i april\nDelebil\tI gang siden maj',
      'completed started',
      'with a time',
    ],
    [
      'Forsøg\tStatus\nMikrolån\tKun et par lejere\nDelebil\tEr gået i hårdknude',
      'limited-activity delayed',
      'as in a sentence',
    ],
    ['Forsøg\tStatus\nMikrolån\tSe bilag 2\nDelebil\tKontakt Jens', '', 'no status'],
  ])('%j is %s: %s', (text, expected) => expect(statuses(text, 'status-note')).toBe(expected));
});

it('says the same of the same trial once', () => {
  expect(statuses('Forsøget er gået i hårdknude og er derfor udskudt.')).toBe('delayed');
  expect(statuses('Forsøget er i gang, og projektet er i drift.')).toBe('started started');
});

describe('seconds, not minutes, on words without stops', () => {
  it.each([
    'der har kun ',
    'kun ganske få meget ',
    'løbet ind i en ',
    'er det ikke endnu ',
    'forsøget brugt i ',
  ])('%j without end', (words) => {
    const context = segmented(words.repeat(3_000), 'status-note');
    const began = performance.now();
    tagStatuses(context);
    expect(performance.now() - began).toBeLessThan(6000);
  });
});
