// A tagged span: what it is, which thing it names, which rule found it.
import type { Span } from './span.ts';

export const MENTION_TYPES = [
  'municipality',
  'citation',
  'outcome',
  'status',
  'network',
  'organisation',
  'trial',
  'date',
  'case-number',
  'money',
  'cpr',
] as const;

export type MentionType = (typeof MENTION_TYPES)[number];

export const CITATION_ROLES = ['challenged', 'basis', 'mention'] as const;
export type CitationRole = (typeof CITATION_ROLES)[number];

export const OUTCOMES = ['approved', 'partly-approved', 'under-clarification', 'rejected'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const STATUSES = ['started', 'not-started', 'delayed', 'completed', 'limited-activity'] as const;
export type Status = (typeof STATUSES)[number];

/**
 * A tagged span. Mentions of one text never overlap.
 *
 * `id` by type: municipality code; provision id (`serviceloven§83,stk.2`); outcome and status word; registry id of a
 * network or organisation (or a slug of its name); slug of a trial's own words; ISO day, month or interval; normalised
 * case number; amount in DKK; `cpr:<n>`.
 */
export interface Mention extends Span {
  readonly type: MentionType;
  readonly id: string;
  readonly surface: string;
  readonly page: number;
  /** Citations only. */
  readonly role?: CitationRole;
  /** 0-1. */
  readonly confidence: number;
  /** `<folder of tag>/<rule>@<version>`. */
  readonly rule: string;
  /** What a rule knows beyond the id, as plain data. */
  readonly attributes?: MentionAttributes;
}

export interface MentionAttributes {
  /**
   * Trials: where the title stands. `list`: an item of a list of trials with outcomes; `heading`: the heading or title
   * field of an application or section about that trial; `prose`: running text; `quoted`: a name in quotes.
   */
  readonly place?: 'list' | 'heading' | 'field' | 'table' | 'quoted' | 'prose';
  /** Outcomes: who decided, as an organisation id or `regeringen`, where the sentence says so. */
  readonly decider?: string;
  /** Outcomes and statuses: the day the sentence itself gives for it, ISO. */
  readonly statedDate?: string;
  /** Outcomes: `total` is a count over several trials, never a decision. */
  readonly claim?: { readonly count: number };
  /** Municipalities: "deltager ikke". */
  readonly excluded?: boolean;
  /** Citations: how its law was known (`explicit`, `nearest`, `sentence`, `heading`, `subject`, `samme lov`...). */
  readonly resolvedBy?: string;
  /** Citations: the wish in a phrase, where the text states it. */
  readonly wish?: string;
}

/** A mention before its page and surface are known: what a tagger returns, in offsets of the text it was given. */
export type FoundMention = Omit<Mention, 'page' | 'surface'>;
