// A law not named in the sentence: the document cites the same section of it elsewhere, a word beside the section names its
// subject, the passage or the ones above speak of it, or the document is about it.
import { isFramework, lawBySubject, mayHave } from '../known-sections.ts';
import { lastEvent, passageIndex, type ResolveRule, sectionKey } from './state.ts';

/** Characters either side of a section in which a word of its subject counts. */
const BESIDE = 110;
/** Passages above that still hold the focus. */
const PASSAGES_BACK = 3;

/** The document cites this section with exactly one law elsewhere. */
export const knownSection: ResolveRule = (draft, state) => {
  const laws = state.known.get(sectionKey(draft) ?? '');
  const [law] = laws ?? [];
  if (law === undefined || laws?.size !== 1) return undefined;
  return { law, by: 'known-section', confidence: 0.88 };
};

/** "§ 129 om optagelse i botilbud", "§ 107-tilbud": the subject of a well-known section beside it. */
export const sectionSubject: ResolveRule = (draft, state) => {
  if (draft.provision === undefined) return undefined;
  const { text, start, end } = state.context;
  const from = Math.max(start, draft.start - BESIDE);
  const words = text.slice(from, Math.min(end, draft.end + BESIDE)).toLowerCase();
  const law = lawBySubject(draft.provision, words);
  return law === undefined ? undefined : { law, by: 'section-subject', confidence: 0.75 };
};

/** The law last spoken of in the same passage. */
export const samePassage: ResolveRule = (draft, state) => {
  const passage = state.context.passages[passageIndex(state, draft)];
  const event = passage === undefined ? undefined : lastEvent(state, passage.start);
  if (event === undefined || !mayHave(event.law, draft.provision)) return undefined;
  return { law: event.law, by: 'nearest', confidence: 0.82 };
};

/** The law last spoken of a few passages above, if it is no mere frame. */
export const passagesAbove: ResolveRule = (draft, state) => {
  const at = passageIndex(state, draft);
  const first = state.context.passages[Math.max(0, at - PASSAGES_BACK)];
  const event = first === undefined ? undefined : lastEvent(state, first.start);
  if (event === undefined || isFramework(event.law) || !mayHave(event.law, draft.provision)) return undefined;
  return { law: event.law, by: 'nearest', confidence: 0.7 };
};

/** The law the document is about. */
export const documentSubject: ResolveRule = (draft, state) =>
  state.subject !== undefined && mayHave(state.subject.law, draft.provision) ? state.subject : undefined;
