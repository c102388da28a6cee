// The provisions of one document, each with the trials it is said of.
import type { Mention } from '../../model/mention.ts';
import { evidenceOf } from '../document/evidence.ts';
import type { DocumentView } from '../document/view.ts';
import type { SaidProvision } from './notice.ts';
import type { Said } from './outcomes.ts';
import { type Reading, subjectsOf } from './subjects.ts';

/** A reference of a document to itself is no provision of a trial. */
const OWN = /^denne-/;

/** All citations that are said of a trial, in order, whatever their role. */
export function saidProvisions(reading: Reading): Said<SaidProvision>[] {
  const citations = reading.view.passages.flatMap(({ mentions }) =>
    mentions.filter(({ type, id }) => type === 'citation' && !OWN.test(id)),
  );
  const said = citations.flatMap((mention) => {
    const { trials = [] } = subjectsOf(reading, mention) ?? {};
    const fact = provisionFact(reading.view, mention);
    return trials.map((trial) => ({ trial, fact }));
  });
  return said.map((one) =>
    headsSections(one, said) ? { ...one, fact: { ...one.fact, role: 'mention' } } : one,
  );
}

/** A citation as a fact. */
export function provisionFact(view: DocumentView, mention: Mention): SaidProvision {
  const wish = mention.attributes?.wish;
  return {
    provision: mention.id,
    role: mention.role ?? 'mention',
    ...(wish !== undefined && { wish }),
    evidence: evidenceOf(view, mention),
  };
}

/** "Følgende bestemmelser i lov om social service: § 50 ...": the law is where the sections stand, not challenged as a whole. */
function headsSections({ trial, fact }: Said<SaidProvision>, said: readonly Said<SaidProvision>[]): boolean {
  if (fact.role !== 'challenged' || fact.provision.includes('§')) return false;
  return said.some(
    (other) =>
      other.trial === trial &&
      other.fact.role === 'challenged' &&
      other.fact.provision.startsWith(`${fact.provision}§`),
  );
}
