// Every fact of every trial is proved: document, place, words and quote are what the stored text says.
import type { Evidence } from '../../model/evidence.ts';
import type { Trial } from '../../model/trial.ts';
import type { Store } from '../../store/index.ts';
import { readText } from './check-files.ts';
import type { Fault } from './fault.ts';

/** Faults of trials, claims, conflicts, suggestions and redirects. */
export function* checkTrials(store: Store): Generator<Fault> {
  const textOf = textReader(store);
  for (const trial of store.trials.list()) {
    for (const evidence of evidenceOf(trial)) yield* checkEvidence(evidence, trial.id, { store, textOf });
    for (const id of trial.documents) {
      if (store.documents.marks(id) === undefined)
        yield broken(trial.id, `names document ${id}, which is not there`);
    }
  }
  const others = [...store.trials.conflicts(), ...store.trials.suggestions()];
  for (const { id, evidence } of others) {
    for (const one of evidence) yield* checkEvidence(one, id, { store, textOf });
  }
  for (const { document, evidence } of store.trials.claims()) {
    for (const one of evidence) yield* checkEvidence(one, document, { store, textOf });
  }
  const trials = new Set(store.trials.list().map(({ id }) => id));
  for (const { from, to } of store.trials.redirects()) {
    if (!trials.has(to)) yield broken(from, `redirects to trial ${to}, which is not there`);
  }
}

/** All proofs of a trial. */
function evidenceOf(trial: Trial): readonly Evidence[] {
  const facts = [trial.variants, trial.municipalities, trial.provisions, trial.decisions, trial.statuses];
  return facts.flatMap((list) => list.flatMap(({ evidence }) => evidence));
}

interface Archive {
  readonly store: Store;
  textOf(document: string): string | undefined;
}

/** One proof: its document, its words and its quote. */
function* checkEvidence(evidence: Evidence, subject: string, { store, textOf }: Archive): Generator<Fault> {
  const { document, start, end, surface, quote, quoteStart, quoteEnd } = evidence;
  if (store.documents.marks(document) === undefined) {
    yield broken(subject, `a proof stands in document ${document}, which is not there`);
    return;
  }
  const text = textOf(document) ?? '';
  if (text.slice(start, end) !== surface)
    yield broken(subject, `a proof at ${document} ${start} reads otherwise`);
  if (text.slice(quoteStart, quoteEnd) !== quote) {
    yield broken(subject, `a quote at ${document} ${quoteStart} reads otherwise`);
  }
}

/** A fault that linking anew mends. */
function broken(subject: string, message: string): Fault {
  return { code: 'evidence-broken', subject, message, remedy: 'link' };
}

/** Texts by document id; the last few stay at hand, for proofs of one file come together. */
function textReader(store: Store): (document: string) => string | undefined {
  const kept = new Map<string, string | undefined>();
  return (document) => {
    const hash = store.documents.header(document)?.fileHash ?? '';
    if (!kept.has(hash)) {
      if (kept.size >= 20) kept.delete(kept.keys().next().value ?? '');
      kept.set(hash, readText(store, hash));
    }
    return kept.get(hash);
  };
}
