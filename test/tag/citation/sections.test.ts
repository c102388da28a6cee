// The grammar below the law: letters, ranges, stk., nr., litra, pkt. and the lists they stand in.
import { describe, expect, it } from 'vitest';
import { idsOf, surfacesOf } from './factory.ts';

/** Ids without the law, which is serviceloven in every row. */
function sectionsOf(text: string): string {
  return idsOf(text).replaceAll('serviceloven§', '');
}

describe('one section', () => {
  it.each([
    ['plain', 'servicelovens § 83', '83'],
    ['no space', 'servicelovens §83', '83'],
    ['two spaces', 'servicelovens §  83', '83'],
    ['no-break space', 'servicelovens §\u00a083', '83'],
    ['thin space', 'servicelovens §\u200983', '83'],
    ['a letter after a space', 'servicelovens § 13 b', '13b'],
    ['a letter without a space', 'servicelovens § 52a', '52a'],
    ['a letter before a comma', 'servicelovens § 140 a, stk. 1', '140a,stk.1'],
    ['a letter before a verb', 'servicelovens § 66 b finder anvendelse', '66b'],
    ['a letter before the preposition i', 'servicelovens § 66 b i praksis', '66b'],
    ['the preposition i is no letter', 'servicelovens § 83 i Odense', '83'],
    ['the letter i before a comma', 'servicelovens § 112 i, stk. 2', '112i,stk.2'],
    ['an upper-case letter before a comma', 'servicelovens § 83 A, stk. 2', '83a,stk.2'],
    ['m.v. is no letter', 'servicelovens § 83 m.v.', '83'],
    ['f.eks. is no letter', 'servicelovens § 83 f.eks. rengøring', '83'],
    ['a page is no letter', 'servicelovens § 83 s. 12', '83'],
    ['a date is no letter', 'servicelovens § 83 d. 1. maj', '83'],
    ['a full stop ends it', 'Det er servicelovens § 83. Så gælder det.', '83'],
    ['a footnote digit after a comma is none of it', 'servicelovens § 83,1 som', '83'],
    ['the word paragraf', 'servicelovens paragraf 83', '83'],
    ['the word paragraffen', 'paragraffen 83 i serviceloven', '83'],
    ['the abbreviation pgf.', 'servicelovens pgf. 83', '83'],
    ['three digits', 'servicelovens § 155 a', '155a'],
  ])('%s: %s', (_reason, text, expected) => expect(sectionsOf(text)).toBe(expected));
});

describe('below the section', () => {
  it.each([
    ['stk.', 'servicelovens § 83, stk. 2', '83,stk.2'],
    ['stk. without a comma', 'servicelovens § 83 stk. 2', '83,stk.2'],
    ['stk without a stop', 'servicelovens § 83 stk 2', '83,stk.2'],
    ['stk. without spaces', 'servicelovens § 83,stk.2', '83,stk.2'],
    ['Stk. in upper case', 'servicelovens § 83, Stk. 2', '83,stk.2'],
    ['the word stykke', 'servicelovens § 83, stykke 2', '83,stk.2'],
    ['stk. and nr.', 'servicelovens § 11, stk. 3, nr. 2', '11,stk.3,nr.2'],
    ['nr. without stk.', 'servicelovens § 2, nr. 4', '2,nr.4'],
    ['stk., nr. and litra', 'servicelovens § 2, stk. 1, nr. 6, litra a', '2,stk.1,nr.6,litra.a'],
    ['litra with a bracket', 'servicelovens § 2, stk. 1, litra b)', '2,stk.1,litra.b'],
    ['a range of stk.', 'servicelovens § 140, stk. 3-7', '140,stk.3-7'],
    ['a range of stk. with an en dash', 'servicelovens § 140, stk. 3–7', '140,stk.3-7'],
    ['a range of stk. in words', 'servicelovens § 140, stk. 3 til 7', '140,stk.3-7'],
    ['a range of nr.', 'servicelovens § 2, nr. 1-4', '2,nr.1-4'],
    ['a sentence is not in the id', 'servicelovens § 95, stk. 3, 2. pkt.', '95,stk.3'],
    ['two sentences', 'servicelovens § 95, stk. 3, 1. og 2. pkt.', '95,stk.3'],
    ['a sentence in words', 'servicelovens § 95, stk. 3, sidste punktum', '95,stk.3'],
    ['a sentence right after the section', 'servicelovens § 95, 2. punktum', '95'],
    ['ff. is not in the id', 'servicelovens § 50 ff.', '50'],
    ['stk. before pieces is quantity', 'servicelovens § 83 omfatter 12 stk. 2 gange om året', '83'],
  ])('%s: %s', (_reason, text, expected) => expect(sectionsOf(text)).toBe(expected));
});

describe('lists and ranges', () => {
  it.each([
    ['two with og', 'servicelovens §§ 83 og 86', '83 86'],
    ['two with eller', 'servicelovens §§ 107 eller 110', '107 110'],
    ['two with samt', 'servicelovens §§ 107 samt 110', '107 110'],
    ['og/eller', 'servicelovens §§ 107 og/eller 110', '107 110'],
    ['a slash', 'servicelovens §§ 107/108', '107 108'],
    ['three', 'servicelovens §§ 107, 108 og 110', '107 108 110'],
    ['a range', 'servicelovens §§ 83-87', '83-87'],
    ['a range after a single sign', 'servicelovens § 83-87', '83-87'],
    ['a range with spaces', 'servicelovens §§ 83 – 87', '83-87'],
    ['a range with two signs', 'servicelovens § 83 - § 87', '83-87'],
    ['a range in words', 'servicelovens §§ 83 til 87', '83-87'],
    ['til og med', 'servicelovens §§ 83 til og med 87', '83-87'],
    ['a range of letters', 'servicelovens §§ 10 a-10 c', '10a-10c'],
    ['a range of bare letters', 'servicelovens §§ 10 a-c', '10a-10c'],
    ['a range into letters', 'servicelovens §§ 9-9 b', '9-9b'],
    ['a downward range is none', 'servicelovens § 107-83', '107'],
    [
      'range, section, stk. list',
      'servicelovens §§ 83-87, 95 og 96, stk. 2 og 3',
      '83-87 95 96,stk.2 96,stk.3',
    ],
    ['a list of stk.', 'servicelovens § 151, stk. 2 og 3', '151,stk.2 151,stk.3'],
    ['stk. named twice', 'servicelovens § 151, stk. 2, og stk. 3', '151,stk.2 151,stk.3'],
    ['a list of nr.', 'servicelovens § 83, stk. 1, nr. 2 og 3', '83,stk.1,nr.2 83,stk.1,nr.3'],
    ['range and number of nr.', 'servicelovens § 2, nr. 1-4 og 6', '2,nr.1-4 2,nr.6'],
    ['a list of litra', 'servicelovens § 2, nr. 1, litra a og c', '2,nr.1,litra.a 2,nr.1,litra.c'],
    [
      'back to the section',
      'servicelovens § 83, stk. 1, nr. 2 og 3, samt § 85',
      '83,stk.1,nr.2 83,stk.1,nr.3 85',
    ],
    ['each with a sign', 'servicelovens § 83, § 85 og § 95', '83 85 95'],
    ['a stk. and a section', 'servicelovens § 83, stk. 1, og § 85', '83,stk.1 85'],
    ['a comma closes the stk.', 'servicelovens §§ 5, stk. 2, og 6', '5,stk.2 6'],
    ['without a comma the stk. goes on', 'servicelovens §§ 5, stk. 2 og 6', '5,stk.2 5,stk.6'],
    ['no section has that many stk.', 'servicelovens §§ 83, stk. 2 og 85', '83,stk.2 85'],
    ['jf. joins', 'servicelovens § 83, jf. § 88', '83 88'],
    ['jf. with a range', 'servicelovens § 83, jf. §§ 88-90', '83 88-90'],
    ['jf. with a stk. of the same section', 'servicelovens § 83, stk. 1, jf. stk. 3', '83,stk.1 83,stk.3'],
    ['letters in a list', 'servicelovens §§ 83, 83 a og 86, stk. 1', '83 83a 86,stk.1'],
    ['a quantity is no item', 'servicelovens § 83 og 84 timer om ugen', '83'],
    ['a day is no item', 'servicelovens § 83, 1. maj og senere', '83'],
    ['a year is no item', 'servicelovens § 83, 2017', '83'],
    ['a sum is no item', 'servicelovens § 83, 1.250 kr.', '83'],
    ['a percentage is no item', 'servicelovens § 83 og 90 pct. af', '83'],
    ['a smaller number is no item', 'servicelovens § 83 og 2 andre', '83'],
    ['a semicolon with a sign joins', 'servicelovens § 84, stk. 1; § 192', '84,stk.1 192'],
  ])('%s: %s', (_reason, text, expected) => expect(sectionsOf(text)).toBe(expected));
});

describe('spans', () => {
  it.each([
    ['the law goes with the first', 'efter servicelovens §§ 107 og 110 gives', 'servicelovens §§ 107 | 110'],
    [
      'the law goes with the last',
      'efter §§ 107, 108 og 110 i lov om social service gives',
      '§§ 107 | 108 | 110 i lov om social service',
    ],
    ['a range is one', 'efter servicelovens § 35-38 gives', 'servicelovens § 35-38'],
    [
      'stk. are marks of their own',
      'efter § 151, stk. 2 og 3, i serviceloven gives',
      '§ 151, stk. 2 | 3, i serviceloven',
    ],
    ['stk. with its word', 'efter § 50, stk. 2, og stk. 7, om frist', '§ 50, stk. 2 | stk. 7'],
    ['a compound ends before its hyphen', 'et § 107-tilbud i byen', '§ 107'],
    ['a bracket around the section is outside', 'botilbud (§ 107) i byen', '§ 107'],
    ['a bracket that belongs is inside', 'efter serviceloven (§ 83) gives', 'serviceloven (§ 83'],
    [
      'lovens goes with its section',
      'Serviceloven gælder. Efter lovens § 3 gives',
      'Serviceloven | lovens § 3',
    ],
    ['i samme lov points from outside', 'Lejelovens § 4 og § 9 i samme lov', 'Lejelovens § 4 | § 9'],
    [
      'm.v. belongs to the title',
      'efter § 5 i lov om almene boliger m.v. gives',
      '§ 5 i lov om almene boliger m.v.',
    ],
    ['a line break is inside', 'efter servicelovens\n§ 83,\nstk. 2 gives', 'servicelovens\n§ 83,\nstk. 2'],
    ['a blank line is a wall', 'efter serviceloven\n\n§ 83 gives', 'serviceloven | § 83'],
    ['a tab parts law and section', 'Serviceloven\t§ 83', '§ 83'],
  ])('%s', (_reason, text, expected) => expect(surfacesOf(text)).toBe(expected));
});
