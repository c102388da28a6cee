// The values of a document's facets. A facet without one holds `NONE`, so that it is counted and can be chosen.
import type { DocumentHeader } from '../model/document.ts';
import type { Mention, MentionType } from '../model/mention.ts';
import { parseProvision } from '../reference/provisions/provision-id.ts';
import { coveredSections, sectionsOf } from '../reference/provisions/provision-keys.ts';
import { type FacetField, NONE } from './schema.ts';

function lawOf(citation: string): readonly string[] {
  const law = parseProvision(citation)?.law ?? citation;
  return law === '?' ? [] : [law];
}

function orNone(values: readonly string[]): readonly string[] {
  return values.length === 0 ? [NONE] : values;
}

/**
 * `provision` is the section (`serviceloven§83`), whatever stk. is cited, and for a range over sections `serviceloven§83*`:
 * those with a letter, which no list can name (provision-facet.ts). `year` is that of the document's own date.
 */
export function facetValues(
  header: Pick<DocumentHeader, 'kind' | 'date'>,
  mentions: readonly Mention[],
  collection: string | null,
): Readonly<Record<FacetField, readonly string[]>> {
  const ids = (type: MentionType) => mentions.filter((mention) => mention.type === type).map(({ id }) => id);
  const citations = ids('citation');
  const roles = mentions.flatMap(({ type, role }) => (type === 'citation' && role ? [role] : []));
  return {
    kind: [header.kind],
    municipality: orNone(ids('municipality')),
    law: orNone(citations.flatMap(lawOf)),
    provision: orNone(citations.flatMap((id) => [...sectionsOf(id), ...coveredSections(id)])),
    outcome: orNone(ids('outcome')),
    role: orNone(roles),
    network: orNone(ids('network')),
    organisation: orNone(ids('organisation')),
    collection: orNone(collection === null ? [] : [collection]),
    year: orNone(header.date === null ? [] : [header.date.slice(0, 4)]),
  };
}
