// The list of trials: those asked for, by names of networks and municipalities, each with what its papers claim.
import type { Claim, Trial } from '../model/trial.ts';
import { resolveNamed } from './resolve-what.ts';
import { keepsTrial, type TrialFilters } from './trial-filters.ts';

/** A trial with the numbers that its papers state. */
export interface ListedTrial extends Trial {
  readonly claims: readonly Omit<Claim, 'evidence'>[];
}

export interface ListedFilters extends TrialFilters {
  /** The requests that no paper gives a name, instead of the trials. */
  readonly untitled: boolean;
}

/** The trials under the filters. Throws QueryError for a network or municipality that there is not. */
export function listedTrials(
  { trials, claims }: { readonly trials: readonly Trial[]; readonly claims: readonly Claim[] },
  filters: ListedFilters,
): ListedTrial[] {
  const byId: TrialFilters = {
    ...filters,
    network: filters.network.map((one) => resolveNamed('network', one, { trials })),
    municipality: filters.municipality.map((one) => resolveNamed('municipality', one, { trials })),
  };
  return trials
    .filter((trial) => (trial.untitled ?? false) === filters.untitled && keepsTrial(trial, byId))
    .map((trial) => ({ ...trial, claims: claimsOf(trial, claims) }));
}

function claimsOf(trial: Trial, claims: readonly Claim[]): ListedTrial['claims'] {
  return claims
    .filter(({ document }) => trial.documents.includes(document))
    .map(({ document, of, claimed, counted }) => ({ document, of, claimed, counted }));
}
