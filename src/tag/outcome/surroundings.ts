// What a rule about one sentence may ask of its surroundings: the kind of document, what the text around is about.
import type { DocumentKind } from '../../model/document.ts';
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
  /** A ministry or minister stands in the words right before it. */
  readonly centralNear: boolean;
  /** It stands in a list of what a council is asked to decide. */
  readonly moved: boolean;
  /** The words right before it ask for something. */
  readonly asks: boolean;
  readonly kind: DocumentKind;
  readonly quotes: readonly Span[];
}

const LOOK_BACK = 300;
const LOOK_AHEAD = 150;
const TOPICAL = /forsøg|ansøg|frikommun|dispensation|ønske[rt]?(?![a-zæøå])/gi;

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

const CENTRAL = /minist(?:eri|re|er)|regering|styrelsen|departement|christiansborg|folketing/i;

const ASKS =
  /forsøg|ansøg|dispensation|forslag|foreslår|ønske|anmod|fravig|(?<!\p{L})(?:beder|bad|bedt) |vil gerne|(?<!\p{L})søg(?:er|te|t) om|(?<!\p{L})vil(?:le)? |spurgt|spørg/iu;

const MOVED = /indstill(?:er|ing)|anbefaler|foreslår,? at|beslutte[rd]?,? at/i;

/** Do the 600 characters before a sentence move something in a council? */
export function isMoved(context: TagContext, span: Span): boolean {
  return MOVED.test(context.text.slice(Math.max(context.start, span.start - 600), span.start));
}

/** Do the 400 characters before a sentence ask for something? */
export function asksBefore(context: TagContext, span: Span): boolean {
  return ASKS.test(context.text.slice(Math.max(context.start, span.start - 400), span.start));
}

/** Do the `reach` characters before a sentence name who decides? */
export function isCentralBefore(context: TagContext, span: Span, reach = 900): boolean {
  return CENTRAL.test(context.text.slice(Math.max(context.start, span.start - reach), span.start));
}

const DUE_LABEL =
  /^(?:(?:ministeriets |ministerens |regeringens |statens )?(?:svar|afgørelse|udfald|konklusion|tilbagemelding))\s?:/i;
const DUE_QUESTION =
  /(?:svar|afgørelse|udfald|(?:ministeri|minister|regering|stat)(?:et|en)? (?:sig|svar|sagd)|sagde (?:ministeri|minister|regering|stat)|(?:fik|får|fået) (?:\p{L}+ ){1,3}lov|(?:ja|nej) eller (?:nej|ja))[^.?!\n]{0,60}\?\s*$/iu;

/** Does a sentence begin with a label for an answer, or follow a question for one? */
export function isAnswerDue({ text, start }: TagContext, span: Span): boolean {
  return (
    DUE_LABEL.test(text.slice(span.start, Math.min(span.end, span.start + 40))) ||
    DUE_QUESTION.test(text.slice(Math.max(start, span.start - 120), span.start))
  );
}
