// What contradicts itself, in the reader's language: made from the facts of a conflict, never from its English text.
import type { Outcome } from '../../model/mention.ts';
import type { Conflict, ConflictFacts } from '../../model/trial.ts';
import { dateLabel, municipalityName, networkName, provisionName } from '../labels.ts';
import type { View } from '../view.ts';

type Answer = NonNullable<ConflictFacts['answers']>[number];
type Said = (view: View, facts: ConflictFacts) => string;

/** One sentence; empty where the facts are not there. */
export function conflictText(view: View, { kind, facts }: Pick<Conflict, 'kind' | 'facts'>): string {
  return SAID[kind](view, facts);
}

const SAID: Readonly<Record<Conflict['kind'], Said>> = {
  outcomes: (view, { answers = [] }) =>
    [...new Set(answers.map((answer) => answerText(view, answer)))].join(view.texts.against),
  claim: (view, { claim }) =>
    claim ? view.texts.claimed(claimOf(view, claim.of), claim.claimed, claim.counted ?? 0) : '',
  'municipality-outside-network': ({ texts }, { municipality = '', network = '' }) =>
    texts.outside(municipalityName(municipality), networkName(network)),
  'unknown-provision': ({ texts }, { provision = '', highest = 0 }) =>
    texts.neverHad(provisionName(texts, provision), highest),
  'repealed-provision': (view, { provision = '', date = null }) =>
    view.texts.repealed(provisionName(view.texts, provision), dateLabel(view, date)),
  'decision-before-application': (view, { decided = null, applied = null }) =>
    view.texts.tooEarly(dateLabel(view, decided), dateLabel(view, applied)),
};

function answerText(view: View, { outcome, date, reported }: Answer): string {
  const name = view.texts.outcomes[outcome];
  return reported ? view.texts.reported(name) : `${name} (${dateLabel(view, date)})`;
}

/** What a document counts: `Imødekommet og Imødekommet delvist`. */
export function claimOf({ texts }: View, of: readonly (Outcome | 'all')[]): string {
  return of.map((one) => (one === 'all' ? texts.claimAll : texts.outcomes[one])).join(texts.and);
}
