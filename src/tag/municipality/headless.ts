// Places that are no municipality whatever stands beside them: the dateline of a letter, offices of a newspaper.
import type { Span } from '../../model/span.ts';

const LINE_START = /(?:^|\n)[ \t]*$/;
const DATELINE = /^,?[ ](?:den[ ]|d\.[ ]?)?(?:\d{1,2}[./ ]|[lI]\.[ ])[ ]?\w/;
/** Towns abroad beside which a newspaper's or a firm's Danish office is listed. */
const ABROAD =
  'Stockholm|Oslo|Bruxelles|Brussels|Helsinki|Malmö|Berlin|London|Göteborg|Reykjavik|Nuuk|Washington';
const OFFICES_AFTER = new RegExp(`^ {0,2}[|·•/,] {0,2}(?:${ABROAD})`);
const OFFICES_BEFORE = new RegExp(`(?:${ABROAD}) {0,2}[|·•/,] {0,2}$`);
const STREET_NUMBER = /^ \d{1,3}[A-Z]?(?:, |\n|$)/;

/**
 * - "Aars, den 11. marts 2013" at the head of a line: where the letter was written
 * - "København | Stockholm | Oslo": where the paper has its offices
 * - "Åbenrå 10, ...": a street of that name
 */
export function isHeadless(text: string, name: Span): boolean {
  const before = text.slice(Math.max(0, name.start - 30), name.start);
  const after = text.slice(name.end, name.end + 24);
  if (OFFICES_AFTER.test(after) || OFFICES_BEFORE.test(before)) return true;
  if (!LINE_START.test(before)) return false;
  return (
    DATELINE.test(after) ||
    (/^[ÅA]a?benrå$/.test(text.slice(name.start, name.end)) && STREET_NUMBER.test(after))
  );
}
