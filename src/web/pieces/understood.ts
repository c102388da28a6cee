// What the words of a query were taken for, and the way back to the bare words.
import type { Understood } from '../../search/query/understood.ts';
import { EMPTY, type Html, html } from '../html.ts';
import { understoodLabel } from '../labels.ts';
import { type View, withParameters } from '../view.ts';

/** A line of chips; with `literal` the way back to understanding. */
export function understoodLine(view: View, understood: readonly Understood[], literal: boolean): Html {
  const { texts } = view;
  if (literal) {
    const address = withParameters(view, { literal: undefined, after: undefined });
    return html`<p class="understood"><a href="${address}">${texts.understand}</a></p>`;
  }
  if (understood.length === 0) return EMPTY;
  const chips = understood.map((one) => html`<span class="chip">${understoodLabel(texts, one)}</span> `);
  const address = withParameters(view, { literal: 'true', after: undefined });
  return html`<p class="understood">${texts.understood}: ${chips}<a href="${address}">${texts.literal}</a></p>`;
}
