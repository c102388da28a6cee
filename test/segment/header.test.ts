import { describe, expect, it } from 'vitest';
import { documentOf } from './of-text.ts';

const BODY = `
Ministeriet har modtaget kommunens ansøgning om forsøg med fælles tandpleje og kan meddele følgende. Ansøgningen
imødekommes, da forsøget ligger inden for rammerne af loven. Forsøget kan begynde den 1. august 2019, og det skal være
afsluttet senest den 31. december 2021. Sagen har været behandlet i et brev af 3. marts 2018 fra kommunen.

Med venlig hilsen

Asta Bruun
fuldmægtig
`;

describe('the date of a document', () => {
  const rows: [reason: string, head: string, date: string | null][] = [
    [
      'a label with a colon',
      'Ministeriet\nDato: 30. juni 2018\nSvar på ansøgning om tandpleje',
      '2018-06-30',
    ],
    ['a label on its own line', 'Dato\n30-06-2018\n\nSagsnr.\n2018-77\n\nTil Borgmesteren', '2018-06-30'],
    ['a label and a tab', 'Dato:\t30. juni 2018\nSagsnr.:\t2018-77\n\nSvar på ansøgning', '2018-06-30'],
    ['a label without a colon', 'Dato 30.06.2018\nSvar på ansøgning om tandpleje', '2018-06-30'],
    ['a label and den', 'Dato: den 30. juni 2018\n\nSvar på ansøgning', '2018-06-30'],
    ['a line with den', 'Svar på ansøgning\n\nDen 30. juni 2018\n\nKære borgmester', '2018-06-30'],
    ['a place and den', 'Brevet\n\nKøbenhavn, den 30. juni 2018\n\nKære borgmester', '2018-06-30'],
    ['a place with K and d.', 'Brevet\n\nKøbenhavn K, d. 30. juni 2018\n\nKære borgmester', '2018-06-30'],
    ['slash and year', 'Brevet\n\nd. 30/6 2018\n\nKære borgmester', '2018-06-30'],
    ['slash, hyphen and short year', 'Brevet\n\n30/6-18\n\nKære borgmester', '2018-06-30'],
    ['dots and short year', 'Brevet\n\n30.06.18\n\nKære borgmester', '2018-06-30'],
    ['ISO', 'Brevet\n\n2018-06-30\n\nKære borgmester', '2018-06-30'],
    ['capitals', 'SVAR PÅ ANSØGNING\n\n30. JUNI 2018\n\nKære borgmester', '2018-06-30'],
    ['a weekday', 'Brevet\n\nLørdag den 30. juni 2018\n\nKære borgmester', '2018-06-30'],
    ['beside the kind word', 'NOTAT · 30. juni 2018\n\nTil Børneudvalget', '2018-06-30'],
    ['after a comma', 'Pressemeddelelse, den 30. juni 2018\n\nNye forsøg på vej', '2018-06-30'],
    [
      'a byline',
      'Nye forsøg på vej\n\nAf Asta Bruun | 30. juni 2018 kl. 06.30\n\nKommunen er glad.',
      '2018-06-30',
    ],
    [
      'a meeting',
      'Referat fra mødet i styregruppen lørdag den 30. juni 2018 kl. 10\n\nTil stede: Asta Bruun',
      '2018-06-30',
    ],
    ['a meeting date label', 'Referat\n\nMødedato: 30-06-2018\nSted: Rådhuset', '2018-06-30'],
    [
      'an order by number',
      'Bekendtgørelse nr. 712 af 30. juni 2018 om forsøg\n\nI medfør af § 3 i lov om frikommunenetværk fastsættes:\n\n§ 1. Loven gælder.',
      '2018-06-30',
    ],
    [
      'an order in short',
      'BEK nr 712 af 30/06/2018\n\nBekendtgørelse om forsøg\n\n§ 1. Loven gælder.',
      '2018-06-30',
    ],
    [
      'a web page',
      'Tandpleje\n\nHer kan du læse om forsøget.\n\nSidst opdateret: 30. juni 2018',
      '2018-06-30',
    ],
    [
      'a month on the front',
      'Evaluering af fælles tandpleje\n\nVIVE\n\nJuni 2018\n\nSammenfatning',
      '2018-06',
    ],
    ['a month between strokes', 'FAKTAARK / KL / JUNI 2018\n\nForsøg i tal', '2018-06'],
    ['a misread label line', 'Dato: 3O. juni 2018\nSagsnr. 2018-77\n\nSvar på ansøgning', '2018-06-30'],
    ['a misread one', 'Dato: l. juni 20l8\nSagsnr. 2018-77\n\nSvar på ansøgning', '2018-06-01'],
    ['days of the text only', 'Svar på ansøgning om tandpleje', null],
    [
      'a deadline is not its date',
      'Frist for ansøgning: 30. juni 2018\n\nSvar på ansøgning om tandpleje',
      null,
    ],
  ];
  it.each(rows)('%s', (_, head, date) => {
    expect(documentOf(`${head}\n${BODY}`).date).toBe(date);
  });

  it('is read from the foot when only the foot has it', () => {
    expect(documentOf(`Kære minister\n${BODY}\nOdder, den 30. juni 2018\n`).date).toBe('2018-06-30');
  });
});

describe('case and document numbers', () => {
  const rows: [reason: string, head: string, numbers: string[]][] = [
    ['a label with a colon', 'Sagsnr.: 2018-1482\nDato: 30. juni 2018', ['2018-1482']],
    ['two labels', 'Sagsnr.\n2018 - 1482\n\nDoknr.\n448210\n\nDato\n30-06-2018', ['2018-1482', '448210']],
    ['a table', 'Sagsnr.:\t18/9043\nDok.nr.:\t114-18\nDato:\t30. juni 2018', ['18/9043', '114-18']],
    ['j.nr.', 'J.nr. 2018-330\n30. juni 2018', ['2018-330']],
    ['j. nr. with space', 'J. nr.: 2018-330\n30. juni 2018', ['2018-330']],
    ['journal number', 'Journalnummer: 00.01.00-A00-12-18\n30. juni 2018', ['00.01.00-A00-12-18']],
    ['case id', 'Sags-id: 00.01.00-P20-4-17\n30. juni 2018', ['00.01.00-P20-4-17']],
    ['sag and dok in one line', 'Sag: 18/9043 Dok: 123456/18\n30. juni 2018', ['18/9043', '123456/18']],
    [
      'dots between',
      'Ministeriet · Sagsnr. 2018-1482 · Doknr. 448210 · 30. juni 2018',
      ['2018-1482', '448210'],
    ],
    [
      'document number by word',
      'Dokumentnr. 2018-0039029-19\nSagsnr. 2018-0039029',
      ['2018-0039029-19', '2018-0039029'],
    ],
    ['a space torn in by a scan', 'S agsnr.\n2018 - 5326\n\nDato\n30-06-2018', ['2018-5326']],
    ['letters before', 'EMN: EMN-2018-03117\n30. juni 2018', ['EMN-2018-03117']],
    ['the project of a note', 'Projekt nr. 301844\n30. juni 2018', ['301844']],
    ['no number of another sort', 'CVR-nr. 20 00 01 23\nEAN-nr. 5798000123456\nTlf. 72 28 00 00', []],
    [
      'no number that the text cites',
      'Svar på ansøgning\n\nKommunen henviser til ministeriets brev (sagsnr. 2016-77) om samme emne, som den har læst.',
      [],
    ],
  ];
  it.each(rows)('%s', (_, head, numbers) => {
    expect([...documentOf(`${head}\n${BODY}`).caseNumbers].sort()).toEqual([...numbers].sort());
  });
});
