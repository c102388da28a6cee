// A tagged document as the rules of linking read it: passages with their words and mentions, sentences, cells.
import type { Passage } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { TaggedDocument } from '../../model/stages.ts';
import { sentencesOf } from './sentences.ts';

export interface PassageView {
  readonly index: number;
  readonly passage: Passage;
  readonly text: string;
  /** Mentions that begin in it. */
  readonly mentions: readonly Mention[];
  /** Empty for headings and rows: they are quoted whole. */
  readonly sentences: readonly Span[];
}

export interface DocumentView {
  readonly tagged: TaggedDocument;
  readonly passages: readonly PassageView[];
  /** The words of a span of the file's text inside this document. */
  words(span: Span): string;
}

/** Mentions that end in numbers: a stop right after one is that of a sentence. */
const CLOSING: ReadonlySet<string> = new Set(['citation', 'date', 'money', 'case-number']);

/** The view of a document. A document without passages is one paragraph. */
export function viewOf(tagged: TaggedDocument): DocumentView {
  const { document, text } = tagged;
  const words = ({ start, end }: Span) => text.slice(start - document.start, end - document.start);
  const own = document.passages.length > 0 ? document.passages : [wholeOf(tagged)];
  const mentions = [...tagged.mentions].sort((a, b) => a.start - b.start || a.end - b.end);
  const closed = new Set(
    mentions.flatMap(({ type, end }) => (CLOSING.has(type) ? [end - document.start] : [])),
  );
  let at = 0;
  const passages = own.map((passage, index): PassageView => {
    const next = own[index + 1]?.start ?? document.end;
    const from = at;
    while (at < mentions.length && (mentions[at]?.start ?? next) < next) at += 1;
    return {
      index,
      passage,
      text: words(passage),
      mentions: mentions.slice(from, at),
      sentences: sentencesIn(tagged, passage, closed),
    };
  });
  return { tagged: { ...tagged, mentions }, passages, words };
}

function wholeOf({ document }: TaggedDocument): Passage {
  const { start, end, pages } = document;
  return { kind: 'paragraph', start, end, page: pages.first, headings: [] };
}

function sentencesIn(
  { document, text }: TaggedDocument,
  passage: Passage,
  closed: ReadonlySet<number>,
): Span[] {
  if (passage.kind === 'heading' || passage.kind === 'table-row') return [];
  const offset = document.start;
  const inner = { start: passage.start - offset, end: passage.end - offset };
  return sentencesOf(text, inner, closed).map(({ start, end }) => ({
    start: start + offset,
    end: end + offset,
  }));
}

/** The passage that a mention begins in. */
export function passageOf(view: DocumentView, span: Span): PassageView | undefined {
  let low = 0;
  let high = view.passages.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((view.passages[middle]?.passage.start ?? 0) <= span.start) low = middle;
    else high = middle - 1;
  }
  return view.passages[low];
}

/** The sentence around a mention; a heading, a row or a list item of one sentence is the whole passage. */
export function sentenceOf(view: DocumentView, span: Span): Span {
  const found = passageOf(view, span);
  if (!found) return span;
  const sentence = found.sentences.find(({ start, end }) => start <= span.start && span.start < end);
  const around = sentence ?? found.passage;
  return { start: Math.min(around.start, span.start), end: Math.max(around.end, span.end) };
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Cells of a row with the mentions in each; a cell merged over rows is named by every row it reaches. */
export function cellMentions(view: DocumentView, row: PassageView): readonly (readonly Mention[])[] {
  return (row.passage.cells ?? []).map((cell) =>
    contains(row.passage, cell)
      ? row.mentions.filter((mention) => contains(cell, mention))
      : (passageOf(view, cell)?.mentions.filter((mention) => contains(cell, mention)) ?? []),
  );
}
