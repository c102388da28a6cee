// A citation in the making: what the grammar read, before its law is resolved and its role is judged.
import type { Span } from '../../model/span.ts';
import type { FormName } from './forms.ts';
import type { LawHit } from './law-hit.ts';
import type { Provision } from './provision.ts';

/** How a law was found for a citation; `attributes.resolvedBy` of its mention. */
export type ResolvedBy =
  | 'explicit'
  | 'compound'
  | 'own-section'
  | 'same-law'
  | 'table'
  | 'sentence'
  | 'lead-in'
  | 'known-section'
  | 'section-subject'
  | 'nearest'
  | 'heading'
  | 'subject'
  | 'trial-ground'
  | 'unknown';

/** The law of a citation, how it was known and how sure that is. */
export interface Resolution {
  /** Law id, or `?`. */
  readonly law: string;
  readonly by: ResolvedBy;
  readonly confidence: number;
}

export interface Draft extends Span {
  readonly form: FormName;
  /** Token indexes of its words. */
  readonly first: number;
  readonly last: number;
  /** Undefined where a law is cited as a whole. */
  readonly provision: Provision | undefined;
  /** The law named or pointed at beside it. */
  readonly hit: LawHit | undefined;
  /** Number of the list it stands in: citations of one list share law and role. */
  readonly group: number;
  /** "tilbud" of "§ 107-tilbud". */
  readonly compound: string | undefined;
  /** The sign or the section was misread and put right. */
  readonly misread: boolean;
}
