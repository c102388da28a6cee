import { describe, expect, it } from 'vitest';
import { tagCaseNumbers } from '../../../src/tag/case-number/index.ts';
import { contextOf, plain, tagged } from '../marked-text.ts';

describe('a case number is found', () => {
  it.each([
    ['Sagsnr. ⟦2017-1491|2017-1491⟧', 'the usual form'],
    ['Sagsnr.: ⟦2013-00721|2013-00721⟧', 'with a colon'],
    [
      'Sagsnr.\n⟦2017-1482|2017 - 1482⟧\n\nDoknr.\n⟦448210|448210⟧\n\nDato\n30-06-2017',
      'values on the next lines',
    ],
    ['Sagsnr.\n\n⟦2016-0039029|2016-0039029⟧', 'a blank line between'],
    ['Dokumentnr. ⟦2016-0039029-19|2016-0039029-19⟧', 'three groups'],
    ['Sagsnr. ⟦27.00.00-P20-4-17|27.00.00-P20-4-17⟧', 'a plan number'],
    ['EMN: ⟦EMN-2019-03117|EMN-2019-03117⟧', 'a number that repeats its label'],
    ['se ⟦EMN-2019-03117|EMN-2019-03117⟧ herom', 'without a label, by its own'],
    ['Vores sagsnummer er ⟦17/3310|17/3310⟧.', 'in a sentence'],
    ['Sagsnummeret er ⟦17/3310|17/3310⟧', 'the definite form'],
    ['Notat til sag ⟦18/20417|18/20417⟧', 'the word sag'],
    ['Kommunens sag:      ⟦17/44871|17/44871⟧', 'the word sag and a column of blanks'],
    ['udarbejdet i sag ⟦27.00.00-A00-11-19|27.00.00-A00-11-19⟧', 'a plan number after the word sag'],
    ['Sags nr.: ⟦008.52Q.391|008.52Q.391⟧', 'a plan with a letter behind its figures'],
    [
      'Dato            J. nr.         Side\n22. maj 2017    ⟦2017-3092|2017-3092⟧      1/2',
      'labels above values, parted by blanks',
    ],
    ['i sag nr. ⟦17/3310|17/3310⟧ har', 'sag nr.'],
    ['Sagsnr. i kommunen\t⟦17/9043|17/9043⟧', 'words in the label, then a cell'],
    ['J.nr. ⟦7-207-12/3|7-207-12/3⟧', 'a journal number'],
    ['j. nr. ⟦2016-4412|2016-4412⟧', 'a journal number in small letters'],
    ['Journalnr.: ⟦12/03321|12/03321⟧', 'the word in full'],
    ['Doknr. ⟦461877|461877⟧', 'a document number'],
    ['dok.nr. ⟦448210|448210⟧.', 'with a stop inside'],
    ['Dok-ID: ⟦1188231|1188231⟧', 'an id'],
    ['Sags-ID ⟦EMN-2019-03117|EMN-2019-03117⟧', 'a case id'],
    ['S agsnr.\n⟦2016-5326|2016 - 5326⟧', 'a scanned space in the label'],
    ['Sagznr, ⟦299451|299451⟧', 'a scanned label'],
    ['Sagsnr. ⟦2017-1482|20l7-l482⟧', 'scanned figures'],
    ['sagsnr. ⟦17/3310|17/3310⟧ og ⟦17/3311|17/3311⟧', 'a list'],
    ['Sagsnr. ⟦2017-1482|2017-1482⟧ · Doknr. ⟦448210|448210⟧ · Side 1 af 3', 'a footer with several fields'],
    [
      'Sagsnr.\tDoknr.\tDato\n⟦2017-1482|2017-1482⟧\t⟦448210|448210⟧\t30-06-2017',
      'labels above values in a table',
    ],
    [
      'Dato\nSagsnr.\nDoknr.\n30-06-2017\n⟦2017-1482|2017-1482⟧\n⟦448210|448210⟧',
      'labels above values in a column',
    ],
    ['Sagsnr. ⟦820-2013-4471|820-2013-4471⟧', 'a municipality code in front'],
    ['Projekt: ⟦11183|11183⟧', 'a project'],
    ['14. december 2018 · Projekt nr. ⟦301844|301844⟧', 'a project after a middle dot'],
    [
      'Sagsnr. ⟦17/3310|17/3310⟧. Se også brevet (⟦17/3310|17/3310⟧).',
      'the same number again without its label',
    ],
    ['Sagsnr.          ⟦2017-1482|2017-1482⟧      Doknr.          ⟦448210|448210⟧', 'columns of spaces'],
    ['Sag: ⟦17/3310|17/3310⟧ og sag (⟦17/3311|17/3311⟧)', 'the word sag with a colon, in parentheses'],
    ['Vores ref.: ⟦17/3310-4|17/3310-4⟧', 'a reference'],
    ['Acadre ⟦17/44556|17/44556⟧, ESDH: ⟦17/1234|17/1234⟧', 'the names of systems'],
    ['Sags nr. ⟦17-4433|17 - 4433⟧', 'spaces after a short year'],
    ['SAGSNR. ⟦2017-1482|2017-1482⟧', 'capitals'],
    ['Sagsnr. ⟦299451|299451⟧\n28. august 2017', 'before a date on the next line'],
    ['Sagsnr. ⟦448210|448210⟧ - 30. juni 2017', 'before a dash and a date'],
  ])('%s (%s)', (marked) => {
    expect(tagged(tagCaseNumbers, plain(marked))).toBe(marked);
  });
});

describe('something else is no case number', () => {
  it.each([
    ['tlf. 33 92 33 93', 'a telephone number'],
    ['CVR-nr. 20000123 og EAN-nr. 5798000123456', 'company and EAN numbers'],
    ['lov nr. 658 af 8. juni 2017', 'an act'],
    ['bekendtgørelse nr. 1614 af 2015', 'an order'],
    ['rammeaftale nr. 990077-2231', 'an agreement'],
    ['konto 03.22.01', 'an account'],
    ['Sagsbehandler 12345', 'a person’s field'],
    ['Sagsnr.\n\nDato\n30-06-2017', 'a label without a value'],
    ['Sagsnr. 30-06-2017', 'a day where the number was left out'],
    ['sag 4 på dagsordenen', 'an item'],
    ['de 79 sager og sagen 2017', 'a count and a year'],
    ['Sagsnr. 2018', 'a year'],
    ['sagsnr. mangler', 'no number'],
    ['frikommuneforsøget 2016-2020', 'years'],
    ['Projekt Hjem til Alle 2017', 'a project by name'],
    ['ISSN: 2597-0127', 'a serial number'],
    ['Brevid. 2671108', 'the id of a letter'],
    ['4000 Roskilde', 'a postal code'],
    ['matr.nr. 12 b', 'land'],
    ['forsøg 2017/18', 'a school year'],
  ])('%s: %s', (text) => {
    expect(tagged(tagCaseNumbers, text)).toBe(text);
  });

  it('takes time in proportion to the text', () => {
    for (const piece of [
      'Sagsnr. ',
      'Sagsnr.\n',
      '2017-',
      '1-',
      'sag 12/345 og ',
      'Doknr.\t',
      'S a g s ',
      '12.34.',
    ]) {
      const text = piece.repeat(100_000 / piece.length);
      const begin = performance.now();
      tagCaseNumbers(contextOf(text));
      expect(performance.now() - begin, piece).toBeLessThan(2000);
    }
  });
});
