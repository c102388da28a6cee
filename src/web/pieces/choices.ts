// Filters as links: what is chosen can be taken out, what is not can be chosen, each with the number it would give.
import { EMPTY, type Html, html } from '../html.ts';
import { type View, withParameters } from '../view.ts';

/** One parameter that narrows a list. */
export interface Choice {
  /** Its name in the address. */
  readonly name: string;
  readonly heading: string;
  readonly values: readonly { readonly value: string; readonly label: string; readonly count: number }[];
  readonly chosen: readonly string[];
  /** One value at a time: choosing another takes the place of the one chosen. */
  readonly single?: boolean;
}

/** Values shown of a filter before the rest is folded away. */
const SHOWN = 6;

/** The chosen values on top, then one section a filter. A filter with nothing to choose is left out. */
export function choices(view: View, filters: readonly Choice[]): Html {
  const chosen = filters.flatMap((filter) => filter.chosen.map((value) => chosenLink(view, filter, value)));
  const sections = filters.map((filter) => section(view, filter));
  return html`<aside class="facets" id="filters" aria-label="${view.texts.filters}">${chosen.length === 0 ? EMPTY : html`<ul class="chosen">${chosen}</ul>`}${sections}</aside>`;
}

function chosenLink(view: View, { name, heading, values, chosen }: Choice, value: string): Html {
  const rest = chosen.filter((other) => other !== value);
  const label = values.find((one) => one.value === value)?.label ?? value;
  return html`<li><a href="${withParameters(view, { [name]: rest, after: undefined, side: undefined })}"><span class="remove" aria-hidden="true">×</span><span class="unseen">${view.texts.remove}: </span> ${heading}: ${label}</a></li>`;
}

function section(view: View, filter: Choice): Html {
  const { name, heading, chosen, single = false } = filter;
  const shown = filter.values.filter(({ value, count }) => count > 0 || chosen.includes(value));
  if (shown.length === 0) return EMPTY;
  const items = shown.map(({ value, label, count }) =>
    chosen.includes(value)
      ? html`<li><strong>${label}</strong> <span class="count">${count}</span></li>`
      : html`<li><a href="${withParameters(view, { [name]: single ? value : [...chosen, value], after: undefined, side: undefined })}">${label}</a> <span class="count">${count}</span></li>`,
  );
  const rest = items.slice(SHOWN);
  const folded =
    rest.length === 0
      ? EMPTY
      : html`<details><summary>${view.texts.more(rest.length)}<span class="unseen"> (${heading})</span></summary><ul>${rest}</ul></details>`;
  return html`<section><h2>${heading}</h2><ul>${items.slice(0, SHOWN)}</ul>${folded}</section>`;
}
