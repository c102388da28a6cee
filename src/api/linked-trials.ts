// What the last link run left in the store, read again only after a new run: the same for every request in between.
import type { Claim, LinkSuggestion, Trial } from '../model/trial.ts';
import type { Store } from '../store/index.ts';
import type { DossierSource } from '../trace/index.ts';

/** The trials with all that the pages and routes ask of them. */
export interface LinkedTrials extends DossierSource {
  readonly byId: ReadonlyMap<string, Trial>;
  readonly claims: readonly Claim[];
  readonly suggestions: readonly LinkSuggestion[];
}

/** A reader of the linked trials. A cache of derived data, not state: any number of processes give the same answers. */
export function linkedTrials(store: Store): () => LinkedTrials {
  let key: string | undefined;
  let held: LinkedTrials | undefined;
  return () => {
    const now = store.meta.get('link');
    if (held && now === key) return held;
    key = now;
    held = read(store);
    return held;
  };
}

function read(store: Store): LinkedTrials {
  const trials = store.trials.list();
  return {
    trials,
    byId: new Map(trials.map((trial) => [trial.id, trial])),
    claims: store.trials.claims(),
    conflicts: store.trials.conflicts(),
    suggestions: store.trials.suggestions(),
    redirects: store.trials.redirects(),
    documentOf: (id) => store.documents.header(id),
  };
}
