import { describe, expect, it } from 'vitest';
import { link } from '../../src/link/index.ts';
import { devDocuments, devTrials, f1, foundFor } from './score-trials.ts';

const documents = devDocuments();
const result = link({ documents, corrections: [], known: [] });
const gold = devTrials();
const pairs = gold.map((one) => ({ one, found: foundFor(one, result) }));

function f1Of(
  expected: 'outcomes' | 'challenged' | 'municipalities',
  of: (trial: (typeof result.trials)[number]) => string[],
) {
  const wanted = pairs.flatMap(({ one }) => [...one[expected]].map((value) => `${one.slug} ${value}`));
  const had = pairs.flatMap(({ one, found }) =>
    [...new Set(found.flatMap(of))].map((value) => `${one.slug} ${value}`),
  );
  return f1(wanted, had);
}

describe('linking the marked documents', () => {
  it.each(gold.map((one) => [one.slug, one] as const))('finds %s once', (_, one) => {
    expect(foundFor(one, result)).toHaveLength(1);
  });

  it('invents no trial', () => {
    expect(result.trials.length).toBe(gold.length);
  });

  it('gives each trial the answers said of it', () => {
    expect(f1Of('outcomes', (trial) => trial.decisions.map(({ outcome }) => outcome))).toBeGreaterThanOrEqual(
      0.95,
    );
  });

  it('gives each trial the provisions it challenges', () => {
    const challenged = (trial: (typeof result.trials)[number]) =>
      trial.provisions.filter(({ role }) => role === 'challenged').map(({ provision }) => provision);
    expect(f1Of('challenged', challenged)).toBeGreaterThanOrEqual(0.95);
  });

  it('gives each trial its municipalities, and none that only belong to the network', () => {
    const taking = (trial: (typeof result.trials)[number]) =>
      trial.municipalities.filter(({ excluded }) => !excluded).map(({ id }) => id);
    expect(f1Of('municipalities', taking)).toBeGreaterThanOrEqual(0.95);
  });

  it('finds each contradiction that the documents were written with, and no other', () => {
    expect(result.conflicts.map(({ kind, trial }) => [kind, trial])).toEqual([
      ['claim', null],
      ['decision-before-application', 'fk2-boern.kortere-børnefaglige-undersøgelser'],
      ['municipality-outside-network', 'fk2-boern.kortere-børnefaglige-undersøgelser'],
      ['outcomes', 'fk2-boliger.midlertidig-placering-af-flytbare-boliger'],
    ]);
  });

  it('takes under-clarification before an answer for progress', () => {
    const trial = result.trials.find(({ id }) => id === 'fk2-sundhed.fælles-visitation-til-genoptræning');
    expect(trial?.decisions.map(({ outcome, date, conflict }) => [outcome, date, conflict])).toEqual([
      ['under-clarification', '2017-06-30', false],
      ['approved', '2017-12-15', false],
    ]);
  });

  it('keeps a trial of the first period apart from its namesake of the second', () => {
    const namesakes = result.trials.filter(({ title }) => title === 'Jobsamtaler efter behov');
    expect(namesakes.map(({ period }) => period).sort()).toEqual([
      'frikommuneforsoeg-1',
      'frikommuneforsoeg-2',
    ]);
  });

  it('proves every fact by words of its text', () => {
    const textOf = new Map(
      documents.map(({ document, text }) => [document.id, { text, start: document.start }]),
    );
    const facts = result.trials.flatMap((trial) => [
      ...trial.variants,
      ...trial.municipalities,
      ...trial.provisions,
      ...trial.decisions,
      ...trial.statuses,
    ]);
    const proofs = [...facts, ...result.conflicts, ...result.claims].map(({ evidence }) => evidence);
    expect(proofs.every((evidence) => evidence.length > 0)).toBe(true);
    for (const { document, start, end, surface, quote, quoteStart, quoteEnd } of proofs.flat()) {
      const source = textOf.get(document);
      const from = source?.start ?? 0;
      expect(source?.text.slice(start - from, end - from)).toBe(surface);
      expect(source?.text.slice(quoteStart - from, quoteEnd - from)).toBe(quote);
    }
  });
});
