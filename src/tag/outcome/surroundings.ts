// What a rule about one sentence may ask of its surroundings: the kind of document, what the text around is about.
import type { Span } from '../../model/span.ts';
import { matchesOf } from '../../patterns/index.ts';
import { indexAt, type TagContext } from '../context.ts';
import { rememberByDocument } from '../memo.ts';
import type { Word } from '../predicate/words.ts';

/** A sentence (or table cell) with its words and surroundings. */
export interface Statement {
  readonly span: Span;
  readonly words: readonly Word[];
  /** The document's kind decides: its "vi" is the decider. */
  readonly decides: boolean;
  /** The words right before it, or its headings, are about trials or applications. */
  readonly topical: boolean;
  /** So are the words further before it, which is enough for an answer that someone got. */
  readonly farTopical: boolean;
  /** An outcome stands shortly before it: a list of answers goes on. */
  readonly follows: boolean;
  readonly quotes: readonly Span[];
}

const LOOK_BACK = 300;
const LOOK_AHEAD = 150;
const TOPICAL = /forsøg|ansøg|frikommun|dispensation/gi;

/** Where a document speaks of trials or applications: none of these words can overlap another. */
const topics = rememberByDocument((context): readonly Span[] =>
  matchesOf(context.text.slice(context.start, context.end), TOPICAL).map((match) => ({
    start: context.start + match.index,
    end: context.start + match.index + match[0].length,
  })),
);

/** Are the `reach` characters before a sentence, or the 150 after it, about trials or applications? */
export function isTopicalAround(context: TagContext, span: Span, reach = LOOK_BACK): boolean {
  return (
    isTopicalWithin(context, Math.max(context.start, span.start - reach), span.start) ||
    isTopicalWithin(context, span.end, Math.min(context.end, span.end + LOOK_AHEAD))
  );
}

/** Does such a word stand whole between two places? */
function isTopicalWithin(context: TagContext, start: number, end: number): boolean {
  const found = topics(context);
  const first = found[indexAt(found, start - 1) + 1];
  return first !== undefined && first.end <= end;
}
