import { describe, expect, it } from 'vitest';
import { NotFoundError } from '../../src/model/errors.ts';
import { dossier, timeline, verifyEvidence } from '../../src/trace/index.ts';
import { dev, documents } from './linked.ts';

const source = {
  ...dev,
  documentOf: (id: string) => documents.find(({ document }) => document.id === id)?.document,
};
const ID = 'fk2-sundhed.fælles-visitation-til-genoptræning';

describe('a dossier', () => {
  it('tells a trial in order of time', () => {
    const events = dossier(source, ID).events.filter(({ kind }) => kind !== 'document');
    expect(events.map(({ date, kind, what }) => `${date} ${kind} ${what}`)).toEqual([
      '2017-05-01 application application',
      '2017-06-30 decision under-clarification',
      '2017-12-15 decision approved',
      '2018-02-01 status started',
      '2018-03-21 status started',
      '2018-12-14 status started',
    ]);
  });

  it('is found by an id that the trial once had', () => {
    const moved = { ...source, redirects: [{ from: 'old.id', to: ID }] };
    expect(dossier(moved, 'old.id').trial.id).toBe(ID);
  });

  it('of no trial is an error that names the id', () => {
    expect(() => dossier(source, 'fk2-sundhed.none')).toThrow(NotFoundError);
    expect(() => dossier(source, 'fk2-sundhed.none')).toThrow('fk2-sundhed.none');
  });
});

describe('a timeline', () => {
  it('is in order of time over several trials, undated events last', () => {
    const dates = timeline(source, dev.trials).map(({ date }) => date ?? '9999');
    expect(dates).toEqual([...dates].sort());
    expect(dates.length).toBeGreaterThan(40);
  });
});

describe('verifying proofs', () => {
  const proofs = dev.trials.flatMap((trial) =>
    [
      ...trial.variants,
      ...trial.provisions,
      ...trial.municipalities,
      ...trial.decisions,
      ...trial.statuses,
    ].flatMap(({ evidence }) => evidence),
  );
  /** The text of a file up to the document's end: offsets count from the file's start. */
  const textOf = (id: string) => {
    const one = documents.find(({ document }) => document.id === id);
    return one && ' '.repeat(one.document.start) + one.text;
  };

  it('finds every quote of the marked documents in its text', () => {
    expect(proofs.length).toBeGreaterThan(300);
    expect(verifyEvidence(proofs, textOf)).toEqual([]);
  });

  it.each([
    ['a text that is gone', (): string | undefined => undefined, 'text-gone'],
    ['other words at the place', (): string | undefined => 'x'.repeat(10_000), 'surface'],
  ] as const)('reports %s', (_, text, problem) => {
    const [first] = proofs;
    expect(verifyEvidence(first ? [first] : [], text).map((one) => one.problem)).toEqual([problem]);
  });

  it('reports a quote that was changed', () => {
    const [first] = proofs;
    const broken = first ? [{ ...first, quote: `${first.quote}!` }] : [];
    expect(verifyEvidence(broken, textOf).map(({ problem }) => problem)).toEqual(['quote']);
  });
});
