// What the words of a query were taken for, and the way back to the bare words.
import type { Understood } from '../../search/query/understood.ts';
import { EMPTY, type Html, html } from '../html.ts';
import { municipalityName, networkName, provisionWords, understoodLabel } from '../labels.ts';
import { addressOf, type View, withParameters } from '../view.ts';

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
  return html`<p class="understood">${texts.understood}: ${chips}<a href="${address}">${texts.literal}</a></p>${traces(view, understood)}`;
}

/** What a trace can be asked of, and in which words. */
const TRACED: Readonly<Partial<Record<Understood['type'], (texts: View['texts'], id: string) => string>>> = {
  provision: provisionWords,
  municipality: (_, id) => municipalityName(id),
  network: (_, id) => id,
};

/** Who asks which trials there were gets papers here; the table of trials and answers is the next click. */
function traces(view: View, understood: readonly Understood[]): Html {
  const links = understood.flatMap(({ type, id }) => {
    const words = TRACED[type]?.(view.texts, id);
    if (words === undefined) return [];
    const name = type === 'network' ? networkName(id) : words;
    return [
      html`<a href="${addressOf(view, '/spor', { q: words })}">${view.texts.traceOfUnderstood(name)}</a> `,
    ];
  });
  return links.length === 0 ? EMPTY : html`<p class="understood">${links}</p>`;
}
