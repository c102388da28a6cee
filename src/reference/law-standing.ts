// Whether a law existed on a day. Leaves sections to law-successors.ts and texts to law-versions.ts.
import { versionInForce } from './law-versions.ts';
import { lawById } from './laws.ts';

/** `unknown`: not listed, so nothing can be said. */
export type LawStanding = 'in-force' | 'not-yet' | 'repealed' | 'unknown';

/**
 * How a law stood on an ISO day. Only what the registry states counts: a law without a first or last day is taken as in
 * force, and one whose name an older act carried (serviceloven before 2007) is in force under that act.
 */
export function lawStandingOn(lawId: string, date: string): LawStanding {
  const law = lawById(lawId);
  if (!law) return 'unknown';
  if (law.validTo !== undefined && date > law.validTo) return 'repealed';
  const early = law.validFrom !== undefined && date < law.validFrom;
  return early && versionInForce(lawId, date) === undefined ? 'not-yet' : 'in-force';
}
