// Documents marked by hand: text with marks `⟦type:value|surface⟧`, and the facts beside it that keep a comparison fair.
import type { DocumentKind } from '../model/document.ts';
import type { CitationRole, MentionType } from '../model/mention.ts';
import type { Span } from '../model/span.ts';

/** A gold span, UTF-16 offsets into the document's text. */
export interface Mark extends Span {
  readonly type: MentionType;
  /** Every value that counts as right, the marked one first. */
  readonly values: readonly string[];
  /** Leaving it out is right too. */
  readonly optional: boolean;
  /** Citations: the role of each value. */
  readonly roles: readonly CitationRole[];
}

/** What the document is, where the facts say so; undefined for bundles. */
export interface GoldHeader {
  readonly kind: DocumentKind;
  readonly date: string | null;
  /** Without spaces. */
  readonly caseNumbers: readonly string[];
}

export interface GoldDocument {
  readonly name: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Places where a tag is neither right nor wrong. */
  readonly neutral: readonly (Span & { readonly type: MentionType })[];
  readonly header: GoldHeader | undefined;
  /** Full titles of trials: as good as the marked part of them. */
  readonly titles: readonly Span[];
}

/** The short names of types in marks. */
export const MARK_TYPES: Readonly<Record<string, MentionType>> = {
  muni: 'municipality',
  cite: 'citation',
  outcome: 'outcome',
  status: 'status',
  trial: 'trial',
  net: 'network',
  org: 'organisation',
  date: 'date',
  case: 'case-number',
  money: 'money',
  cpr: 'cpr',
};
