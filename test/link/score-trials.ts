// Compares linked trials with the facts of marked documents: pairs of trial and outcome, provision, municipality. A trial is found
// by a title that one of its documents' facts gives it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TaggedDocument } from '../../src/model/stages.ts';
import type { LinkResult, Trial } from '../../src/model/trial.ts';
import { foldKey } from '../../src/reference/fold-key.ts';
import { fromMarks } from './from-marks.ts';

export const DEV = new URL('../../fixtures/gold/dev', import.meta.url).pathname;

interface Fact {
  readonly slug: string;
  readonly title: string;
  readonly network: string | null;
  readonly outcome: string | null;
  readonly challenged: readonly string[];
  readonly municipalities: readonly string[];
}

/** What is known of one trial from all marked documents. */
export interface GoldTrial {
  readonly slug: string;
  readonly titles: Set<string>;
  readonly networks: Set<string>;
  readonly outcomes: Set<string>;
  readonly challenged: Set<string>;
  readonly municipalities: Set<string>;
}

function names(): string[] {
  return readdirSync(DEV)
    .filter((name) => name.endsWith('.ann.txt'))
    .sort();
}

/** The marked documents of the half that rules are tuned on. */
export function devDocuments(): TaggedDocument[] {
  return names().flatMap((name) => fromMarks(readFileSync(join(DEV, name), 'utf8'), name));
}

/** Their facts by trial. */
export function devTrials(): GoldTrial[] {
  const trials = new Map<string, GoldTrial>();
  for (const name of names()) {
    const path = join(DEV, name.replace('.ann.txt', '.facts.json'));
    const facts = JSON.parse(readFileSync(path, 'utf8')) as { readonly trials?: readonly Fact[] };
    for (const fact of facts.trials ?? []) addFact(trials, fact);
  }
  return [...trials.values()];
}

function addFact(trials: Map<string, GoldTrial>, fact: Fact): void {
  const trial = trials.get(fact.slug) ?? {
    slug: fact.slug,
    titles: new Set(),
    networks: new Set(),
    outcomes: new Set(),
    challenged: new Set(),
    municipalities: new Set(),
  };
  trials.set(fact.slug, trial);
  trial.titles.add(foldKey(fact.title));
  if (fact.network !== null) trial.networks.add(fact.network);
  if (fact.outcome !== null) trial.outcomes.add(fact.outcome);
  for (const one of fact.challenged) trial.challenged.add(one);
  for (const one of fact.municipalities) trial.municipalities.add(one);
}

/** The linked trials that go by a title of a gold trial and share its network. */
export function foundFor(gold: GoldTrial, { trials }: LinkResult): Trial[] {
  return trials.filter(
    (trial) =>
      trial.variants.some(({ title }) => gold.titles.has(foldKey(title))) &&
      (trial.network === null ? gold.networks.size === 0 : gold.networks.has(trial.network)),
  );
}

/** F1 of two sets of pairs. */
export function f1(expected: readonly string[], found: readonly string[]): number {
  const hits = found.filter((one) => expected.includes(one)).length;
  return expected.length + found.length === 0 ? 1 : (2 * hits) / (expected.length + found.length);
}
