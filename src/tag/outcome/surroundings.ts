// What a rule about one sentence may ask of its surroundings: the kind of document, what the text around is about.
import type { Span } from '../../model/span.ts';
import type { TagContext } from '../context.ts';
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
const TOPICAL = /forsøg|ansøg|frikommun|dispensation/i;

/** Are the `reach` characters before a sentence, or the 150 after it, about trials or applications? */
export function isTopicalAround(context: TagContext, span: Span, reach = LOOK_BACK): boolean {
  const before = context.text.slice(Math.max(context.start, span.start - reach), span.start);
  return (
    TOPICAL.test(before) ||
    TOPICAL.test(context.text.slice(span.end, Math.min(context.end, span.end + LOOK_AHEAD)))
  );
}
