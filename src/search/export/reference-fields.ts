// What reference managers want of a document: type, title, author, date parts. Formats themselves: ris.ts, bibtex.ts, csl-json.ts.
import type { DocumentKind } from '../../model/document.ts';

/** A kind of document in the words of each format. */
export interface ReferenceType {
  readonly ris: string;
  readonly bibtex: string;
  readonly csl: string;
}

const LETTER: ReferenceType = { ris: 'PCOMM', bibtex: 'misc', csl: 'personal_communication' };
const REPORT: ReferenceType = { ris: 'RPRT', bibtex: 'techreport', csl: 'report' };
const OTHER: ReferenceType = { ris: 'GEN', bibtex: 'misc', csl: 'document' };

const TYPES: Readonly<Record<DocumentKind, ReferenceType>> = {
  'ministry-letter': LETTER,
  application: OTHER,
  'application-template': OTHER,
  'status-note': REPORT,
  evaluation: REPORT,
  'municipal-memo': REPORT,
  'municipal-letter': LETTER,
  'press-release': { ris: 'PRESS', bibtex: 'misc', csl: 'document' },
  // No @article: it wants a journal, which is not known, and Zotero makes a journal article of it.
  'news-article': { ris: 'NEWS', bibtex: 'misc', csl: 'article-newspaper' },
  'web-page': { ris: 'ELEC', bibtex: 'misc', csl: 'webpage' },
  guidance: REPORT,
  'fact-sheet': OTHER,
  'executive-order': { ris: 'STAT', bibtex: 'misc', csl: 'legislation' },
  minutes: OTHER,
  other: OTHER,
};

/** The type of a kind in each format. */
export function referenceType(kind: DocumentKind): ReferenceType {
  return TYPES[kind];
}

/** Year, month, day as far as an ISO date gives them. */
export function dateParts(date: string | null): readonly string[] {
  return date === null ? [] : date.split('-');
}

/** One line: no breaks, no runs of blanks, no control characters. */
export function oneLine(text: string): string {
  return text.replace(/[\u0000-\u0020\u007F\u00A0]+/g, ' ').trim();
}
