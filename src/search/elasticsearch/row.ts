// One document as a row of the index, and back. Which fields there are: mapping.ts.
import type { IndexDocument, IndexPassage } from '../index-document.ts';
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

/** A row as it is sent. */
export interface Row {
  readonly id: string;
  /** The document that it is a part of; its row stands where the document's does. */
  readonly parent?: string;
  /** JSON text. */
  readonly body: string;
}

/** The one row of a document. The passages' text stands in one field only; see `bodyText`. */
export function rowOf(document: IndexDocument, change: number): Row {
  const words = textFields(document.passages);
  const body = {
    ...headFields(document),
    ...Object.fromEntries(TEXT_FIELDS.map((field) => [field, cut(words[field])])),
    [FOREIGN_TEXT_FIELD]: document.passages.flatMap(({ text }) => cut(text)),
    body: cut(bodyText(document)),
    digest: indexDigest(document),
    change,
  };
  return { id: document.id, body: JSON.stringify(body) };
}

/** What a document is filtered, counted and ordered by. */
export function headFields(document: IndexDocument): Record<string, unknown> {
  const days = document.dates.map(({ from, to }) => ({ gte: dayNumber(from), lte: dayNumber(to) }));
  return { ...document.keys, ...sortKeys(document), [DATE_INTERVALS_FIELD]: days };
}

/** The part of a row's source that a document is read from. */
export interface RowSource {
  readonly body: readonly string[];
  readonly [FOREIGN_TEXT_FIELD]: readonly string[];
  readonly change: number;
  /** Of a document in parts: how many. */
  readonly pieces?: number;
}

/** Names of those fields, for `_source`. */
export const SOURCE_FIELDS = ['body', FOREIGN_TEXT_FIELD, 'change', 'pieces'];

type Body = Omit<IndexDocument, 'passages'> & {
  readonly passages: readonly (Omit<IndexPassage, 'text'> & { readonly pieces: number })[];
};

/** The document as JSON text with, for each passage's text, the number of strings that it is cut into. */
export function bodyText(document: IndexDocument, longest = LONGEST_STRING): string {
  const passages = document.passages.map(({ text, ...passage }) => ({
    ...passage,
    pieces: cut(text, longest).length,
  }));
  return JSON.stringify({ ...document, passages } satisfies Body);
}

/** The document of a row. */
export function fromRow(source: RowSource): IndexDocument {
  const body = JSON.parse(source.body.join('')) as Body;
  const texts = source[FOREIGN_TEXT_FIELD];
  let at = 0;
  const passages = body.passages.map(({ pieces, ...passage }) => {
    const text = texts.slice(at, at + pieces).join('');
    at += pieces;
    return { ...passage, text };
  });
  return { ...body, passages };
}

/** `2016-12-01` as 20161201: keeps the order of ISO days. */
export function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}

/** One string, or several that give the text when joined; words are cut at spaces only, so none is torn. */
export function cut(text: string, longest = LONGEST_STRING): string[] {
  const pieces: string[] = [];
  let start = 0;
  while (text.length - start > longest) {
    const space = text.lastIndexOf(' ', start + longest - 1);
    const end = space > start ? space + 1 : start + longest;
    pieces.push(text.slice(start, end));
    start = end;
  }
  pieces.push(text.slice(start));
  return pieces;
}
