import { describe, expect, it } from 'vitest';
import { link } from '../../src/link/index.ts';
import { fromMarks } from './from-marks.ts';

const NET = '⟦net:fk2-boern|Børn som vores vigtigste ressource⟧';

function linked(...papers: readonly string[]) {
  const documents = papers.flatMap((paper, at) => fromMarks(paper, `${at}.txt`));
  return link({ documents, corrections: [], known: [] });
}

function release(claims: string, outcomes: readonly string[]): string {
  const items = outcomes.map(
    (outcome, at) => `• ⟦trial:x|${NAMES[at]}⟧\n\n⟦outcome:${outcome}|${WORDS[outcome]}⟧\n`,
  );
  return `Pressemeddelelse\n\nDato: ⟦date:2017-02-02|2. februar 2017⟧\n\n${claims}\n\n${NET}\n\n${items.join('\n')}`;
}
const NAMES = [
  'Kortere undersøgelser',
  'Partsstatus for unge',
  'Mentorer til plejefamilier',
  'Natlige hjemmebesøg',
];
const WORDS: Readonly<Record<string, string>> = {
  approved: 'Imødekommes',
  'partly-approved': 'Imødekommes delvist',
  rejected: 'Afslag',
};

const YES_TO = (count: number) =>
  `Regeringen ⟦outcome:approved;claim=${count}|siger ja til⟧ ${count} forsøg.`;

describe('claims', () => {
  it.each([
    ['yes means in full or in part', YES_TO(2), ['approved', 'partly-approved', 'rejected'], [2, 2]],
    [
      'unless those in part are counted by themselves',
      `${YES_TO(1)} Et forsøg ⟦outcome:partly-approved;claim=1|imødekommes delvist⟧.`,
      ['approved', 'partly-approved', 'rejected'],
      [1, 1, 1, 1],
    ],
    ['a number that the list does not bear out', YES_TO(3), ['approved', 'approved', 'rejected'], [3, 2]],
    [
      'how many applied',
      'Kommunerne har indsendt fire ansøgninger.',
      ['approved', 'rejected', 'rejected', 'approved'],
      [4, 4],
    ],
  ] as const)('%s', (_, claims, outcomes, expected) => {
    const result = linked(release(claims, outcomes));
    expect(result.claims.flatMap(({ claimed, counted }) => [claimed, counted])).toEqual(expected);
    expect(result.conflicts.some(({ kind }) => kind === 'claim')).toBe(
      result.claims.some((c) => c.claimed !== c.counted),
    );
  });

  it('of a document without a list are compared with nothing', () => {
    const paper = `Notat\n\nVIVE skriver om 79 forsøg, som der er ⟦outcome:approved;claim=79|givet tilladelse til⟧.\n`;
    const result = linked(paper);
    expect(result.claims.map(({ claimed, counted }) => [claimed, counted])).toEqual([[79, null]]);
    expect(result.conflicts).toEqual([]);
  });
});

/** An application for one trial. */
function application(rules: string, { day = '2017-05-01', towns = '⟦muni:0376|Guldborgsund⟧' } = {}): string {
  return `Ansøgning om frikommuneforsøg\n\nFrikommunenetværk: ${NET}\nTitel på forsøg: ⟦trial:x|Kortere undersøgelser⟧\nDeltagerkommuner: ${towns}\nDato for ansøgning: ⟦date:${day}|${day}⟧\n\n3. Konkrete behov for forsøgshjemler\n\nDer søges om fravigelse af ${rules}.\n`;
}

describe('contradictions', () => {
  it.each([
    [
      'a section that its law never had',
      application('⟦cite:serviceloven§999;role=challenged|servicelovens § 999⟧'),
      ['unknown-provision'],
    ],
    [
      'a law that was repealed by then',
      application('⟦cite:persondataloven§6;role=challenged|persondatalovens § 6⟧', { day: '2019-03-01' }),
      ['repealed-provision'],
    ],
    [
      'the same law while it stood',
      application('⟦cite:persondataloven§6;role=challenged|persondatalovens § 6⟧'),
      [],
    ],
    [
      'a municipality outside the network',
      application('⟦cite:serviceloven§50;role=challenged|servicelovens § 50⟧', {
        towns: '⟦muni:0766|Hedensted⟧',
      }),
      ['municipality-outside-network'],
    ],
    [
      'a provision that is only mentioned',
      application('intet; ⟦cite:serviceloven§999;role=mention|servicelovens § 999⟧ røres ikke'),
      [],
    ],
  ] as const)('%s', (_, paper, kinds) => {
    expect(linked(paper).conflicts.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('a decision that is older than its application has both proofs', () => {
    const late = application('⟦cite:serviceloven§50;role=challenged|servicelovens § 50⟧', {
      day: '2017-11-01',
    });
    const { conflicts } = linked(release('', ['approved']), late);
    expect(conflicts.map(({ kind, evidence }) => [kind, evidence.map(({ path }) => path)])).toEqual([
      ['decision-before-application', ['0.txt', '1.txt']],
    ]);
  });
});
