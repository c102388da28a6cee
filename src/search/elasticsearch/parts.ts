// A document too long for one write goes as several rows: one with its keys, which is what searches find, and parts with
// its words and text. A part has the document's row as its parent: match.ts asks for both.
import { type IndexDocument, indexDigest } from '../index-document.ts';
import { textFields } from '../text-fields.ts';
import { FOREIGN_TEXT_FIELD, JOIN, JOIN_FIELD } from './mapping.ts';
import { bodyText, cut, headFields, type Row, rowOf } from './row.ts';

/**
 * Letters of text from which on a document goes in parts, and most of one part. A row is about three times its text, and
 * Elasticsearch reckons with four times the row: 12 MB of the 51 MB that a node of 512 MB of heap gives to all writes.
 */
export const LONGEST_TEXT = 1_000_000;

/** Words that a part repeats of the next one: longer than what any phrase or NEAR of a query spans, so none falls between. */
const OVERLAP = 200;

/** The rows of a document: its own, and parts where it is long. */
export interface Rows {
  readonly own: Row;
  readonly parts: readonly Row[];
}

/** The rows of a document. Parts of one change have ids of their own, so that they never mix with those of another. */
export function rowsOf(document: IndexDocument, change: number): Rows {
  const letters = document.passages.reduce((sum, { text }) => sum + text.length, 0);
  return letters <= LONGEST_TEXT ? { own: rowOf(document, change), parts: [] } : splitRows(document, change);
}

function splitRows(document: IndexDocument, change: number): Rows {
  const contents = contentsOf(document);
  const parts = contents.map((content, piece): Row => {
    const join = { [JOIN_FIELD]: { name: JOIN.part, parent: document.id } };
    const id = `:part:${change}:${piece}:${document.id}`;
    return { id, parent: document.id, body: JSON.stringify({ ...content, change, piece, ...join }) };
  });
  const own = {
    ...headFields(document),
    [FOREIGN_TEXT_FIELD]: [],
    body: [],
    digest: indexDigest(document),
    change,
    pieces: parts.length,
    [JOIN_FIELD]: JOIN.whole,
  };
  return { own: { id: document.id, body: JSON.stringify(own) }, parts };
}

/** What each part holds: its share of the words, of the text and of what is stored. */
function contentsOf(document: IndexDocument): readonly Record<string, unknown>[] {
  const { passages } = document;
  const words = textFields(passages);
  const texts = grouped(passages.flatMap(({ text }) => cut(text, LONGEST_TEXT)));
  const bodies = cut(bodyText(document, LONGEST_TEXT), LONGEST_TEXT);
  const count = Math.max(Math.ceil(words.exact.length / LONGEST_TEXT), texts.length, bodies.length);
  const [exact, stem] = [slices(words.exact, count, OVERLAP), slices(words.stem, count, OVERLAP)];
  const parts = slices(words.parts, count, 0);
  return Array.from({ length: count }, (_, at) => ({
    ...{ exact: exact[at], stem: stem[at], parts: parts[at] },
    [FOREIGN_TEXT_FIELD]: texts[at] ?? [],
    body: bodies.slice(at, at + 1),
  }));
}

/** The words of a text in `count` runs of equal number, each with the first `overlap` of what follows it. */
function slices(words: string, count: number, overlap: number): readonly string[] {
  const all = words === '' ? [] : words.split(' ');
  const size = Math.ceil(all.length / count);
  return Array.from({ length: count }, (_, at) => all.slice(at * size, (at + 1) * size + overlap).join(' '));
}

/** Strings in order, as many together as a part may hold. */
function grouped(texts: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [[]];
  let letters = 0;
  for (const text of texts) {
    if (letters + text.length > LONGEST_TEXT) {
      groups.push([]);
      letters = 0;
    }
    groups.at(-1)?.push(text);
    letters += text.length;
  }
  return groups;
}
