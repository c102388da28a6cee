// One row of a trace: a trial × a provision × a decision, with the proofs of each cell.
import type { Evidence } from '../model/evidence.ts';
import type { CitationRole, Outcome } from '../model/mention.ts';
import type { Via } from './via.ts';

/** The proofs of each cell of a row. */
export interface RowProofs {
  readonly title: readonly Evidence[];
  readonly network: readonly Evidence[];
  readonly municipalities: readonly Evidence[];
  readonly provision: readonly Evidence[];
  readonly outcome: readonly Evidence[];
}

export interface TraceRow {
  /** Trial id. */
  readonly trial: string;
  readonly title: string;
  /** No paper names the trial: `title` is a provision's id. */
  readonly untitled?: true;
  readonly network: string | null;
  /** Codes of the participants. */
  readonly municipalities: readonly string[];
  /** Null where the trial names none. */
  readonly provision: string | null;
  readonly role: CitationRole | null;
  /** Null: undecided. */
  readonly outcome: Outcome | null;
  readonly date: string | null;
  readonly decider: string | null;
  readonly via: Via;
  /** All proofs of the row: of the provision, then of the decision. */
  readonly evidence: readonly Evidence[];
  readonly proofs: RowProofs;
  /** Decisions before this one, oldest first. */
  readonly before: readonly { readonly outcome: Outcome; readonly date: string | null }[];
  /** Ids of the conflicts that concern the row; absent if none does. */
  readonly conflict?: readonly string[];
}
