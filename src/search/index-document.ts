// What is indexed: one entry per Document, a function of that document alone, so no entry changes because of another.
import { createHash } from 'node:crypto';
import type { DocumentKind, Passage, PassageKind } from '../model/document.ts';
import type { CitationRole, Mention, MentionType } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import type { TaggedDocument } from '../model/stages.ts';
import { filedCitation } from './citation-keys.ts';
import { copyKey } from './copy-key.ts';
import { type DayInterval, dateInterval } from './date-interval.ts';
import { facetValues } from './facet-values.ts';
import { type KeyField, keyValue } from './schema.ts';

/** A passage as it is stored: `text` is the extracted text's own slice `[start, end)`. */
export interface IndexPassage extends Span {
  readonly kind: PassageKind;
  readonly page: number;
  readonly text: string;
}

/** A mention as it is stored: for highlights of entities and their lines in context. Same offsets as the passages. */
export interface IndexMention extends Span {
  readonly type: MentionType;
  readonly id: string;
  readonly page: number;
  readonly role?: CitationRole;
}

/** What the archive knows of a document, as it is shown with a hit. Offsets are into the file's extracted text. */
export interface IndexDocument extends Span {
  readonly id: string;
  readonly fileHash: string;
  /** The file's first path, CPR numbers masked. */
  readonly path: string;
  readonly kind: DocumentKind;
  readonly title: string | null;
  /** ISO day or month. */
  readonly date: string | null;
  readonly sender: string | null;
  readonly recipients: readonly string[];
  readonly caseNumbers: readonly string[];
  readonly collection: string | null;
  /** First and last page, 1-based. */
  readonly page: number;
  readonly lastPage: number;
  readonly passages: readonly IndexPassage[];
  readonly mentions: readonly IndexMention[];
  /** Values of every key field, sorted, each once; facet fields hold `NONE` where there is none. */
  readonly keys: Readonly<Record<KeyField, readonly string[]>>;
  /** Closed intervals of the days its date mentions cover, sorted, each once. */
  readonly dates: readonly DayInterval[];
}

export interface IndexInput extends TaggedDocument {
  /** From the file's sidecar; null or absent without one. */
  readonly collection?: string | null;
}

function sortedOnce(values: Iterable<string>): readonly string[] {
  return [...new Set(values)].sort();
}

function toPassage(text: string, offset: number, passage: Passage): IndexPassage {
  const { kind, page, start, end } = passage;
  return { kind, page, start, end, text: text.slice(start - offset, end - offset) };
}

function toMention(mention: Mention): IndexMention {
  const { type, id, start, end, page, role } = mention;
  return { type, id, start, end, page, ...(role !== undefined && { role }) };
}

function byInterval(a: DayInterval, b: DayInterval): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  return a.to < b.to ? -1 : a.to > b.to ? 1 : 0;
}

function datesOf(mentions: readonly Mention[]): readonly DayInterval[] {
  const intervals = new Map<string, DayInterval>();
  for (const mention of mentions) {
    const interval = mention.type === 'date' ? dateInterval(mention.id) : undefined;
    if (interval !== undefined) intervals.set(`${interval.from}/${interval.to}`, interval);
  }
  return [...intervals.values()].sort(byInterval);
}

function keysOf(input: IndexInput): IndexDocument['keys'] {
  const { document, mentions } = input;
  const ids = (type: MentionType) => mentions.filter((mention) => mention.type === type).map(({ id }) => id);
  const citations = mentions.filter(({ type }) => type === 'citation');
  const copy = copyKey(input.text);
  const keys = {
    ...facetValues(document, mentions, input.collection ?? null),
    citation: citations.flatMap(({ id, role }) => filedCitation(id, role)),
    status: ids('status'),
    'case-number': [...document.caseNumbers, ...ids('case-number')],
    'copy-key': copy === undefined ? [] : [copy],
    file: [document.fileHash],
  };
  const tidy = Object.entries(keys).map(([field, values]) => [field, sortedOnce(values.map(keyValue))]);
  return Object.fromEntries(tidy) as IndexDocument['keys'];
}

/** The entry of a document. Nothing of it depends on other documents, order of arrival or clock. */
export function toIndexDocument(input: IndexInput): IndexDocument {
  const { document, mentions, text, path } = input;
  const { id, fileHash, kind, title, date, sender, recipients, caseNumbers, start, end, pages } = document;
  return {
    ...{ id, fileHash, path, kind, title, date, sender, recipients, caseNumbers, start, end },
    collection: input.collection ?? null,
    page: pages.first,
    lastPage: pages.last,
    passages: document.passages.map((passage) => toPassage(text, document.start, passage)),
    mentions: mentions.filter(({ type }) => type !== 'cpr').map(toMention),
    keys: keysOf(input),
    dates: datesOf(mentions),
  };
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, canonical(each)]));
}

/** `sha256:` and the hash of an entry's canonical JSON: what engines keep beside it and `verify` compares. */
export function indexDigest(document: IndexDocument): string {
  return `sha256:${createHash('sha256')
    .update(JSON.stringify(canonical(document)))
    .digest('hex')}`;
}
