// Pointers: "samme lov" is the last law named, "loven" the last in the section of the text or its heading, "denne
// bekendtgørelse" the document itself; in an order "loven" is the act it was issued under, which it names first.

import type { Resolution } from '../draft.ts';
import { mayHave } from '../known-sections.ts';
import { THIS_ORDER } from '../own-sections.ts';
import { inHeading } from './headings.ts';
import { kindOfLaw } from './law-kind.ts';
import type { LawEvent, ResolveRule, ResolveState } from './state.ts';

/** A law named no more often than this is no subject for a pointer that comes before it. */
const FEWEST = 1;
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
  const enabling =
    isOrder && pointer.which === 'the' ? state.named.find(({ law }) => kindOfLaw(law) === 'lov') : undefined;
  if (enabling !== undefined) return { law: enabling.law, by: 'same-law', confidence: 0.85 };
  const event = lastOfKind(state, pointer.noun, (law) => mayHave(law, draft.provision));
  if (event === undefined) return headingOrSubject(draft, state);
  return { law: event.law, by: 'same-law', confidence: pointer.which === 'same' ? 0.93 : 0.88 };
};

/** For "lovens § 3" before any law was named: the heading, or a subject named more than once. */
function headingOrSubject(...[draft, state]: Parameters<ResolveRule>): Resolution | undefined {
  return inHeading(draft, state) ?? (state.named.length > FEWEST ? state.subject : undefined);
}

/** The last law in focus that is an act, or an order, as the pointer says. */
function lastOfKind(
  state: ResolveState,
  noun: 'lov' | 'bekendtgørelse',
  fits: (law: string) => boolean,
): LawEvent | undefined {
  for (let i = state.events.length - 1; i >= 0 && i >= state.events.length - REACH; i--) {
    const event = state.events[i];
    if (event !== undefined && kindOfLaw(event.law) === noun && fits(event.law)) return event;
  }
  return undefined;
}
