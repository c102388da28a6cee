// Case numbers that only the tagger knows for what they are: those on a line of their own in head or foot are the document's.
import type { Document } from '../model/document.ts';
import type { FoundMention } from '../model/mention.ts';

/** Head and foot, in characters from either end. */
const HEAD = 1500;
const FOOT = 700;
/** A longer line is running text. */
const LONGEST_LINE = 130;
/** A line that speaks of another paper. */
const OF_ANOTHER =
  /\b(?:brev(?:et)?|svar(?:et)?|skrivelse|afgørelse|bilag|jf\.|jeres|deres|besvarelse af|henvis)/i;

/** The document with the case numbers that mentions add to its header; offsets and text are the cleaned ones. */
export function completeHeader(
  document: Document,
  mentions: readonly FoundMention[],
  text: string,
): Document {
  const known = new Set(document.caseNumbers.map(plain));
  const more = mentions.filter(
    (one) => one.type === 'case-number' && !known.has(plain(one.id)) && isOwn(one, document, text),
  );
  if (more.length === 0) return document;
  const caseNumbers = [...document.caseNumbers, ...new Set(more.map((one) => one.id))];
  const evidence = more.map(({ start, end, rule }) => ({ field: 'case-number' as const, start, end, rule }));
  return { ...document, caseNumbers, evidence: [...document.evidence, ...evidence] };
}

function isOwn(mention: FoundMention, document: Document, text: string): boolean {
  if (mention.start - document.start > HEAD && document.end - mention.end > FOOT) return false;
  const from = text.lastIndexOf('\n', mention.start - 1) + 1;
  const feed = text.indexOf('\n', mention.end);
  const line = text.slice(from, feed < 0 ? text.length : feed);
  return line.trim().length <= LONGEST_LINE && !OF_ANOTHER.test(text.slice(from, mention.start));
}

function plain(number: string): string {
  return number.replace(/\s/g, '').toLowerCase();
}
