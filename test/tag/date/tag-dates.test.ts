import { describe, expect, it } from 'vitest';
import { tagDates } from '../../../src/tag/date/index.ts';
import { contextOf, plain, tagged } from '../marked-text.ts';

describe('a date is found', () => {
  it.each([
    ['D. ⟦2016-04-29|29. april 2016⟧', 'the usual form'],
    ['torsdag den ⟦2019-05-09|9. maj 2019⟧ kl. 10', 'the weekday and "den" stay outside'],
    ['d. ⟦2017-05-01|1/5-17⟧', 'slash and hyphen, short year'],
    ['den ⟦2017-05-01|1/5 2017⟧', 'slash and space'],
    ['⟦2017-05-01|1/5-2017⟧ og ⟦2015-12-14|14/12/2015⟧', 'slashes'],
    ['⟦2017-02-02|02-02-2017⟧', 'hyphens'],
    ['Frist ⟦2016-12-01|1.12.16⟧, ⟦2017-05-01|1.5.17⟧ og ⟦2017-11-01|1.11.17⟧.', 'short figures in a list'],
    ['⟦2017-05|maj⟧/⟦2017-06|juni 2017⟧', 'months over a slash'],
    ['møder ⟦2018-02-05|5/2⟧, ⟦2018-04-09|9/4⟧ og ⟦2018-06-11|11/6 2018⟧', 'figures that share a year'],
    ['pr. ⟦2018-12-31|31.12. 2018⟧.', 'full stops and a space'],
    ['pr. ⟦2018-12-31|31.12.2018⟧.', 'full stops'],
    ['pr. ⟦2018-12-31|31. 12. 2018⟧', 'spaced full stops'],
    ['pr. ⟦2018-12-31|31.12 2018⟧', 'a stop left out'],
    ['Dato: ⟦2018-12-31|31.12.18⟧', 'a short year after full stops'],
    ['⟦2017-02-02|2017-02-02⟧', 'ISO'],
    ['frist d. ⟦2017-05-01|1. maj⟧ og ⟦2017-11-01|1. november 2017⟧.', 'a shared year'],
    ['den ⟦2016-12-01|1. december⟧ og den ⟦2016-12-15|15. december 2016⟧', 'a shared year with den'],
    [
      '⟦2017-02-01|1. februar⟧, ⟦2017-05-01|1. maj⟧ og ⟦2017-11-01|1. november 2017⟧',
      'three with a shared year',
    ],
    ['den ⟦2018-03-01|1.⟧ og ⟦2018-03-02|2. marts 2018⟧', 'a shared month'],
    ['senest ⟦2017-09-01|1. sept. 2017⟧ eller ⟦2017-10-01|1. okt. 2017⟧', 'abbreviated months'],
    ['den ⟦2017-05-01|1 maj 2017⟧', 'no stop'],
    ['den ⟦2017-05-01|1.maj 2017⟧', 'no space'],
    ['den ⟦2017-05-01|1.\nmaj 2017⟧', 'a line break inside'],
    ['⟦2016-04-29|29. APRIL 2016⟧', 'capitals'],
    ['i ⟦2017-06|juni 2017⟧', 'a month'],
    ['⟦2016-11|November 2016⟧: Indledende dialog', 'a month that opens a line'],
    ['⟦2017-05|maj⟧ og ⟦2017-11|november 2017⟧', 'months with a shared year'],
    ['5) ⟦2017-05|Mai 2017⟧: Indsendelse', 'a misspelt month after a number'],
    ['6. ⟦2017-06|Juni 2017⟧: Hvert netværk', 'the number of an item is no day'],
    ['i ⟦2017-07|juli måned 2017⟧', 'the word måned'],
    ['⟦2020-12|ultimo 2020⟧', 'ultimo'],
    ['et notat ⟦2017-06|medio 2017⟧', 'medio'],
    ['⟦2018-01|Primo 2018⟧', 'primo'],
    ['⟦2018-03|ultimo marts 2018⟧', 'ultimo of a month'],
    ['inden ⟦2016-12-31|udgangen af 2016⟧', 'the end of a year is a day'],
    ['i perioden ⟦2016/2020|2016-2020⟧', 'years'],
    ['i perioden ⟦2016/2020|2016 – 2020⟧', 'years with a dash'],
    ['løb fra ⟦2012/2015|2012 til 2015⟧', 'years with til'],
    ['fra ⟦2016/2020|2016 til og med 2020⟧', 'years with til og med'],
    ['evaluering af forsøget ⟦2016/2020|2016-20⟧', 'a short last year'],
    ['Flygtninge modtaget ⟦2012/2015|2012-15⟧\t0\t382', 'in a table'],
    ['perioden ⟦2016-07-01/2016-12-31|1. juli - 31. december 2016⟧', 'days across a dash'],
    ['⟦2017-07-01/2019-12-31|1. juli 2017 - 31. december 2019⟧', 'two full days across a dash'],
    ['⟦2017-07-01/2019-12-31|01.07.2017 – 31.12.2019⟧', 'figures across a dash'],
    ['⟦2016-10/2017-06|oktober 2016 - juni 2017⟧', 'months across a dash'],
    ['3) ⟦2017-01/2017-03|Januar-marts 2017⟧: workshop', 'months of one year across a dash'],
    ['fra ⟦2018-03/2018-06|marts til juni 2018⟧', 'months with til'],
    ['den ⟦2018-03-01/2018-03-03|1.-3. marts 2018⟧', 'days of one month'],
    ['Fra ⟦2012-10-01|1. oktober 2012⟧ til ⟦2015-06-30|30. juni 2015⟧ deltog', 'fra … til: two days'],
    ['i perioden ⟦2018-01-01/2019-12-31|1. januar 2018 til 31. december 2019⟧', 'a period: one interval'],
    ['I 2017 er fristerne den ⟦2017-05-01|1. maj⟧ og ⟦2017-11-01|1. november⟧.', 'a year said before'],
    ['⟦2017-05-01|l. maj 2O17⟧', 'scanned figures'],
    ['⟦2017-05-01|1. rnaj 2017⟧', 'a scanned m'],
    ['⟦2016-12-31|3l. decernber 2016⟧', 'scanned figure and m'],
    ['den ⟦2017-06-30|80. juni 2017⟧', 'a misread 3 that no month has'],
    ['⟦2017-10-10|10. 0ktober 2017⟧', 'a scanned o'],
    ['⟦2017-08-28|28. evgust 2017⟧', 'two scanned letters'],
    ['⟦2017-02-02|02~02~2017⟧', 'scanned hyphens'],
    ['⟦2018-12-31|31,12.2018⟧', 'a scanned stop'],
    ['⟦2016-04-29|29, april 2016⟧', 'a scanned stop after the day'],
    ['Opdateret den ⟦2020-01-20|20-01-2020⟧', 'after a word'],
    ['Dato\n⟦2017-06-30|30-06-2017⟧', 'on a line of its own'],
    ['Randers, ⟦2018-02-01|1. februar 2018⟧', 'after a town'],
    ['Tak for brev af ⟦2013-03-11|11. marts 2013⟧.', 'after af'],
    ['§ 7 træder i kraft den ⟦2018-01-01|1. januar 2018⟧', 'in a sentence with a section'],
    ['efter § 12. ⟦2017-06|Juni 2017⟧ blev varm.', 'the number of a section is no day'],
    ['(⟦2016-10/2017-06|oktober 2016 - juni 2017⟧)', 'in parentheses'],
    ['Tid: onsdag d. ⟦2018-03-21|21. marts 2018⟧', 'after d.'],
    ['⟦1999-01-01|1. januar 1999⟧', 'another century'],
    ['den ⟦2016-02-29|29. februar 2016⟧', 'a leap day'],
    ['31. ⟦2018-02|februar 2018⟧', 'no such day: the month alone'],
  ])('%s (%s)', (marked) => {
    expect(tagged(tagDates, plain(marked))).toBe(marked);
  });

  it('takes d.d. for the day of the document', () => {
    const date = '2017-06-30';
    expect(tagged(tagDates, 'Jf. brev d.d. herom', { date })).toBe('Jf. brev ⟦2017-06-30|d.d.⟧ herom');
    expect(tagged(tagDates, 'Jf. brev d.d. herom')).toBe('Jf. brev d.d. herom');
  });
});

describe('something else is no date', () => {
  it.each([
    ['I 2017 og 2018', 'bare years'],
    ['i foråret 2018, i starten af 2019 og i slutningen af 2018', 'vague parts of a year'],
    ['skoleåret 2016/17 og skoleåret 2016-17', 'school years'],
    ['Folketingsåret 2016-17', 'a year of parliament'],
    ['årsskiftet 2020/2021', 'the turn of a year'],
    ['hvert år inden den 1. april', 'a day of every year'],
    ['I 2017 skal det hvert år ske den 1. april.', 'a day of every year in a sentence with a year'],
    ['den 11. februar kl. 14.00', 'no year'],
    ['lov nr. 658 af 8. juni 2017', 'the day of an act'],
    ['bekendtgørelse nr. 841 af den 22. juni 2017', 'the day of an order'],
    ['lovbekendtgørelse nr. 1270 af 24. oktober 2016', 'the day of a consolidated act'],
    ['tlf. 33 92 33 93 og 72 28 00 00', 'telephone numbers'],
    ['CVR-nr. 20 00 01 23', 'a company number'],
    ['EAN 5798007600000', 'an EAN'],
    ['sagsnr. 2017-1482', 'a case number'],
    ['Sagsnr. 2016-20', 'a case number that looks like years'],
    ['27.00.00-P20-4-17', 'a plan number'],
    ['konto 03.22.01 og 0.20.83-1', 'accounts'],
    ['§§ 83-87 og stk. 1-3', 'sections'],
    ['kl. 14.00 - 15.30', 'hours'],
    ['kl. 10.12 2018 deltagere', 'an hour before a number'],
    ['2.1.2 Formål og 3.1.15 Metode', 'headings'],
    ['1.2.17 Baggrund', 'a heading with a number like a year'],
    ['Rettighederne for 2.317 borgere', 'a number'],
    ['fra 118 til 60 dage', 'numbers with til'],
    ['lokale 54, 83 og 107', 'rooms'],
    ['side 2-3', 'pages'],
    ['[dd-mm-åååå]', 'a form'],
    ['version 2.0 2017', 'a version'],
    ['marts måned hvert år', 'a month of every year'],
    ['i alt 2016 til 15 kommuner', 'a number with til'],
    ['i 2018 til 30 personer', 'a year and a number'],
    ['ISSN: 2597-0127', 'a serial number'],
  ])('%s: %s', (text) => {
    expect(tagged(tagDates, text)).toBe(text);
  });

  it('leaves what a citation or a case number holds', () => {
    const text = 'Brev nr. 4 af 8. juni 2017';
    const earlier = [
      { type: 'case-number', id: '4', start: 0, end: text.length, confidence: 1, rule: 'x' } as const,
    ];
    expect(tagDates({ ...contextOf(text), earlier })).toEqual([]);
  });

  it('takes time in proportion to the text', () => {
    for (const piece of [
      '1. maj og ',
      '2017 ',
      '1.',
      'maj ',
      '01.02.',
      '2016-',
      'I 2017 den 1. maj ',
      '1. og ',
      ' og',
    ]) {
      const text = piece.repeat(100_000 / piece.length);
      const begin = performance.now();
      tagDates(contextOf(text));
      expect(performance.now() - begin, piece).toBeLessThan(3000);
    }
  });
});
