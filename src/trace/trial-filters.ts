// Which trials a list or a trace is narrowed to.
import type { Trial } from '../model/trial.ts';
import { standingDecisions } from './standing-decisions.ts';

/** What trials are kept; a filter without values keeps all. */
export interface TrialFilters {
  readonly network: readonly string[];
  readonly period: readonly string[];
  /** Answers that stand; `undecided` for none. */
  readonly outcome: readonly string[];
  /** Codes of participants. */
  readonly municipality: readonly string[];
}

type Values = (trial: Trial) => readonly string[];

/** The values of a trial in each filter. */
export const TRIAL_VALUES: Readonly<Record<keyof TrialFilters, Values>> = {
  network: ({ network }) => (network === null ? [] : [network]),
  period: ({ period }) => (period === null ? [] : [period]),
  outcome: ({ decisions }) => {
    const standing = [...new Set(standingDecisions(decisions).map(({ outcome }) => outcome))];
    return standing.length > 0 ? standing : ['undecided'];
  },
  municipality: ({ municipalities }) =>
    municipalities.filter(({ excluded }) => !excluded).map(({ id }) => id),
};

export const TRIAL_FILTERS = Object.keys(TRIAL_VALUES) as readonly (keyof TrialFilters)[];

/** True for a trial that passes every filter but, where given, one. */
export function keepsTrial(trial: Trial, filters: TrialFilters, but?: keyof TrialFilters): boolean {
  return TRIAL_FILTERS.every((name) => {
    const wanted = filters[name];
    return (
      name === but || wanted.length === 0 || TRIAL_VALUES[name](trial).some((one) => wanted.includes(one))
    );
  });
}

/** The same trials, only those of the periods; all where none is named. */
export function inPeriod<T extends { readonly trials: readonly Trial[] }>(
  source: T,
  periods: readonly string[],
): T {
  if (periods.length === 0) return source;
  return { ...source, trials: source.trials.filter(({ period }) => periods.includes(period ?? '')) };
}
