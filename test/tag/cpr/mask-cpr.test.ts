import { describe, expect, it } from 'vitest';
import { maskCpr } from '../../../src/tag/cpr/index.ts';

// All numbers here are of people born in 1858-1860 (7th digit 5-8): nobody was ever given one.
describe('maskCpr', () => {
  it.each([
    ['cpr-nr. 070358-5809 er', 'cpr-nr. ••••••-•••• er', 'the usual form'],
    ['(CPR 2904585842)', '(CPR ••••••••••)', 'ten digits after the word'],
    ['cpr\n150658-\n5763, blev', 'cpr\n••••••-\n••••, blev', 'broken over a line'],
    ['gengivet som 23l158-5927,', 'gengivet som ••••••-••••,', 'a scanned l'],
    ['O7O358-58O9 og', '••••••-•••• og', 'scanned zeros'],
    ['borger 070358 - 5809', 'borger •••••• - ••••', 'spaces around the hyphen'],
    ['070358–5809', '••••••–••••', 'a dash for the hyphen'],
    ['070358\u20115809', '••••••\u2011••••', 'a no-break hyphen'],
    ['CPR-nummer: 070358 5809.', 'CPR-nummer: •••••• ••••.', 'a space for the hyphen'],
    ['CPR: 07 03 58-5809', 'CPR: •• •• ••-••••', 'the day in pairs'],
    ['CPR: 07.03.58-5809', 'CPR: ••.••.••-••••', 'the day with full stops'],
    ['cpr 070358.5809', 'cpr ••••••.••••', 'a full stop for the hyphen'],
    ['personnummer 0703585809', 'personnummer ••••••••••', 'the other word'],
    ['cpr070358-5809', 'cpr••••••-••••', 'stuck to the word'],
    ['0703\u00ad58-5809', '••••\u00ad••-••••', 'a soft hyphen inside'],
    [
      '010258-5000 uden modulus',
      '••••••-•••• uden modulus',
      'a hyphen is enough, as numbers after 2007 need no control digit',
    ],
    ['nr. 0703585809 i registeret', 'nr. •••••••••• i registeret', 'the control digit is enough'],
    ['CPR 070358-5809, 2904585842', 'CPR ••••••-••••, ••••••••••', 'a list'],
    ['Sagsnr. 070358-5809', 'Sagsnr. ••••••-••••', 'used as a case number it is one still'],
    ['afgoerelse 070358-5809.pdf', 'afgoerelse ••••••-••••.pdf', 'in a file name'],
    ['cpr. 070358-58\n09', 'cpr. ••••••-••\n••', 'broken inside the last four'],
    ['cpr 070358-580 9', 'cpr ••••••-••• •', 'a space that a scan put'],
    ['07.03.1958-5809', '••.••.••••-••••', 'the year in full'],
    ['2017-070358-5809', '2017-••••••-••••', 'behind another number'],
    ['l2O358-5ll7 i sagen', '••••••-•••• i sagen', 'four misread digits'],
    ['070358-\u00a05809', '••••••-\u00a0••••', 'a no-break space'],
  ])('masks %j: %s (%s)', (text, masked) => {
    expect(maskCpr(text)).toBe(masked);
    expect(maskCpr(text)).toHaveLength(text.length);
  });

  it.each([
    ['tlf. 89 15 15 15', 'a telephone number'],
    ['telefon 8915 2040', 'in two fours'],
    ['+45 20 30 40 50 60', 'no day of birth'],
    ['rammeaftale nr. 990077-2231', 'no day 99'],
    ['EAN-nr. 5798001234567', 'thirteen digits'],
    ['CVR-nr. 20 00 01 23', 'eight digits'],
    ['sagsnr. 2017-1482', 'a case number'],
    ['Sagsnr. 2016-0039029', 'seven digits'],
    ['27.00.00-P20-4-17', 'a plan number'],
    ['konto 1234 0103585000', 'an account'],
    ['kontonr. 0103585001', 'an account whose number begins with a day'],
    ['faktura 010358-5001', 'an invoice whose control digit is wrong'],
    ['02-02-2017 15 borgere', 'a date and a number'],
    ['CPR-registret blev i perioden 01.10.2016 - 31.12.2019 brugt', 'an interval of days'],
    ['fra 01.10.2016-2017', 'a day and a year, with century'],
    ['i alt 120358-51 17-årige', 'a hyphen between counts'],
    ['fra 01.10.16 - 2017', 'a day and a year'],
    ['600.000 kr. 350.000 kr.', 'sums'],
    ['cpr-nummeret er fjernet: ••••••-••••', 'already masked'],
    ['0.20.83-1', 'an account code'],
    ['2018 2019 2020', 'years'],
    ['12.892 4.546', 'figures of a table'],
    ['doknr. 3103585000', 'a document number'],
  ])('leaves %j alone: %s', (text) => {
    expect(maskCpr(text)).toBe(text);
  });

  it('leaves no digit of a number readable through any gap', () => {
    const text =
      'Borger (070358-5809), søn 290458–5842, mor 150658-\n5763 og far 23l158 - 5927; CPR 070358 5809.';
    expect(maskCpr(text)).not.toMatch(/[0-9]/);
  });

  it('takes time in proportion to the text', () => {
    for (const piece of [
      '0703 ',
      '070358-',
      '07.03.',
      '•',
      'lIlIlI ',
      '0 1 0 2 5 8 ',
      '010258\n\n',
      'cpr ',
    ]) {
      const text = piece.repeat(1_000_000 / piece.length);
      const begin = performance.now();
      maskCpr(text);
      expect(performance.now() - begin, piece).toBeLessThan(1500);
    }
  });
});
