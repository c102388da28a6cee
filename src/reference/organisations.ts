// The bodies of the registry: the table, by id, by slug, chains of responsibility.
import { once } from './once.ts';
import type { Organisation, OrganisationChain } from './organisation.ts';
import { dataFile } from './read-data.ts';

interface OrganisationData {
  readonly source: string;
  readonly notes: readonly string[];
  /** Days after a change in which papers still use the old name. */
  readonly toleranceDays: number;
  readonly chains: readonly OrganisationChain[];
  readonly bodies: readonly Organisation[];
}

/** The whole data file; for the other files of this folder. */
export const organisationData = dataFile<OrganisationData>('organisations');

/** All bodies. */
export function organisations(): readonly Organisation[] {
  return organisationData().bodies;
}

const byId = once(() => new Map(organisations().map((o) => [o.id, o])));

/** The body of a registry id, undefined where there is none. */
export function organisationById(id: string): Organisation | undefined {
  return byId().get(id);
}

/** All bodies of one name, by its slug, oldest first as listed; empty where the slug is not listed. */
export function organisationsBySlug(slug: string): readonly Organisation[] {
  return organisations().filter((o) => o.slug === slug);
}

/** Who was in charge of which field, one after the other. */
export function organisationChains(): readonly OrganisationChain[] {
  return organisationData().chains;
}
