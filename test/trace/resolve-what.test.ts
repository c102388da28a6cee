import { describe, expect, it } from 'vitest';
import { QueryError } from '../../src/model/errors.ts';
import { resolveWhat } from '../../src/trace/index.ts';
import { dev, small } from './linked.ts';

function fault(words: string, source = small): QueryError {
  try {
    resolveWhat(words, source);
  } catch (error) {
    if (error instanceof QueryError) return error;
  }
  throw new Error(`"${words}" was understood`);
}

describe('what words name', () => {
  it.each([
    ['serviceloven § 83', 'provision', 'serviceloven§83'],
    ['§ 83, stk. 2 i lov om social service', 'provision', 'serviceloven§83,stk.2'],
    ['SEL § 83', 'provision', 'serviceloven§83'],
    ['serviceloven§83', 'provision', 'serviceloven§83'],
    ['serviceloven', 'law', 'serviceloven'],
    ['lov om planlægning', 'law', 'planloven'],
    ['Aarhus', 'municipality', '0751'],
    ['Århus Kommune', 'municipality', '0751'],
    ['0751', 'municipality', '0751'],
    ['fk2-boliger', 'network', 'fk2-boliger'],
    ['Børn som vores vigtigste ressource', 'network', 'fk2-boern'],
    ['2017', 'year', '2017'],
  ] as const)('%s is a %s', (words, kind, id) => {
    expect(resolveWhat(words, small)).toMatchObject({ kind, id });
  });

  it('takes a section alone for that of the only law which has it here', () => {
    expect(resolveWhat('§ 140', small).id).toBe('sundhedsloven§140');
  });

  it('offers the laws that have a section, where several do', () => {
    expect(fault('§ 83', dev).choices).toEqual(['lejeloven § 83', 'serviceloven § 83']);
  });

  it.each([
    ['servicloven', 'serviceloven'],
    ['Aahus', 'Aarhus'],
    ['planlovn § 5', 'planloven'],
    ['akutområde', 'Nye samarbejdsformer på det somatiske akutområde'],
  ])('offers the three nearest names for %s', (words, nearest) => {
    const { code, choices } = fault(words);
    expect(code).toBe('unknown-name');
    expect(choices).toHaveLength(3);
    expect(choices[0]).toBe(nearest);
  });

  it.each(['', '   ', '§', '§ 9999', '*', 'x'.repeat(5000)])(
    'answers "%s" with an error that can be shown',
    (words) => {
      expect(fault(words).message.length).toBeGreaterThan(0);
    },
  );
});
