// Requests without a name: a paper that names no trial, but says which provision a municipality asked to be free of and what it
// was answered. Each paragraph that challenges something is a request of its own; none is ever joined with another.
import type { Mention } from '../../model/mention.ts';
import { evidenceOf } from '../document/evidence.ts';
import type { DocumentView, PassageView } from '../document/view.ts';
import { linkRules } from '../params.ts';
import { plainTitle } from '../trial/account.ts';
import type { NetworkAt } from './network-at.ts';
import type { Notice, SaidMunicipality } from './notice.ts';
import { outcomeFact, statusFact } from './outcomes.ts';
import { isExcludedHere, partyOf } from './participants.ts';
import { type PeriodOf, periodsOf } from './period-of.ts';
import { provisionFact } from './provisions.ts';

const OWN = /^denne-/;

/** The requests of a document that names no trial; none of a kind that only speaks of rules. */
export function untitledNotices(view: DocumentView, networks: NetworkAt): Notice[] {
  if (!linkRules.untitledKinds.includes(view.tagged.document.kind)) return [];
  const periodOf = periodsOf(view.tagged);
  return view.passages.flatMap((passage) => {
    const challenged = passage.mentions.find(
      ({ type, role, id }) => type === 'citation' && role === 'challenged' && !OWN.test(id),
    );
    return challenged ? [noticeOf(view, passage, { challenged, networks, periodOf })] : [];
  });
}

function noticeOf(
  view: DocumentView,
  passage: PassageView,
  { challenged, networks, periodOf }: { challenged: Mention; networks: NetworkAt; periodOf: PeriodOf },
): Notice {
  const of = (wanted: Mention['type']) => told(view, passage).filter(({ type }) => type === wanted);
  const network = networks(challenged);
  const evidence = evidenceOf(view, challenged);
  return {
    id: `${view.tagged.document.id}#${String(passage.passage.start).padStart(10, '0')}`,
    tagged: view.tagged,
    titles: [],
    untitled: { title: `(uden titel) ${plainTitle(challenged.surface)}`, evidence },
    network: network ? { id: network.id, evidence: evidenceOf(view, network) } : null,
    period: periodOf(network?.id ?? null),
    municipalities: municipalitiesOf(view, of('municipality')),
    provisions: of('citation')
      .filter(({ id }) => !OWN.test(id))
      .map((mention) => provisionFact(view, mention)),
    outcomes: of('outcome')
      .filter(({ attributes }) => attributes?.claim === undefined)
      .map((mention) => outcomeFact(view, mention)),
    statuses: of('status').map((mention) => statusFact(view, mention)),
  };
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
