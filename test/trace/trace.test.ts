import { describe, expect, it } from 'vitest';
import type { TraceFilters } from '../../src/trace/index.ts';
import { resolveWhat, trace } from '../../src/trace/index.ts';
import { dev, small } from './linked.ts';

const asked = (words: string, filters?: TraceFilters) => trace(small, resolveWhat(words, small), filters);
const told = (words: string, filters?: TraceFilters) =>
  asked(words, filters).rows.map(
    ({ title, provision, outcome, via }) => `${title} | ${provision} | ${outcome} | ${via}`,
  );

describe('a trace', () => {
  it.each([
    [
      'of a section: itself, what lies below it, and ranges that cover it',
      'serviceloven § 83',
      [
        'Klippekort til hjemmehjælp | serviceloven§81-84 | rejected | covering range',
        'Mentorer i weekenden | serviceloven§83 | approved | itself',
        'Natlige tilsyn med skærm | serviceloven§83,stk.2 | approved | below',
      ],
    ],
    [
      'of a paragraph: not the whole section, but what covers it',
      'serviceloven § 83, stk. 2',
      [
        'Klippekort til hjemmehjælp | serviceloven§81-84 | rejected | covering range',
        'Natlige tilsyn med skærm | serviceloven§83,stk.2 | approved | itself',
      ],
    ],
    [
      'of a section in the range only',
      'serviceloven § 82',
      ['Klippekort til hjemmehjælp | serviceloven§81-84 | rejected | covering range'],
    ],
    [
      'of a law: every role, the challenged first',
      'sundhedsloven',
      [
        'Besøgsvenner på hjul | sundhedsloven§140 | null | below',
        'Mentorer i weekenden | sundhedsloven§138 | approved | below',
      ],
    ],
    [
      'of a municipality',
      'Odense Kommune',
      ['Klippekort til hjemmehjælp | serviceloven§81-84 | rejected | itself'],
    ],
    [
      'of a year: that of the decision',
      '2017',
      [
        'Klippekort til hjemmehjælp | serviceloven§81-84 | rejected | itself',
        'Mentorer i weekenden | serviceloven§83 | approved | itself',
        'Natlige tilsyn med skærm | serviceloven§83,stk.2 | approved | itself',
        'Mentorer i weekenden | sundhedsloven§138 | approved | itself',
      ],
    ],
  ])('%s', (_, words, expected) => {
    expect(told(words)).toEqual(expected);
  });

  it('shows a trial without a decision as undecided', () => {
    expect(asked('sundhedsloven § 140').rows.map(({ outcome, date }) => [outcome, date])).toEqual([
      [null, null],
    ]);
    expect(asked('sundhedsloven § 140').totals.outcomes).toEqual({ undecided: 1 });
  });

  it('shows what a decision came after', () => {
    const row = asked('serviceloven § 83').rows.find(({ title }) => title === 'Mentorer i weekenden');
    expect(row?.before).toEqual([{ outcome: 'under-clarification', date: '2017-06-30' }]);
    expect(row?.date).toBe('2017-12-15');
  });

  it('counts rows that cite only what the provision stands in', () => {
    expect(asked('serviceloven § 83, stk. 2').broader).toBe(1);
    expect(asked('serviceloven § 83').broader).toBe(0);
  });

  it('names each row’s deciding body and proves each cell', () => {
    for (const row of asked('serviceloven').rows) {
      expect(row.decider).toBe('oim-2');
      expect(row.evidence.length).toBeGreaterThan(0);
      expect(row.proofs.title.length).toBeGreaterThan(0);
      expect(row.proofs.provision.length).toBeGreaterThan(0);
    }
  });

  it.each([
    ['outcome', { outcomes: ['rejected'] }, 1],
    ['undecided', { outcomes: ['undecided'] }, 0],
    ['role', { roles: ['mention'] }, 0],
    ['from', { from: '2017-07-01' }, 1],
    ['to', { to: '2017-06' }, 2],
    ['network', { network: 'fk2-boliger' }, 0],
    ['municipality', { municipality: '0561' }, 1],
  ] as const)('keeps what a filter asks for: %s', (_, filters, rows) => {
    expect(asked('serviceloven § 83', filters as TraceFilters).rows).toHaveLength(rows);
  });

  it('has totals that equal its rows', () => {
    for (const words of [
      'serviceloven',
      'sundhedsloven',
      'planloven',
      'lab-loven',
      'fk2-boliger',
      '0751',
      '2017',
    ]) {
      const { rows, totals } = trace(dev, resolveWhat(words, dev));
      const sum = (counts: Readonly<Record<string, number | undefined>>) =>
        Object.values(counts).reduce<number>((all, one) => all + (one ?? 0), 0);
      expect(totals.rows).toBe(rows.length);
      expect([sum(totals.outcomes), sum(totals.roles)]).toEqual([rows.length, rows.length]);
      expect(totals.trials).toBe(new Set(rows.map(({ trial }) => trial)).size);
    }
  });

  it('marks the rows that a conflict concerns, and shows both answers', () => {
    const { rows } = trace(dev, resolveWhat('planloven § 19', dev));
    expect(rows.map(({ outcome, conflict }) => [outcome, conflict])).toEqual([
      ['partly-approved', ['outcomes.fk2-boliger.midlertidig-placering-af-flytbare-boliger']],
      ['rejected', ['outcomes.fk2-boliger.midlertidig-placering-af-flytbare-boliger']],
    ]);
  });
});

describe('the law of a trace', () => {
  it('has title, number and ELI as of the first decision', () => {
    const { law } = asked('serviceloven § 83');
    expect(law?.title).toBe('Lov om social service');
    expect(law?.act).toMatch(/^LBK \d+ of 201[67]-/);
    expect(law?.eli).toMatch(/^\/eli\/lta\/201[67]\//);
  });

  it('says where the rule stands today, without merging the two', () => {
    const { related } = asked('serviceloven § 83');
    expect(related.map(({ id, relation }) => [id, relation])).toContainEqual(['aeldreloven', 'moved-to']);
    expect(told('ældreloven')).toEqual([]);
  });

  it('is found by its new name with the old one beside it', () => {
    const { related } = asked('ældreloven');
    const old = related.find(({ id }) => id === 'serviceloven§83');
    expect(old?.relation).toBe('moved-from');
    expect(old?.trials).toBe(3);
  });
});
