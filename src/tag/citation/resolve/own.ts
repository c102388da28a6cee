// References of an order to its own sections.

import { THIS_ORDER } from '../own-sections.ts';
import { sectionText } from '../provision.ts';
import type { ResolveRule } from './state.ts';

/** In an order, a section without a law that the order has itself is its own. */
export const ownSection: ResolveRule = (draft, state) => {
  if (state.own.kind !== 'order' || draft.provision === undefined) return undefined;
  if (!state.own.sections.has(sectionText(draft.provision.section))) return undefined;
  return { law: THIS_ORDER, by: 'own-section', confidence: 0.9 };
};
