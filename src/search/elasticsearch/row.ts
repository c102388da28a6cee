// One document as a row of the index, and back. Which fields there are: mapping.ts.
import type { IndexDocument } from '../index-document.ts';
import { indexDigest } from '../index-document.ts';
import { DATE_INTERVALS_FIELD, TEXT_FIELDS } from '../schema.ts';
import { sortKeys } from '../sort-keys.ts';
import { textFields } from '../text-fields.ts';
import { FOREIGN_TEXT_FIELD } from './mapping.ts';

// Elasticsearch refuses a JSON string of 50,000,000 characters or more; a longer text goes as several strings.
const LONGEST_STRING = 10_000_000;

/** An id that no document has, since theirs begin with a hash: the row that says how far the generation is. */
export const STATE_ID = ':state';

/** Longest id in UTF-8 bytes that Elasticsearch takes. */
const LONGEST_ID = 512;

/** Why a document can never be a row, or undefined. Asked first: one wrong id makes Elasticsearch refuse a whole bulk. */
export function refusal(id: string): string | undefined {
  if (id === '' || id === STATE_ID) return `"${id}" cannot be the id of a document.`;
  return Buffer.byteLength(id) > LONGEST_ID
    ? `The id is longer than the ${LONGEST_ID} bytes that Elasticsearch takes.`
    : undefined;
}

/** The row of a document as JSON text. */
export function toRow(document: IndexDocument, change: number): string {
  const words = textFields(document.passages);
  return JSON.stringify({
    ...document.keys,
    ...sortKeys(document),
    ...Object.fromEntries(TEXT_FIELDS.map((field) => [field, cut(words[field])])),
    [DATE_INTERVALS_FIELD]: document.dates.map(({ from, to }) => ({
      gte: dayNumber(from),
      lte: dayNumber(to),
    })),
    [FOREIGN_TEXT_FIELD]: document.passages.flatMap(({ text }) => cut(text)),
    body: cut(JSON.stringify(document)),
    digest: indexDigest(document),
    change,
  });
}

/** The document of a row's `body`. */
export function fromBody(body: readonly string[] | string): IndexDocument {
  return JSON.parse(typeof body === 'string' ? body : body.join('')) as IndexDocument;
}

/** `2016-12-01` as 20161201: keeps the order of ISO days. */
export function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}

/** One string, or several that give the text when joined; words are cut at spaces only, so none is torn. */
function cut(text: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  while (text.length - start > LONGEST_STRING) {
    const space = text.lastIndexOf(' ', start + LONGEST_STRING);
    const end = space > start ? space + 1 : start + LONGEST_STRING;
    pieces.push(text.slice(start, end));
    start = end;
  }
  pieces.push(text.slice(start));
  return pieces;
}
