// What every tagger is given: the document's stretch of the text, cut into passages and sentences, and what earlier
// taggers found. Leaves the running of taggers to index.ts.
import type { Document, Passage } from '../model/document.ts';
import type { FoundMention } from '../model/mention.ts';
import type { Pipeline } from '../model/pipeline.ts';
import type { Span } from '../model/span.ts';
import type { TagInput } from '../model/stages.ts';
import { blocksOf, splitSentences } from './sentences.ts';

/** One document as a tagger sees it. All offsets are into `text`; taggers return offsets into it too. */
export interface TagContext {
  /** The whole cleaned text of the file; only `start`..`end` belongs to the document. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly document: Document;
  readonly pipeline: Pipeline;
  /** The document's passages, in order; where `segment` found none, its paragraphs (between blank lines). */
  readonly passages: readonly Passage[];
  /** Sentences in order; none crosses the edge of a passage. */
  readonly sentences: readonly Span[];
  /** Mentions of the taggers that ran before, in order, not overlapping: citations are there for all but `cpr`. */
  readonly earlier: readonly FoundMention[];
}

/** A tagger: one kind of entity, in order of the text. It never throws on any text and is linear in its length. */
export type Tagger = (context: TagContext) => FoundMention[];

/** The context of a document before any tagger ran. */
export function makeContext(input: TagInput): TagContext {
  const { text, document, pipeline } = input;
  const passages = blocksOf(text, document);
  const sentences = passages.flatMap((passage) => splitSentences(text, passage.start, passage.end));
  const { start, end } = document;
  return { text, start, end, document, pipeline, passages, sentences, earlier: [] };
}

/** Index of the span that holds `position`, or of the last one before it; -1 before the first. Spans in order, binary search. */
export function indexAt(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= position) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

/** The span that holds `position`, or undefined between two. */
export function spanAt<S extends Span>(spans: readonly S[], position: number): S | undefined {
  const found = spans[indexAt(spans, position)];
  return found !== undefined && position < found.end ? found : undefined;
}

/** The passage that holds `position`. */
export function passageAt(context: TagContext, position: number): Passage | undefined {
  return spanAt(context.passages, position);
}

/** The sentence that holds `position`. */
export function sentenceAt(context: TagContext, position: number): Span | undefined {
  return spanAt(context.sentences, position);
}

/** Texts of the headings above a passage, outermost first. */
export function headingsAbove(context: TagContext, passage: Passage): string[] {
  return passage.headings.flatMap((index) => {
    const heading = context.passages[index];
    return heading === undefined ? [] : [context.text.slice(heading.start, heading.end)];
  });
}
