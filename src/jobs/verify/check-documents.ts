// Every document, passage and mention stands where it says: in its text, in its document, in order, with its words.
import type { Document } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { type Store, storedFingerprint } from '../../store/index.ts';
import { readText } from './check-files.ts';
import type { Fault } from './fault.ts';

/** Faults of spans, surfaces and ids, file by file. */
export function* checkDocuments(store: Store): Generator<Fault> {
  for (const hash of store.files.hashes()) {
    const documents = store.documents.ofFile(hash);
    if (documents.length === 0) continue;
    const text = readText(store, hash);
    if (text === undefined) {
      const message = 'documents without the text they stand in';
      yield { code: 'document-without-text', subject: hash, message, remedy: 'extract' };
      continue;
    }
    for (const { id } of documents) {
      const document = store.documents.get(id);
      if (document) yield* checkDocument(store, document, text);
    }
  }
}

/** One document with all that stands in it. */
function* checkDocument(store: Store, document: Document, text: string): Generator<Fault> {
  const { id, fileHash: hash } = document;
  const fault = (code: string, message: string): Fault => ({
    ...{ code, subject: id, message, remedy: 'analyse', hash },
  });
  if (!isInside(document, { start: 0, end: text.length })) {
    yield fault('document-outside-text', `stands at ${place(document)} of a text of ${text.length}`);
  }
  if (id !== `${hash.slice(0, 16)}-${document.start}`) {
    yield fault('document-with-wrong-id', `begins at ${document.start}`);
  }
  if (store.changes.of(id)?.deleted !== false) {
    yield fault('document-without-change', 'no change number says that it is there');
  }
  const outside = document.passages.find((passage) => !isInside(passage, document));
  if (outside) yield fault('passage-outside-document', `a passage stands at ${place(outside)}`);
  if (storedFingerprint(store, id) !== store.documents.marks(id)?.fingerprint) {
    yield fault('document-changed', 'is not as its analysis made it');
  }
  let last = document.start;
  for (const mention of store.mentions.ofDocument(id)) {
    const wrong = wrongMention(mention, { document, text, last });
    if (wrong) yield fault(...wrong);
    last = mention.end;
  }
}

/** What is wrong with a mention, or undefined. */
function wrongMention(
  mention: Mention,
  around: { readonly document: Document; readonly text: string; readonly last: number },
): [code: string, message: string] | undefined {
  const { document, text, last } = around;
  const what = `${mention.type} at ${place(mention)}`;
  if (mention.end > text.length || !isInside(mention, document)) {
    return ['mention-outside-document', `${what} is not inside ${place(document)}`];
  }
  if (mention.start < last) return ['mention-overlaps', `${what} overlaps the one before it`];
  if (text.slice(mention.start, mention.end) !== mention.surface) {
    return ['mention-with-wrong-words', `${what} does not read as it says`];
  }
  const { first, last: end } = document.pages;
  if (mention.page < first || mention.page > end) {
    return ['mention-on-wrong-page', `${what} is on page ${mention.page} of ${first}-${end}`];
  }
  return undefined;
}

/** True if a span lies in another. */
function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end && inner.start <= inner.end;
}

/** A span in words. */
function place({ start, end }: Span): string {
  return `${start}-${end}`;
}
