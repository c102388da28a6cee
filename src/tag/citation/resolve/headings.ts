// A law named in a heading holds for what stands below it; a law named in a list's lead-in for its items.
import { mayHave } from '../known-sections.ts';
import { lastNamedIn, passageIndex, type ResolveRule } from './state.ts';

/** The law that the nearest heading above names. */
export const inHeading: ResolveRule = (draft, state) => {
  const passage = state.context.passages[passageIndex(state, draft)];
  if (passage === undefined) return undefined;
  for (let i = passage.headings.length - 1; i >= 0; i--) {
    const heading = state.context.passages[passage.headings[i] ?? -1];
    const event = heading === undefined ? undefined : lastNamedIn(state, heading);
    if (event !== undefined && mayHave(event.law, draft.provision)) {
      return { law: event.law, by: 'heading', confidence: 0.85 };
    }
  }
  return undefined;
};

/** The law that the lead-in of the list names: "... følgende bestemmelser i lov om social service:". */
export const inLeadIn: ResolveRule = (draft, state) => {
  const leadIn = state.context.passages[state.leadIns[passageIndex(state, draft)] ?? -1];
  if (leadIn === undefined) return undefined;
  const event = lastNamedIn(state, leadIn);
  if (event === undefined || !mayHave(event.law, draft.provision)) return undefined;
  return { law: event.law, by: 'lead-in', confidence: 0.9 };
};
