import { describe, expect, it } from 'vitest';
import { pagedPassages } from '../../../src/segment/passages/passages.ts';

/** Passages as `kind: words`, cells of rows parted by `/`. */
function kinds(text: string): string[] {
  const pages = [{ number: 1, start: 0, end: text.length }];
  return pagedPassages({ text, map: [], pages, blocks: [], furniture: [], stated: {} }).map((passage) =>
    passage.cells
      ? `row: ${passage.cells.map(({ start, end }) => text.slice(start, end)).join('/')}`
      : `${passage.kind}: ${passage.text}`,
  );
}

describe('columns without tabs', () => {
  it.each([
    [
      'Forsøg        Svar\nMikrolån      Ja\nDelebiler     Nej',
      ['row: Forsøg/Svar', 'row: Mikrolån/Ja', 'row: Delebiler/Nej'],
      'blanks below a head',
    ],
    [
      'Forsøg        Svar\n------------------\nMikrolån      Ja',
      ['row: Forsøg/Svar', 'row: Mikrolån/Ja'],
      'a rule is no row',
    ],
    [
      'Forsøg        Svar         Dag\n-----\nMikrolån      Ja, delvist  2.3.\nDelebiler  Med forbehold  4.3.',
      ['row: Forsøg/Svar/Dag', 'row: Mikrolån/Ja, delvist/2.3.', 'row: Delebiler/Med forbehold/4.3.'],
      'two blanks part cells of a row',
    ],
    [
      'Nr. | Titel | Svar\n1 | Mikrolån | Ja',
      ['row: Nr./Titel/Svar', 'row: 1/Mikrolån/Ja'],
      'bars without a rule',
    ],
    [
      '| Titel | Svar |\n|---|---|\n| Mikrolån | Ja |',
      ['row: Titel/Svar', 'row: Mikrolån/Ja'],
      'bars at the edges',
    ],
  ] as const)('%j are rows of a table: %s', (text, expected, _reason) =>
    expect(kinds(text)).toEqual([...expected]),
  );

  it.each([
    [
      'Vejle Kommune      Dato: 2. maj 2018\nSkolegade 1        Sagsnr. 17-33\n7100 Vejle         Side 1',
      'a letterhead',
    ],
    ['Publiceret 1. maj | Opdateret 2. maj\nAf redaktionen', 'one line with a bar'],
    ['Navn        Telefon\nLone Holm   50 00 00 01', 'columns of persons'],
  ])('%j are none: %s', (text) => expect(kinds(text).filter((one) => one.startsWith('row'))).toEqual([]));
});

describe('a heading by its marks', () => {
  it.each([
    ['**Mikrolån til ledige**\nVi låner penge ud til ledige.', 'heading: **Mikrolån til ledige**', 'bold'],
    [
      '## Mikrolån til ledige\nVi låner penge ud til ledige.',
      'heading: ## Mikrolån til ledige',
      'a cross-hatch',
    ],
    ['+ Mikrolån til ledige\nVi låner penge ud til ledige.', 'heading: + Mikrolån til ledige', 'a plus'],
    ['Mikrolån til ledige\nDeltagere: Vejle', 'heading: Mikrolån til ledige', 'a field below it'],
  ])('%j begins with %j: %s', (text, expected) => expect(kinds(text)[0]).toBe(expected));

  it.each([
    ['* Mikrolån til ledige\n* Delebiler', 'a bullet'],
    ['**Vi låner penge ud til ledige.**\nDet gør vi hver dag.', 'a sentence'],
  ])('%j has none: %s', (text) => expect(kinds(text)[0]).not.toMatch(/^heading/));
});

it.each([
  ['heads', 'Forsøg   Svar\n'.repeat(20_000)],
  ['bars', 'a | b | c\n'.repeat(20_000)],
  ['blanks', `Forsøg${'   a'.repeat(80)}\n`.repeat(500)],
])('takes seconds, not minutes, on %s', (_, text) => {
  const began = performance.now();
  kinds(text);
  expect(performance.now() - began).toBeLessThan(8000);
});
