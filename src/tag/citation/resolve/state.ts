// What the rules of resolution look at: the drafts in order, the laws named so far, the document's sentences and passages.
import type { Passage } from '../../../model/document.ts';
import type { Span } from '../../../model/span.ts';
import { indexAt, type TagContext } from '../../context.ts';
import type { Draft, Resolution } from '../draft.ts';
import type { OwnSections } from '../own-sections.ts';
import { sectionText } from '../provision.ts';
import type { Token } from '../tokens.ts';

/** A law in the focus of attention: named or resolved at this place. */
export interface LawEvent extends Span {
  readonly law: string;
  /** A section of it was cited there; else it was named as a whole. */
  readonly withSection: boolean;
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
  readonly named: readonly (LawEvent & { readonly draft: number })[];
  /** Section text → laws cited with it in words. */
  readonly known: ReadonlyMap<string, ReadonlySet<string>>;
  /** The law the document is about, and how sure that is. */
  readonly subject: Resolution | undefined;
  /** Passage index → index of the lead-in of its list, -1 where it is no item. */
  readonly leadIns: readonly number[];
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
  const at = indexAt(state.context.passages, draft.start);
  return (state.context.passages[at]?.end ?? -1) > draft.start ? at : -1;
}

/** Lead-ins of lists: an item belongs to the nearest passage above that is no item and ends with a colon. */
export function findLeadIns(context: TagContext): number[] {
  let leadIn = -1;
  return context.passages.map((passage, i) => {
    if (isItem(context, passage)) return leadIn;
    const last = context.text.charAt(passage.end - 1);
    leadIn =
      last === ':' ||
      context.text
        .slice(passage.end, passage.end + 2)
        .trim()
        .startsWith(':')
        ? i
        : -1;
    return -1;
  });
}

/** An item of a list by its kind or by its mark. */
export function isItem(context: TagContext, passage: Passage): boolean {
  if (passage.kind === 'list-item') return true;
  if (passage.kind !== 'paragraph') return false;
  return /^(?:[•▪◦●·*o–-]\s|\(?[0-9a-z]{1,2}[.)]\s)/.test(
    context.text.slice(passage.start, passage.start + 6),
  );
}

/** The key of a draft's section in `known`. */
export function sectionKey(draft: Draft): string | undefined {
  return draft.provision === undefined ? undefined : sectionText(draft.provision.section);
}
