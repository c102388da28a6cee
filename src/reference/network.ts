// What the registry knows of a trial network.

/** How close a form is to the theme's official wording. */
export type NetworkFormKind = 'official' | 'statute' | 'variant' | 'short';

/** A wording as the data file gives it. */
export interface NetworkWording {
  readonly text: string;
  readonly kind: NetworkFormKind;
  /** An ordinary phrase too: names the network only beside a word such as netværk, frikommune or forsøg. */
  readonly weak?: true;
}

export interface NetworkDropOut {
  /** Municipality that left; absent where the whole network did. */
  readonly code?: string;
  readonly network?: true;
  readonly when: string | null;
  readonly verified: boolean;
  readonly how: string;
}

export interface ReportedCount {
  readonly what: string;
  readonly n: number;
  readonly by: string;
  readonly ofWhichByVive?: number;
}

export interface Network {
  /** `fk2-boliger`. */
  readonly id: string;
  /** Period id. */
  readonly period: string;
  /** Item in section 2 of the act on trial networks. */
  readonly item: number;
  /** Theme, as the ministry names it. */
  readonly name: string;
  /** Name in the act. */
  readonly statuteName: string;
  readonly area: string;
  readonly status: 'active' | 'dropped-out';
  /** Codes, as the act lists them. */
  readonly members: readonly string[];
  /** Codes of those that stayed; empty for a network that stopped. */
  readonly membersDuringTrials: readonly string[];
  readonly forms: readonly NetworkWording[];
  readonly responsible?: { readonly code: string; readonly verified: boolean };
  readonly evaluationResponsible?: string;
  /** Where its rules were prolonged beyond the period's end. */
  readonly trialsRunUntil?: string;
  readonly dropOuts?: readonly NetworkDropOut[];
  readonly reportedCounts?: readonly ReportedCount[];
  readonly notes?: readonly string[];
}

/** A wording and the network it names. */
export interface NetworkForm {
  readonly text: string;
  /** `foldKey(text)`. */
  readonly key: string;
  readonly networkId: string;
  readonly kind: NetworkFormKind;
  readonly weak: boolean;
}
