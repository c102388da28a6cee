// Filters as people give them, by name, to the ids that rows and trials are kept by.
import type { CitationRole, Outcome } from '../model/mention.ts';
import type { TraceFilters, TraceSource } from './asked.ts';
import { resolveNamed } from './resolve-what.ts';

/** Filters as they are typed; an absent or empty one keeps all. */
export interface NamedFilters {
  readonly outcome?: readonly (Outcome | 'undecided')[] | undefined;
  readonly role?: readonly CitationRole[] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Id or name. */
  readonly network?: string | undefined;
  /** Code or name. */
  readonly municipality?: string | undefined;
}

/** The filters by ids. Throws QueryError for a network or municipality that there is not. */
export function traceFilters(named: NamedFilters, source: Pick<TraceSource, 'trials'>): TraceFilters {
  const { outcome = [], role = [], from, to, network, municipality } = named;
  return {
    ...(outcome.length > 0 && { outcomes: outcome }),
    ...(role.length > 0 && { roles: role }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(network !== undefined && { network: resolveNamed('network', network, source) }),
    ...(municipality !== undefined && { municipality: resolveNamed('municipality', municipality, source) }),
  };
}
