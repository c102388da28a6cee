import { describe, expect, it } from 'vitest';
import type { FoundMention } from '../../../src/model/mention.ts';
import { collect } from '../../../src/tag/trial/judge/collect.ts';
import { decide, drawnTogether, type Seen } from '../../../src/tag/trial/judge/judge.ts';
import { markOf } from '../../../src/tag/trial/judge/marks.ts';
import { timesSaid } from '../../../src/tag/trial/judge/recurrence.ts';
import { judgedNames, known } from './names-of.ts';

describe('titles that the judge adds', () => {
  it.each([
    [
      'Sagsfremstilling\n\nUdvalget bad om en status for kommunens forsøg.\n\na) Hjemmebesøg af haveteamet\nForsøget er i gang i Vejle. Kommunen kan fravige servicelovens § 83.\n\nb) Musik på sengekanten\nForsøget blev afvist af Socialministeriet.\n\nc) Fælles spisetid\nForsøget er udskudt til 2019.',
      'municipal-memo',
      'Hjemmebesøg af haveteamet | Musik på sengekanten | Fælles spisetid',
      'lettered items',
    ],
    [
      'Svar på ansøgninger\n\nDel A – Hjemmebesøg af haveteamet\nAnsøgningen imødekommes efter servicelovens § 83.\n\nDel B – Musik på sengekanten\nAnsøgningen kan ikke imødekommes.',
      'ministry-letter',
      'Hjemmebesøg af haveteamet | Musik på sengekanten',
      'parts',
    ],
    [
      '[1] Hjemmebesøg af haveteamet\n    Fravigelse: servicelovens § 83\n    Svar: Godkendt\n[2] Musik på sengekanten\n    Fravigelse: servicelovens § 85\n    Svar: Afslag\n[3] Fælles spisetid\n    Fravigelse: servicelovens § 86\n    Svar: Udestår',
      'web-page',
      'Hjemmebesøg af haveteamet | Musik på sengekanten | Fælles spisetid',
      'numbers in brackets',
    ],
    [
      'Kommunens forsøg\n\nHjemmebesøg af haveteamet har kørt siden marts, og 40 borgere er med i forsøget.\n\nMere tungt går det med musik på sengekanten. Forsøget er ikke begyndt.',
      'news-article',
      'Hjemmebesøg af haveteamet | musik på sengekanten',
      'subjects and what it goes badly with',
    ],
    [
      'Svar fra ministeriet\n\n»Musik på sengekanten« er imødekommet. Vejle kan dermed fravige servicelovens § 85.\n',
      'press-release',
      'Musik på sengekanten',
      'a name in quotes as subject',
    ],
  ] as const)('%j (%s) gives %j: %s', (text, kind, expected, _reason) =>
    expect(judgedNames(text, kind)).toBe(expected),
  );
});

describe('what the judge takes for no title', () => {
  it.each([
    [
      'Referat\n\nPunkt 1. Godkendelse af dagsorden\n\nGodkendt.\n\nPunkt 2. Meddelelser\n\nFormanden orienterede om et møde i Vejle.\n\nPunkt 3. Eventuelt\n\nIntet.',
      'minutes',
      'points of an agenda',
    ],
    [
      'Notat\n\n1. Andre forhold\n\nForsøget er godkendt, og kommunen deltager fortsat.\n\n2. Økonomi\n\nUdgiften er 200.000 kr.',
      'municipal-memo',
      'headings of every paper',
    ],
    [
      'Status\n\nJobcentret har endnu ikke talt op. Bygningen er ikke færdig. Modellen har kørt siden 2018.',
      'status-note',
      'other subjects of a status',
    ],
  ] as const)('%j (%s): %s', (text, kind, _reason) => expect(judgedNames(text, kind)).toBe(''));
});

describe('the mark before the words of a line', () => {
  it.each([
    ['a) Musik på sengekanten', 'letter', 'Musik på sengekanten', 'a letter'],
    ['[12] Musik på sengekanten', 'bracket', 'Musik på sengekanten', 'a number in brackets'],
    ['ad 3) Musik på sengekanten', 'ad', 'Musik på sengekanten', 'an answer to a point'],
    ['Del C – Musik på sengekanten', 'part', 'Musik på sengekanten', 'a part'],
    ['II. Forsøg nr. 1: Musik på sengekanten', 'roman+trial', 'Musik på sengekanten', 'two of them'],
    ['- **Musik på sengekanten.**', 'bullet+bold', 'Musik på sengekanten.**', 'a bullet and bold letters'],
    ['3.2 Musik på sengekanten', 'decimal', 'Musik på sengekanten', 'a decimal number'],
    ['Musik på sengekanten', '', 'Musik på sengekanten', 'none'],
    ['Del din mad med naboen', '', 'Del din mad med naboen', 'a word like that of a part'],
  ] as const)('of %j is %j before %j: %s', (line, style, words, _reason) => {
    const mark = markOf(line);
    expect([mark.style, line.slice(mark.length)]).toEqual([style, words]);
  });
});

const spansOf = (text: string, titles: readonly FoundMention[] = []) =>
  collect(known(text, 'status-note'), titles).map(({ mention, setting }) => [
    text.slice(mention.start, mention.end),
    setting,
  ]);

describe('candidates', () => {
  it('are the lead of an item up to each of its stops', () => {
    const spans = spansOf(
      'Forsøg\n\n- Musik på sengekanten (Vejle) – godkendt: ja\n- Fælles spisetid – afslag',
    );
    expect(spans).toContainEqual(['Musik på sengekanten', 'item']);
    expect(spans).toContainEqual(['Fælles spisetid', 'item']);
  });

  it('run over a comma, where a capital opens them', () => {
    expect(spansOf('I dag er Musik, når du vågner i gang.')).toContainEqual([
      'Musik, når du vågner',
      'prose',
    ]);
  });

  it('do not begin inside a network or an answer', () => {
    const spans = spansOf('Svaret blev: Imødekommet den 3. maj 2018.');
    expect(spans.map(([words]) => words)).not.toContain('Imødekommet');
  });

  it('hold what the rules found, wherever it stands', () => {
    const title: FoundMention = {
      type: 'trial',
      id: 'x',
      start: 3,
      end: 7,
      confidence: 0.9,
      rule: 'trial/x@1',
    };
    const asked = collect(known('og omsk er det', 'status-note'), [title]);
    expect(asked.filter(({ ruled }) => ruled === title)).toHaveLength(1);
  });
});

describe('words that come back', () => {
  const text = 'Musik på sengekanten er ny. Alle taler om Musik på sengekanter. Spisetid er gammel.';

  it('are counted by their rarest pair, without endings', () => {
    const context = known(text, 'status-note');
    expect(timesSaid(context, { start: 0, end: 20 })).toBe(2);
    expect(timesSaid(context, { start: text.indexOf('Spisetid'), end: text.indexOf('Spisetid') + 8 })).toBe(
      1,
    );
  });
});

/** A candidate at a span, said by the rules or not. */
function seenAt(
  start: number,
  end: number,
  how: { readonly ruled?: boolean; readonly series?: string } = {},
): Seen {
  const mention: FoundMention = {
    type: 'trial',
    id: 'x',
    start,
    end,
    confidence: 0.5,
    rule: 'trial/judge@1',
  };
  return {
    asked: {
      mention,
      setting: 'item',
      cut: 'whole',
      mark: 'bullet',
      own: mention,
      series: how.series,
      ruled: how.ruled ? { ...mention, rule: 'trial/rule@1' } : undefined,
    },
    series: undefined,
    section: { outcomes: 0, statuses: 0, challenged: 0, cited: 0, municipalities: 0, networks: 0, dates: 0 },
  };
}

describe('a decision', () => {
  it('takes the likeliest of candidates over each other, and those beside it', () => {
    const seen = [seenAt(0, 10), seenAt(4, 10), seenAt(12, 20)];
    expect(decide(seen, [1, 2, 1]).map(({ start, end }) => [start, end])).toEqual([
      [4, 10],
      [12, 20],
    ]);
  });

  it('prefers what the rules found, unless much speaks against it', () => {
    const seen = [seenAt(0, 10, { ruled: true }), seenAt(4, 10)];
    expect(decide(seen, [-1, 2]).map(({ rule }) => rule)).toEqual(['trial/rule@1']);
    expect(decide(seen, [-6, 2]).map(({ rule }) => rule)).toEqual(['trial/judge@1']);
  });

  it('draws the members of a series together, and leaves others alone', () => {
    const seen = [seenAt(0, 5, { series: 'a' }), seenAt(6, 9, { series: 'a' }), seenAt(10, 15)];
    const [first = 0, second = 0, other] = drawnTogether(seen, [4, -2, -2]);
    expect(second).toBeGreaterThan(-2);
    expect(first).toBeLessThan(4);
    expect(other).toBe(-2);
  });
});
