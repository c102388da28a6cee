// What a reader would call one document, and the passages it consists of.
import type { PageRange, Span } from './span.ts';

export const DOCUMENT_KINDS = [
  'ministry-letter',
  'application',
  'application-template',
  'status-note',
  'evaluation',
  'municipal-memo',
  'municipal-letter',
  'press-release',
  'news-article',
  'web-page',
  'guidance',
  'fact-sheet',
  'executive-order',
  'minutes',
  'other',
] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Where a header field was read, and by which rule. Offsets are into the same text as the document's. */
export interface HeaderEvidence extends Span {
  readonly field: 'kind' | 'title' | 'date' | 'sender' | 'recipient' | 'case-number';
  readonly rule: string;
}

/** The header fields that `segment` reads. */
export interface DocumentHeader {
  readonly kind: DocumentKind;
  /** 0-1: how sure the kind is. */
  readonly kindConfidence: number;
  readonly title: string | null;
  /** ISO day (or month, where only that is stated). */
  readonly date: string | null;
  readonly sender: string | null;
  readonly recipients: readonly string[];
  /** Normalised: spaces removed. */
  readonly caseNumbers: readonly string[];
  readonly evidence: readonly HeaderEvidence[];
}

/** One document of a file. Offsets are into the file's extracted text (in `segment`: into its cleaned text). */
export interface Document extends DocumentHeader, Span {
  /** `<first 16 of the file's hash>-<start>`. */
  readonly id: string;
  readonly fileHash: string;
  readonly pages: PageRange;
  readonly passages: readonly Passage[];
}

export type PassageKind = 'heading' | 'paragraph' | 'list-item' | 'table-row' | 'footnote';

/** A paragraph, list item, heading or table row of a document. Same offsets as its document's. */
export interface Passage extends Span {
  readonly kind: PassageKind;
  readonly page: number;
  /** Headings: 1 (outermost) to 6. List items: nesting from 1. */
  readonly level?: number;
  /** Table rows. */
  readonly cells?: readonly Span[];
  readonly table?: number;
  readonly headerRow?: boolean;
  /** Indexes (in the document's passages) of the headings above, outermost first. */
  readonly headings: readonly number[];
  /** Name of the section of the document's pipeline that it stands in (`exemptions`, `participants`...). */
  readonly section?: string;
}
