// A sentence as a judge is given it: its words, and what the rules found in it.
import type { DocumentKind } from '../../model/document.ts';
import type { FoundMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { passageAt, type TagContext } from '../context.ts';
import type { Word } from '../predicate/words.ts';

/** A sentence after the rules. */
export interface RuledStatement {
  readonly span: Span;
  readonly words: readonly Word[];
  readonly kind: DocumentKind;
  readonly found: readonly FoundMention[];
  /** Whether a judge is asked, or the rules alone speak. */
  readonly judged: boolean;
}

/** Fewer words are a label, not a sentence. */
const LEAST = 2;

/** Is a sentence one that a judge can read: running text or an item, and no question? */
export function isJudged(context: TagContext, span: Span, words: readonly Word[]): boolean {
  if (words.length < LEAST || context.text.charAt(span.end - 1) === '?') return false;
  const kind = passageAt(context, span.start)?.kind;
  return kind === 'paragraph' || kind === 'list-item';
}
