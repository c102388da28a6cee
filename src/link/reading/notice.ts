// What one document says of one trial, each part with its proof.
import type { Evidence } from '../../model/evidence.ts';
import type { CitationRole, Outcome, Status } from '../../model/mention.ts';
import type { TaggedDocument } from '../../model/stages.ts';
import type { Doubt } from '../join/join-units.ts';
import type { Title } from './title.ts';

export interface SaidMunicipality {
  readonly id: string;
  readonly excluded: boolean;
  readonly evidence: Evidence;
}

export interface SaidProvision {
  readonly provision: string;
  readonly role: CitationRole;
  readonly wish?: string;
  readonly evidence: Evidence;
}

export interface SaidOutcome {
  readonly outcome: Outcome;
  /** The day the text gives for it; null where it gives none. */
  readonly statedDate: string | null;
  readonly decider: string | null;
  /** Said by the one who decides. */
  readonly own: boolean;
  readonly evidence: Evidence;
}

export interface SaidStatus {
  readonly status: Status;
  readonly statedDate: string | null;
  readonly evidence: Evidence;
}

export interface Notice {
  /** `<document>#<offset of the first title>`, padded so that it sorts by place. */
  readonly id: string;
  readonly tagged: TaggedDocument;
  readonly titles: readonly Title[];
  /** The id of the provision that a request without titles goes by, and the citation that says so. */
  readonly untitled?: { readonly provision: string; readonly evidence: Evidence };
  readonly network: { readonly id: string; readonly evidence: Evidence } | null;
  readonly period: string | null;
  readonly municipalities: readonly SaidMunicipality[];
  readonly provisions: readonly SaidProvision[];
  readonly outcomes: readonly SaidOutcome[];
  readonly statuses: readonly SaidStatus[];
  /** Notice id of the trial whose sub-heading it is. */
  readonly partOf?: string;
}

/** What one document says of trials. */
export interface DocumentReading {
  readonly notices: readonly Notice[];
  /** Titles that fitted two trials of the document: units are offsets of titles. */
  readonly doubts: readonly Doubt[];
}
