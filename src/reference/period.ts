// What the registry knows of a period of trials.
import type { ReportedCount } from './network.ts';

/** An application round inside a period. */
export interface Round {
  readonly n: number;
  /** Last day for applications. */
  readonly deadline: string;
  readonly applications?: number;
  readonly decidedOn?: string;
  /** What the ministry announced of the round. */
  readonly outcome?: {
    readonly approvedFullyOrPartly: number;
    readonly underClarification: number;
    readonly rejected: number;
  };
  /** The act that gave the round's trials their legal ground. */
  readonly act: string;
}

export interface PeriodExtension {
  readonly act: string;
  /** Last day or the day after, as the act says; null where not known. */
  readonly until: string | null;
  readonly what: string;
  readonly verified: boolean;
}

export interface Period {
  /** `frikommuneforsoeg-2`. */
  readonly id: string;
  readonly name: string;
  /** `I`, `II`, `III`; absent for the welfare agreements. */
  readonly roman?: string;
  /** Years as announced: `2016`, `2020`. */
  readonly announcedFrom: string;
  readonly announcedTo: string;
  /** The act the trials stand on; absent where none was passed. */
  readonly lawId?: string;
  readonly lawIds?: readonly string[];
  readonly startedOn?: string;
  readonly designatedOn?: string;
  readonly inForceFrom?: string;
  readonly trialsUntil?: string;
  readonly applicationDeadline?: string;
  readonly applicationRounds?: readonly Round[];
  readonly extensions?: readonly PeriodExtension[];
  readonly nameVariants: readonly string[];
  readonly ocrVariants?: readonly string[];
  readonly status?: 'cancelled';
  /** Codes of single municipalities that took part without a network. */
  readonly municipalities?: readonly string[];
  readonly agreements?: readonly { readonly municipality: string; readonly area: string }[];
  readonly totals?: readonly ReportedCount[];
  readonly evaluators?: readonly string[];
  readonly notes?: readonly string[];
}

/** A wording that names a period. */
export interface PeriodForm {
  readonly text: string;
  /** `foldKey(text)`. */
  readonly key: string;
  readonly periodId: string;
  readonly kind: 'name' | 'variant' | 'ocr';
}
