// What the rules of resolution look at: the drafts in order, the laws named so far, the document's sentences and passages.
import type { Span } from '../../../model/span.ts';
import { indexAt, type TagContext } from '../../context.ts';
import type { Draft, Resolution } from '../draft.ts';
import { type Outline, passageIndexAt } from '../outline.ts';
import type { OwnSections } from '../own-sections.ts';
import { sectionText } from '../provision.ts';
import type { Token } from '../tokens.ts';

/** A law in the focus of attention: named or resolved at this place. */
export interface LawEvent extends Span {
  readonly law: string;
  /** A section of it was cited there; else it was named as a whole. */
  readonly withSection: boolean;
}

/** A law named in words, and the draft that names it (between two drafts where none does). */
export interface NamedLaw extends LawEvent {
  readonly draft: number;
}

export interface ResolveState {
  readonly context: TagContext;
  readonly tokens: readonly Token[];
  readonly drafts: readonly Draft[];
  readonly own: OwnSections;
  /** Index of the draft in question. */
  index: number;
  /** Laws in order up to the draft in question. */
  readonly events: LawEvent[];
  /** Laws named in words anywhere, in order. */
  readonly named: readonly NamedLaw[];
  /** Section text → laws cited with it in words. */
  readonly known: ReadonlyMap<string, ReadonlySet<string>>;
  /** The law the document is about, and how sure that is. */
  readonly subject: Resolution | undefined;
  readonly outline: Outline;
}

/** A rule of resolution: the law of the draft in question, or nothing. Constant time. */
export type ResolveRule = (draft: Draft, state: ResolveState) => Resolution | undefined;

/** The last law in focus, if it stands at or after `from`. */
export function lastEvent(state: ResolveState, from: number): LawEvent | undefined {
  const event = state.events.at(-1);
  return event !== undefined && event.start >= from ? event : undefined;
}

/** The last law named inside a span. */
export function lastNamedIn(state: ResolveState, span: Span): LawEvent | undefined {
  const event = state.named[indexAt(state.named, span.end - 1)];
  return event !== undefined && event.start >= span.start ? event : undefined;
}

/** Index of the passage that holds the draft, -1 between passages. */
export function passageIndex(state: ResolveState, draft: Draft): number {
  return passageIndexAt(state.context, draft.start);
}

/** The key of a draft's section in `known`. */
export function sectionKey(draft: Draft): string | undefined {
  return draft.provision === undefined ? undefined : sectionText(draft.provision.section);
}
