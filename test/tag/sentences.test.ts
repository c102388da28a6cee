// Where sentences and paragraphs end in Danish official prose.
import { describe, expect, it } from 'vitest';
import { paragraphsOf, splitSentences } from '../../src/tag/sentences.ts';

/** The sentences of a text, joined by " | ". */
function sentencesOf(text: string): string {
  return splitSentences(text, 0, text.length)
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))
    .join(' | ');
}

describe('sentences', () => {
  it.each([
    ['end at a full stop', 'Det er nyt. Vi ser på det.', 'Det er nyt. | Vi ser på det.'],
    ['end at a question', 'Er det nyt? Ja.', 'Er det nyt? | Ja.'],
    [
      'go on after an abbreviation',
      'Det er bl.a. Aarhus og f.eks. Odense.',
      'Det er bl.a. Aarhus og f.eks. Odense.',
    ],
    [
      'go on after jf.',
      'Borgeren visiteres, jf. Servicelovens § 88.',
      'Borgeren visiteres, jf. Servicelovens § 88.',
    ],
    ['go on after stk.', 'Efter § 83, stk. 2 gives hjælp.', 'Efter § 83, stk. 2 gives hjælp.'],
    ['go on after pkt. and nr.', 'Se 2. pkt. og nr. 4 i loven.', 'Se 2. pkt. og nr. 4 i loven.'],
    ['go on in a date', 'Den 1. maj 2017 begyndte det.', 'Den 1. maj 2017 begyndte det.'],
    ['go on in a date of digits', 'Frist 1. 5. 2017 kl. 12.', 'Frist 1. 5. 2017 kl. 12.'],
    ['go on after an initial', 'Anders B. Hansen skrev.', 'Anders B. Hansen skrev.'],
    [
      'end after a section number',
      'Vi fraviger § 83. Kommunen er enig.',
      'Vi fraviger § 83. | Kommunen er enig.',
    ],
    ['end after a year', 'Det var i 2017. Siden er intet sket.', 'Det var i 2017. | Siden er intet sket.'],
    ['keep a heading of a section', '§ 12. Kommunen kan søge.', '§ 12. Kommunen kan søge.'],
    ['keep a numbered heading', '1. Indledning og formål', '1. Indledning og formål'],
    ['end after closing quotes', '»Det er nyt.« Sagde han.', '»Det er nyt.« | Sagde han.'],
    ['cross a line break', 'Det er\nnyt.', 'Det er nyt.'],
    ['do not cross a blank line', 'Overskrift\n\nDet er nyt.', 'Overskrift | Det er nyt.'],
    [
      'do not cross into an item',
      'Vi søger om:\n- tilsyn\n- visitation',
      'Vi søger om: | - tilsyn | - visitation',
    ],
    ['do not cross rows', '| § 83 | ja |\n| § 85 | nej |', '| § 83 | ja | | | § 85 | nej |'],
    ['of nothing are none', ' \n ', ''],
  ])('%s', (_reason, text, expected) => expect(sentencesOf(text)).toBe(expected));

  it('lie inside the stretch they are asked for', () => {
    const text = 'Før. Midt i. Efter.';
    expect(splitSentences(text, 5, 12)).toEqual([{ start: 5, end: 12 }]);
  });
});

describe('paragraphs', () => {
  it('stand between blank lines, trimmed', () => {
    expect(paragraphsOf(' a\n\n\n b \n \n', 0, 11)).toEqual([
      { start: 1, end: 2 },
      { start: 6, end: 7 },
    ]);
  });
});
