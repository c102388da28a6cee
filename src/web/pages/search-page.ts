// The search page: the question, what was understood, facets, hits with the words found.
import { html } from 'hono/html';
import type { SearchHit, SearchResult } from '../../search/answer.ts';
import { FACET_FIELDS, type FacetField } from '../../search/schema.ts';
import { all, EMPTY, type Html } from '../html.ts';
import { dateLabel, facetLabel, provisionName } from '../labels.ts';
import { layout } from '../layout.ts';
import { addressOf, type View, withParameters } from '../view.ts';

/** What was asked. */
export interface Asked {
  readonly q: string;
  readonly sort: 'relevance' | 'date' | 'title';
  readonly literal: boolean;
  readonly after: string | undefined;
  readonly filters: readonly { readonly field: FacetField; readonly values: readonly string[] }[];
}

/** Values shown of a facet before the rest is folded away. */
const SHOWN = 6;

/** The page of an answer; without a result only the question. */
export function searchPage(view: View, asked: Asked, result: SearchResult | undefined): Html {
  const { texts } = view;
  const body = html`${searchForm(view, asked)}${result ? answer(view, asked, result) : html`<p class="tagline">${texts.tagline}</p>`}`;
  return layout(view, { title: asked.q || texts.search, body, wide: true });
}

function searchForm(view: View, asked: Asked): Html {
  const { texts } = view;
  const kept = asked.filters.flatMap(({ field, values }) =>
    values.map((value) => html`<input type="hidden" name="${field}" value="${value}">`),
  );
  return html`<form class="ask" action="/" method="get" role="search">
<label for="q">${texts.searchLabel}</label>
<div class="line"><input id="q" name="q" type="search" value="${asked.q}" autocomplete="off" aria-describedby="hint"><button type="submit">${texts.search}</button></div>
<p id="hint" class="hint">${texts.searchHint}</p>
${all(kept)}${view.language === 'en' ? html`<input type="hidden" name="lang" value="en">` : EMPTY}
</form>`;
}

function answer(view: View, asked: Asked, result: SearchResult): Html {
  const { texts } = view;
  return html`<div class="columns">
<aside class="facets" aria-label="${texts.narrow}">${chosen(view, asked)}${all(FACET_FIELDS.map((field) => facet(view, asked, { field, result })))}</aside>
<section class="answer">
<h1 aria-live="polite">${texts.documents(result.total)}</h1>
${notes(view, result)}
${result.total === 0 ? html`<p>${texts.nothing} ${texts.nothingHint}</p>` : sortLinks(view, asked)}
<ol class="hits">${all(result.hits.map((hit) => hitItem(view, hit)))}</ol>
${pager(view, asked, result)}
</section>
</div>`;
}

function notes(view: View, result: SearchResult): Html {
  const { texts } = view;
  const understood =
    result.understood.length === 0
      ? EMPTY
      : html`<p class="understood">${texts.understood}: ${all(result.understood.map((one) => html`<span class="chip ${one.type}">${one.label}</span> `))} <a href="${withParameters(view, { literal: 'true', after: undefined })}">${texts.literal}</a></p>`;
  const meant = result.didYouMean
    ? html`<p>${texts.didYouMean} <a href="${withParameters(view, { q: result.didYouMean.query, after: undefined })}">${result.didYouMean.query}</a>?</p>`
    : EMPTY;
  const broader = (result.broader ?? []).map(
    (one) =>
      html`<p class="hint"><a href="${withParameters(view, { q: `lov:"${provisionName(one.provision)}"`, after: undefined })}">${texts.broader(one.documents, provisionName(one.provision))}</a></p>`,
  );
  const changed = result.changed ? html`<p class="hint">${texts.changed}</p>` : EMPTY;
  return html`${understood}${meant}${all(broader)}${changed}`;
}

function chosen(view: View, asked: Asked): Html {
  const { texts } = view;
  const links = asked.filters.flatMap(({ field, values }) =>
    values.map((value) => {
      const rest = values.filter((other) => other !== value);
      return html`<li><a href="${withParameters(view, { [field]: rest, after: undefined })}"><span class="remove" aria-hidden="true">×</span> ${texts.facets[field]}: ${facetLabel(view, field, value)}<span class="unseen"> (${texts.remove})</span></a></li>`;
    }),
  );
  return links.length === 0 ? EMPTY : html`<ul class="chosen">${all(links)}</ul>`;
}

function facet(view: View, asked: Asked, of: { field: FacetField; result: SearchResult }): Html {
  const { field, result } = of;
  const counts = (result.facets[field] ?? []).filter(
    ({ value }) => value !== 'none' || (result.facets[field]?.length ?? 0) > 1,
  );
  if (counts.length === 0 || (counts.length === 1 && counts[0]?.value === 'none')) return EMPTY;
  const taken = asked.filters.find((filter) => filter.field === field)?.values ?? [];
  const items = counts.map(({ value, count }) =>
    taken.includes(value)
      ? html`<li><strong>${facetLabel(view, field, value)}</strong> <span class="count">${count}</span></li>`
      : html`<li><a href="${withParameters(view, { [field]: [...taken, value], after: undefined })}">${facetLabel(view, field, value)}</a> <span class="count">${count}</span></li>`,
  );
  const rest = items.slice(SHOWN);
  return html`<section><h2>${view.texts.facets[field]}</h2><ul>${all(items.slice(0, SHOWN))}</ul>${rest.length === 0 ? EMPTY : html`<details><summary>+ ${rest.length}</summary><ul>${all(rest)}</ul></details>`}</section>`;
}

function sortLinks(view: View, asked: Asked): Html {
  const { texts } = view;
  const orders = ['relevance', 'date', 'title'] as const;
  return html`<p class="sort">${texts.sort}: ${all(orders.map((sort) => (sort === asked.sort ? html`<strong>${texts.sorts[sort]}</strong> ` : html`<a href="${withParameters(view, { sort, after: undefined })}">${texts.sorts[sort]}</a> `)))}</p>`;
}

function hitItem(view: View, hit: SearchHit): Html {
  const { texts } = view;
  const { document } = hit;
  const facts = [
    facetLabel(view, 'kind', document.kind),
    dateLabel(view, document.date),
    document.sender ?? '',
  ].filter((fact) => fact !== '');
  const passages = hit.passages.map(
    (passage) =>
      html`<blockquote><p>${marked(passage.text, passage.highlights)}</p><a class="where" href="${addressOf(view, `/dokument/${document.id}#p${passage.start}`)}">${texts.page} ${passage.page}</a></blockquote>`,
  );
  const copies =
    document.copyOf.length === 0
      ? EMPTY
      : html`<p class="hint">${texts.copyOf}: ${all(document.copyOf.map((id) => html`<a href="${addressOf(view, `/dokument/${id}`)}">${id}</a> `))}</p>`;
  return html`<li><h2><a href="${addressOf(view, `/dokument/${document.id}`)}">${document.title ?? texts.noTitle}</a></h2><p class="facts">${facts.join(' · ')}</p>${all(passages)}${copies}</li>`;
}

/** A passage with the words found marked. */
function marked(text: string, highlights: readonly (readonly [number, number])[]): Html {
  const pieces: Html[] = [];
  let at = 0;
  for (const [start, end] of highlights) {
    pieces.push(html`${text.slice(at, start)}<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return all([...pieces, html`${text.slice(at)}`]);
}

function pager(view: View, asked: Asked, result: SearchResult): Html {
  const { texts } = view;
  const first =
    asked.after === undefined
      ? EMPTY
      : html`<a href="${withParameters(view, { after: undefined })}">${texts.first}</a>`;
  const next =
    result.next === null
      ? EMPTY
      : html`<a rel="next" href="${withParameters(view, { after: result.next })}">${texts.next}</a>`;
  const json = html`<a href="/api/search${view.address.search}">${texts.asJson}</a>`;
  return html`<p class="pager">${first} ${next} ${json}</p>`;
}
