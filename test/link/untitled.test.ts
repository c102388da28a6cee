import { describe, expect, it } from 'vitest';
import { link } from '../../src/link/index.ts';
import type { Correction, CorrectionAction } from '../../src/model/correction.ts';
import { fromMarks } from './from-marks.ts';

const LETTER = `Undervisningsministeriet

Dato: ⟦date:2018-10-09|9. oktober 2018⟧

Svar på jeres ansøgning

⟦muni:0420|Assens⟧ Kommune beder om at blive undtaget fra ⟦cite:folkeskoleloven§25,stk.2;role=challenged|folkeskolelovens § 25, stk. 2⟧. Ønsket ⟦outcome:rejected|kan ikke imødekommes⟧.

⟦muni:0440|Kerteminde⟧ Kommune beder om at fravige ⟦cite:folkeskoleloven§30a;role=challenged|samme lovs § 30 a⟧.

Ansøgningen ⟦outcome:approved|imødekommes⟧ efter ⟦cite:folkeskoleloven§55;role=basis|lovens § 55⟧.

⟦muni:0482|Langeland⟧ Kommune spørger til ⟦cite:folkeskoleloven§24a;role=mention|§ 24 a⟧.
`;

function linked(paper: string) {
  return link({ documents: fromMarks(paper, 'brev.txt'), corrections: [], known: [] }).trials;
}

describe('a paper that names no trial', () => {
  const trials = linked(LETTER);

  it('holds one request for each paragraph that challenges something', () => {
    expect(trials.map(({ untitled }) => untitled)).toEqual([true, true]);
  });

  it('tells of each who asked, for what, and how it was answered, there or right below', () => {
    const told = trials.map(({ municipalities, provisions, decisions }) => [
      municipalities.map(({ id }) => id),
      provisions.filter(({ role }) => role === 'challenged').map(({ provision }) => provision),
      decisions.map(({ outcome }) => outcome),
    ]);
    expect(told.sort()).toEqual([
      [['0420'], ['folkeskoleloven§25,stk.2'], ['rejected']],
      [['0440'], ['folkeskoleloven§30a'], ['approved']],
    ]);
  });

  it('go by the id of what they challenge, whatever words cite it', () => {
    expect(trials.map(({ title }) => title).sort()).toEqual([
      'folkeskoleloven§25,stk.2',
      'folkeskoleloven§30a',
    ]);
  });

  it('has ids of their place, and a proof of what they go by', () => {
    expect(new Set(trials.map(({ id }) => id)).size).toBe(2);
    for (const { id, variants } of trials) {
      expect(id).toContain('uden-titel');
      expect(variants[0]?.evidence[0]?.surface).toMatch(/§/);
    }
  });

  it('has none where a trial is named', () => {
    const named = LETTER.replace('Svar på jeres', '⟦trial:a|Samlæsning på små skoler⟧\n\nSvar på jeres');
    expect(linked(named).filter(({ untitled }) => untitled)).toEqual([]);
  });

  it('has none in guidance', () => {
    const all = fromMarks(LETTER, 'brev.txt').map((one) => ({
      ...one,
      document: { ...one.document, kind: 'guidance' as const },
    }));
    expect(link({ documents: all, corrections: [], known: [] }).trials).toEqual([]);
  });
});

describe("people's word on a request without a name", () => {
  const documents = fromMarks(LETTER, 'brev.txt');
  const idOf = (provision: string) =>
    link({ documents, corrections: [], known: [] }).trials.find(({ title }) => title === provision)?.id ?? '';
  const corrected = (action: CorrectionAction) => {
    const correction: Correction = {
      id: 'c-1',
      action,
      author: 'Anne',
      at: '2026-01-01T10:00:00Z',
      reason: '',
    };
    return link({ documents, corrections: [correction], known: [] });
  };

  it('gives it a name, and it is a trial like others', () => {
    const { trials, lostCorrections } = corrected({
      kind: 'rename-trial',
      trial: idOf('folkeskoleloven§30a'),
      title: 'Færre timer',
    });
    expect(lostCorrections).toEqual([]);
    const named = trials.find(({ title }) => title === 'Færre timer');
    expect(named).not.toHaveProperty('untitled');
    expect(named?.variants.map(({ title }) => title)).toEqual(['Færre timer']);
  });

  it('makes two one', () => {
    const { trials } = corrected({
      kind: 'merge-trials',
      into: idOf('folkeskoleloven§30a'),
      from: idOf('folkeskoleloven§25,stk.2'),
    });
    expect(
      trials.map(({ untitled, municipalities }) => [untitled, municipalities.map(({ id }) => id)]),
    ).toEqual([[true, ['0420', '0440']]]);
  });
});
