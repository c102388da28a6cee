// A name as it stands in a text, before the settling of overlaps.
import type { Span } from '../../model/span.ts';

export type OrganisationRule = 'listed' | 'composite' | 'pattern' | 'scanned' | 'national';

export interface FoundName extends Span {
  /** What the name is looked up by: listed spelling, without line breaks. */
  readonly name: string;
  readonly rule: OrganisationRule;
  /** Counts only if the document names the body in full as well (`BM`, `DA`). */
  readonly weak?: boolean;
}
