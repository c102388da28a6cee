// What `link` makes of all mentions: trials with their challenges, decisions, statuses and claims, each with proof.
import type { Evidence } from './evidence.ts';
import type { CitationRole, Outcome, Status } from './mention.ts';

export interface TrialMunicipality {
  /** Four-digit code. */
  readonly id: string;
  /** "deltager ikke". */
  readonly excluded: boolean;
  readonly evidence: readonly Evidence[];
}

export interface TrialProvision {
  readonly provision: string;
  readonly role: CitationRole;
  /** What is wished, in a phrase of the text. */
  readonly wish?: string;
  readonly evidence: readonly Evidence[];
}

/** A run of equal outcomes (design: "decisions are runs"). */
export interface Decision {
  readonly outcome: Outcome;
  /** ISO day or month, the earliest of its evidence; null where nothing dates it. */
  readonly date: string | null;
  /** Organisation id of the deciding body, `regeringen`, or null. */
  readonly decider: string | null;
  readonly caseNumbers: readonly string[];
  /** Conflicts with another decision of the same trial (see `Conflict`). */
  readonly conflict: boolean;
  readonly evidence: readonly Evidence[];
}

export interface TrialStatus {
  readonly status: Status;
  readonly date: string | null;
  readonly evidence: readonly Evidence[];
}

/** A title under which the trial goes. */
export interface TrialTitle {
  readonly title: string;
  readonly evidence: readonly Evidence[];
}

/** A number that a document states of its own list ("17 forsøg"); never a decision. */
export interface Claim {
  readonly document: string;
  /** What is counted; `all` are the applications themselves. */
  readonly of: readonly (Outcome | 'all')[];
  readonly claimed: number;
  /** What its own document's list holds; null where it has no list. */
  readonly counted: number | null;
  readonly evidence: readonly Evidence[];
}

/** Why two mentions are one trial, or a place belongs to one. */
export interface LinkReason {
  /** `link/<rule>@<version>`. */
  readonly rule: string;
  readonly text: string;
  readonly documents: readonly string[];
  /** The two titles that were taken for one; absent where a person joined them. */
  readonly titles?: readonly string[];
  /** A person's word. */
  readonly correction?: { readonly author: string; readonly action: string; readonly reason: string };
}

export interface Trial {
  /** `<network or period>.<slug of the canonical title>`. */
  readonly id: string;
  readonly title: string;
  readonly variants: readonly TrialTitle[];
  /**
   * A request that no paper gives a name: traced, but not listed among the trials. Its title is the id of the first provision
   * that it challenges (`serviceloven§83`), proved by that citation; the doors make words of it in their language.
   */
  readonly untitled?: true;
  /** Period id of the registry, or null. */
  readonly period: string | null;
  /** Application round inside the period, from 1, or null. */
  readonly round: number | null;
  /** Network id of the registry, or null. */
  readonly network: string | null;
  /** The mentions that name the network; where only its members give it away, the mentions of these. */
  readonly networkEvidence: readonly Evidence[];
  readonly partOf?: string;
  readonly municipalities: readonly TrialMunicipality[];
  readonly provisions: readonly TrialProvision[];
  readonly decisions: readonly Decision[];
  readonly statuses: readonly TrialStatus[];
  readonly documents: readonly string[];
  readonly reasons: readonly LinkReason[];
  /** Ids of corrections that shaped it. */
  readonly corrections: readonly string[];
}

export type ConflictKind =
  | 'outcomes'
  | 'claim'
  | 'municipality-outside-network'
  | 'unknown-provision'
  | 'repealed-provision'
  | 'decision-before-application';

/** What `text` says, apart, so that every door can say it in its own language. */
export interface ConflictFacts {
  /** `reported`: said by someone who does not decide. */
  readonly answers?: readonly {
    readonly outcome: Outcome;
    readonly date: string | null;
    readonly reported: boolean;
  }[];
  readonly claim?: Pick<Claim, 'of' | 'claimed' | 'counted'>;
  readonly municipality?: string;
  readonly network?: string;
  readonly provision?: string;
  /** The highest section that any version of the law has. */
  readonly highest?: number;
  /** The day on which the provision was no longer in force. */
  readonly date?: string;
  readonly decided?: string;
  readonly applied?: string;
}

export interface Conflict {
  readonly id: string;
  readonly kind: ConflictKind;
  /** Trial id, or null where a document contradicts itself. */
  readonly trial: string | null;
  readonly text: string;
  readonly facts: ConflictFacts;
  /** Both proofs. */
  readonly evidence: readonly Evidence[];
}

/** Two trials, or a mention and a trial, that may belong together: for a person to say. */
export interface LinkSuggestion {
  readonly id: string;
  readonly trials: readonly string[];
  /** The rule by which they would be one: `link/<rule>@<version>`. */
  readonly rule: string;
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

export interface LinkResult {
  /** Sorted by id. */
  readonly trials: readonly Trial[];
  readonly claims: readonly Claim[];
  readonly conflicts: readonly Conflict[];
  readonly suggestions: readonly LinkSuggestion[];
  /** Ids once shown -> the trial that holds their canonical mention now. */
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
  /** Corrections whose anchor is lost or found twice. */
  readonly lostCorrections: readonly string[];
}
