// A sentence as a judge is given it: its words, and what the rules found in it.
import type { DocumentKind } from '../../model/document.ts';
import type { FoundMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { passageAt, type TagContext } from '../context.ts';
import { isSpeech } from '../predicate/vetoes.ts';
import type { Word } from '../predicate/words.ts';

/** A sentence after the rules. */
export interface RuledStatement {
  readonly span: Span;
  readonly words: readonly Word[];
  readonly kind: DocumentKind;
  readonly found: readonly FoundMention[];
  /** Whether a judge is asked, or the rules alone speak. */
  readonly judged: boolean;
  /** An answer is due: a label or a question stands before it. */
  readonly expected: boolean;
}

/** A name in quotes has at most so many characters. */
const LONGEST_TITLE = 100;
/** Fewer words are a label, not a sentence. */
const LEAST = 2;

/** Speech, what is made up, and a label with its field, which has rules of its own unless an answer follows it. */
const TOLD =
  /^(?:[»"“„]|Opdigtet|Fiktivt|Tænkt |(?!Svar|Afgørelse|Udfald|Konklusion|Tilbagemelding)[A-ZÆØÅ][a-zæøå]+: )/;

const QUOTE = /[»"“„]/;

/** "»Bolig på prøve« er imødekommet": a name in quotes, not speech. */
function isTitle(text: string, { start, end }: Span): boolean {
  if (!QUOTE.test(text.charAt(start))) return false;
  const close = text.slice(start + 1, Math.min(end, start + LONGEST_TITLE)).search(/[«"”]/);
  return close > 0 && /^[«"”][^,.!?]/.test(text.slice(start + 1 + close, end));
}

/** Is a sentence one that a judge can read: running text or an item, no question and nobody's speech? */
export function isJudged(context: TagContext, span: Span, words: readonly Word[]): boolean {
  const { text } = context;
  if (words.length < LEAST || text.charAt(span.end - 1) === '?') return false;
  const opening = text.slice(span.start, span.start + 24);
  if ((TOLD.test(opening) && !isTitle(text, span)) || isSpeech(words, opening)) return false;
  const kind = passageAt(context, span.start)?.kind;
  const whole = /[.!]/.test(text.charAt(span.end - 1));
  return kind === 'paragraph' || ((kind === 'list-item' || kind === 'heading') && whole);
}
