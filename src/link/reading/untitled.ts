// Requests without a name: a paper that names no trial, but says which provision a municipality asked to be free of and what it
// was answered. Each paragraph that challenges something is a request of its own, or several; none is ever joined with another.
import type { Mention } from '../../model/mention.ts';
import { evidenceOf } from '../document/evidence.ts';
import type { DocumentView, PassageView } from '../document/view.ts';
import { linkRules } from '../params.ts';
import type { NetworkAt } from './network-at.ts';
import type { Notice, SaidMunicipality } from './notice.ts';
import { outcomeFact, statusFact } from './outcomes.ts';
import { isExcludedHere, partyOf } from './participants.ts';
import { type PeriodOf, periodsOf } from './period-of.ts';
import { provisionFact } from './provisions.ts';
import { type RequestPart, requestParts } from './request-parts.ts';

const OWN = /^denne-/;

/** The requests of a document that names no trial; none of a kind that only speaks of rules. */
export function untitledNotices(view: DocumentView, networks: NetworkAt): Notice[] {
  if (!linkRules.untitledKinds.includes(view.tagged.document.kind)) return [];
  const periodOf = periodsOf(view.tagged);
  return view.passages.flatMap((passage) => {
    if (!challengeOf(passage.mentions)) return [];
    const mentions = told(view, passage).filter(({ id }) => !OWN.test(id));
    return requestParts(view, mentions).flatMap((part, index) =>
      noticeOf(view, index === 0 ? { ...part, at: passage.passage.start } : part, { networks, periodOf }),
    );
  });
}

/** The citation that a request goes by. */
function challengeOf(mentions: readonly Mention[]): Mention | undefined {
  return mentions.find(({ type, role, id }) => type === 'citation' && role === 'challenged' && !OWN.test(id));
}

function noticeOf(
  view: DocumentView,
  { at, mentions }: RequestPart,
  { networks, periodOf }: { readonly networks: NetworkAt; readonly periodOf: PeriodOf },
): Notice[] {
  const challenged = challengeOf(mentions);
  if (!challenged) return [];
  const of = (wanted: Mention['type']) => mentions.filter(({ type }) => type === wanted);
  const network = networks(challenged);
  const notice: Notice = {
    id: `${view.tagged.document.id}#${String(at).padStart(10, '0')}`,
    tagged: view.tagged,
    titles: [],
    untitled: { provision: challenged.id, evidence: evidenceOf(view, challenged) },
    network: network ? { id: network.id, evidence: evidenceOf(view, network) } : null,
    period: periodOf(network?.id ?? null),
    municipalities: municipalitiesOf(view, of('municipality')),
    provisions: of('citation').map((mention) => provisionFact(view, mention)),
    outcomes: of('outcome')
      .filter(({ attributes }) => attributes?.claim === undefined)
      .map((mention) => outcomeFact(view, mention)),
    statuses: of('status').map((mention) => statusFact(view, mention)),
  };
  return [notice];
}

/** What the paragraph says, and the one below it, where that only answers. */
function told(view: DocumentView, { index, mentions }: PassageView): readonly Mention[] {
  const next = view.passages[index + 1];
  const answers =
    !mentions.some(({ type }) => type === 'outcome') &&
    next?.passage.kind === 'paragraph' &&
    next.mentions.some(({ type }) => type === 'outcome') &&
    !next.mentions.some(({ type, role }) => type === 'citation' && role === 'challenged');
  return answers ? [...mentions, ...next.mentions.filter(({ type }) => type !== 'municipality')] : mentions;
}

/** Those of the paragraph, else the one that the paper is from or to. */
function municipalitiesOf(view: DocumentView, named: readonly Mention[]): SaidMunicipality[] {
  const party = partyOf(view);
  const mentions = named.length > 0 ? named : party ? [party] : [];
  return mentions.map((mention) => ({
    id: mention.id,
    excluded: isExcludedHere(view, mention),
    evidence: evidenceOf(view, mention),
  }));
}
