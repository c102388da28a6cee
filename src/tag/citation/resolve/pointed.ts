// Pointers: "samme lov" is the last law named, "loven" the last in the section of the text or its heading, "denne
// bekendtgørelse" the document itself.

import type { Resolution } from '../draft.ts';
import { mayHave } from '../known-sections.ts';
import { THIS_ORDER } from '../own-sections.ts';
import { inHeading } from './headings.ts';
import { highestKind } from './law-kind.ts';
import type { LawEvent, ResolveRule, ResolveState } from './state.ts';

/** How many laws back a pointer may reach for one of its own kind. */
const REACH = 6;

/** The law that a pointer beside the section means. */
export const pointedLaw: ResolveRule = (draft, state) => {
  const pointer = draft.hit?.pointer;
  if (pointer === undefined) return undefined;
  const isOrder = state.context.document.kind === 'executive-order';
  if (
    pointer.noun === 'bekendtgørelse' &&
    (pointer.which === 'this' || (pointer.which === 'the' && isOrder))
  ) {
    return { law: THIS_ORDER, by: 'own-section', confidence: 0.92 };
  }
  const event = lastOfKind(state, pointer.noun, (law) => mayHave(law, draft.provision));
  if (event === undefined) return headingOrSubject(draft, state);
  return { law: event.law, by: 'same-law', confidence: pointer.which === 'same' ? 0.93 : 0.88 };
};

function headingOrSubject(...[draft, state]: Parameters<ResolveRule>): Resolution | undefined {
  return inHeading(draft, state) ?? state.subject;
}

/** The last law in focus that is an act, or an order, as the pointer says. */
function lastOfKind(
  state: ResolveState,
  noun: 'lov' | 'bekendtgørelse',
  fits: (law: string) => boolean,
): LawEvent | undefined {
  for (let i = state.events.length - 1; i >= 0 && i >= state.events.length - REACH; i--) {
    const event = state.events[i];
    if (event !== undefined && highestKind(event.law) === noun && fits(event.law)) return event;
  }
  return undefined;
}
