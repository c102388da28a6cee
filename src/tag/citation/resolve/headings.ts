// A law named in a heading holds for what stands below it; a law named in a list's lead-in for its items.
import type { Span } from '../../../model/span.ts';
import { indexAt } from '../../context.ts';
import { mayHave } from '../known-sections.ts';
import { lastNamedIn, passageIndex, type ResolveRule, type ResolveState } from './state.ts';

/** Headings looked at, from the nearest outwards. */
const DEEPEST = 6;

/** The law that a heading above names: the nearest line that heads, then the headings that `segment` put above it. */
export const inHeading: ResolveRule = (draft, state) => {
  const { context, outline } = state;
  const at = passageIndex(state, draft);
  const above = [outline.heading[at] ?? -1, ...(context.passages[at]?.headings ?? []).toReversed()];
  for (const index of above.slice(0, DEEPEST)) {
    const heading = context.passages[index];
    const event = heading === undefined ? undefined : lastNamedIn(state, heading);
    if (event !== undefined && mayHave(event.law, draft.provision)) {
      return { law: event.law, by: 'heading', confidence: 0.85 };
    }
  }
  return undefined;
};

/** The law that the lead-in of the list names: "... følgende bestemmelser i lov om social service:". */
export const inLeadIn: ResolveRule = (draft, state) => {
  const leadIn = state.context.passages[state.outline.leadIn[passageIndex(state, draft)] ?? -1];
  if (leadIn === undefined) return undefined;
  const event = lastNamedIn(state, lastSentence(state, leadIn));
  if (event === undefined || !mayHave(event.law, draft.provision)) return undefined;
  return { law: event.law, by: 'lead-in', confidence: 0.9 };
};

/** The sentence that opens the list: what the lead-in says before it is about something else. */
function lastSentence(state: ResolveState, leadIn: Span): Span {
  const { sentences } = state.context;
  const sentence = sentences[indexAt(sentences, leadIn.end - 1)];
  return sentence !== undefined && sentence.start >= leadIn.start ? sentence : leadIn;
}
