import { describe, expect, it } from 'vitest';
import { documentsOf } from './of-text.ts';

const LETTER = `Økonomi- og Indenrigsministeriet

Sagsnr. 2018-77
Dato: 30. juni 2018

Til Odder Kommune

Svar på ansøgning om fælles tandpleje

Ministeriet har behandlet kommunens ansøgning om forsøg med fælles tandpleje. Forsøget imødekommes, og kommunen kan
begynde, når kommunalbestyrelsen har truffet beslutning om det. Kommunen bedes indberette antallet af borgere en gang om
året og sende en kort beskrivelse af forløbet, når forsøget er slut.

Med venlig hilsen

Asta Bruun
fuldmægtig
`;

const MEMO = `NOTAT

Til Sundhedsudvalget

Forsøg med fælles tandpleje

Forvaltningen har modtaget ministeriets svar på kommunens ansøgning. Svaret giver kommunen lov til at samle tandplejen
for børn og voksne på én klinik. Forvaltningen indstiller, at udvalget godkender, at forsøget sættes i gang efter
sommerferien, og at der afsættes midler til en ny klinikassistent. Udvalget orienteres igen, når det første halve år er
gået, og der er tal for ventetid og udeblivelser.
`;

describe('boundaries', () => {
  const rows: [reason: string, text: string, count: number][] = [
    ['a letter alone', LETTER, 1],
    ['a memo alone', MEMO, 1],
    [
      'a letter with a list of annexes under the greeting',
      `${LETTER}\nBilag\n\nAnsøgning om fælles tandpleje\n\nNotat om økonomi\n`,
      1,
    ],
    ['a letter with copies', `${LETTER}\nKopi til:\nSundhedsministeriet\nDanske Regioner\n`, 1],
    ['a letter, then a memo', `${LETTER}\n\n${MEMO}`, 2],
    [
      'a letter, then another letter',
      `${LETTER}\n\n${LETTER.replace('2018-77', '2018-78').replace('tandpleje', 'fysioterapi')}`,
      2,
    ],
    [
      'a memo that announces its annexes',
      `${MEMO}\nBilag 1: Ministeriets svar på ansøgning\nBilag 2: Ansøgning om fælles tandpleje\n\n\n${LETTER}\n\nAnsøgning om fælles tandpleje\n\nDeltagerkommuner: Odder og Samsø\n\n1. Beskrivelse af forsøget\n\n${'Kommunerne søger om at samle tandplejen for børn og voksne på én klinik. '.repeat(6)}\n`,
      3,
    ],
    [
      'a text that speaks of applications and memos',
      `${MEMO}\n\nAnsøgning om forsøg sendes til ministeriet inden den 1. maj.\n\nNotat om økonomi følger.\n\n${'Forvaltningen følger sagen og vender tilbage til udvalget. '.repeat(8)}`,
      1,
    ],
  ];
  it.each(rows)('%s', (_, text, count) => {
    expect(documentsOf(text).map((document) => document.kind)).toHaveLength(count);
  });

  it('covers the whole text without gaps', () => {
    const documents = documentsOf(`${LETTER}\n\n${MEMO}`);
    expect(documents[0]?.start).toBe(0);
    expect(documents[0]?.end).toBe(documents[1]?.start);
    expect(documents.map((document) => document.kind)).toEqual(['ministry-letter', 'municipal-memo']);
  });

  it('begins a letter with its letterhead', () => {
    const second = `Sagsnr.\n2018 - 78\n\nDato\n01-07-2018\n\nTil Borgmesteren\n\n${'Regeringen har udvalgt kommunen til at indgå i et netværk. '.repeat(8)}`;
    const documents = documentsOf(`${LETTER}\n\n${second}`);
    expect(documents.map((document) => document.date)).toEqual(['2018-06-30', '2018-07-01']);
    expect(documents[1]?.caseNumbers).toEqual(['2018-78']);
  });
});
