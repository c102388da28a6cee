// The line of downloads under an answer.
import { type Html, html } from '../html.ts';
import type { View } from '../view.ts';

export interface Download {
  readonly address: string;
  readonly format: string;
}

/** Links to the same answer in other forms. */
export function downloads(view: View, label: string, links: readonly Download[]): Html {
  const items = links.map(
    ({ address, format }) =>
      html`<li><a href="${address}" aria-label="${view.texts.asWhat(format)}">${format}</a></li>`,
  );
  return html`<div class="downloads"><span>${label}:</span><ul>${items}</ul></div>`;
}
