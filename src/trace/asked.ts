// What a trace is asked of, and what it is asked in.
import type { CitationRole, Outcome } from '../model/mention.ts';
import type { LinkResult } from '../model/trial.ts';

/** The linked trials that a trace reads; a `LinkResult` or what the store kept of one. */
export type TraceSource = Pick<LinkResult, 'trials' | 'conflicts'>;

export type AskedKind = 'provision' | 'law' | 'municipality' | 'network' | 'year';

/** One thing to trace. */
export interface Asked {
  readonly kind: AskedKind;
  /** Provision id, law id, municipality code, network id, year. */
  readonly id: string;
  /** `serviceloven § 83, stk. 2`, `Aarhus`: as people write it. */
  readonly label: string;
}

/** What rows are kept. Everything absent keeps all. */
export interface TraceFilters {
  /** `undecided`: rows of trials without a decision. */
  readonly outcomes?: readonly (Outcome | 'undecided')[];
  readonly roles?: readonly CitationRole[];
  /** Decision dates, ISO day, month or year, both inclusive. A row without a date is outside every span of time. */
  readonly from?: string;
  readonly to?: string;
  readonly network?: string;
  readonly municipality?: string;
}
