// The search page: the question, what was understood, facets, hits with the words found.
import type { SearchHit, SearchResult } from '../../search/answer.ts';
import { EXPORT_FORMATS } from '../../search/export/export-hits.ts';
import { FACET_FIELDS, type FacetField } from '../../search/schema.ts';
import { EMPTY, type Html, html } from '../html.ts';
import { dateLabel, facetLabel, kindName, provisionName, provisionWords } from '../labels.ts';
import { layout } from '../layout.ts';
import { askForm } from '../pieces/ask-form.ts';
import { type Choice, choices } from '../pieces/choices.ts';
import { danish } from '../pieces/danish.ts';
import { downloads } from '../pieces/downloads.ts';
import { searchHelp } from '../pieces/search-help.ts';
import { understoodLine } from '../pieces/understood.ts';
import { addressOf, apiAddress, type Parameters, type View, withParameters } from '../view.ts';

/** What was asked. */
export interface Asked {
  readonly q: string;
  readonly sort: 'relevance' | 'date' | 'title';
  readonly literal: boolean;
  readonly after: string | undefined;
  readonly filters: readonly { readonly field: FacetField; readonly values: readonly string[] }[];
}

/** The page of an answer; without a result only the question and the help. */
export function searchPage(view: View, asked: Asked, result: SearchResult | undefined): Html {
  const { texts } = view;
  const form = askForm(view, {
    action: '/',
    value: asked.q,
    label: texts.searchLabel,
    hint: texts.searchHint,
    button: texts.search,
    kept: asked.filters.flatMap(({ field, values }) => values.map((value) => [field, value] as const)),
  });
  const body = result
    ? html`${form}${searchHelp(view, false)}${answer(view, asked, result)}`
    : html`<h1 class="welcome">${texts.tagline}</h1>${form}${searchHelp(view, true)}`;
  return layout(view, { title: asked.q || texts.search, body, wide: result !== undefined });
}

/** The parameters of a question, for the same question elsewhere. */
export function questionOf({ q, literal, filters }: Asked): Parameters {
  const chosen = Object.fromEntries(filters.map(({ field, values }) => [field, values]));
  return { q, ...chosen, ...(literal && { literal: 'true' }) };
}

function answer(view: View, asked: Asked, result: SearchResult): Html {
  const { texts } = view;
  return html`<div class="columns">
${choices(
  view,
  FACET_FIELDS.map((field) => facet(view, asked, { field, result })),
)}
<section class="answer"><a class="to-filters" href="#filters">${texts.filters}</a>
<h1>${texts.documents(result.total)}</h1>
${notes(view, asked, result)}
${result.total === 0 ? html`<p>${texts.nothing} ${texts.nothingHint}</p>` : orders(view, asked)}
<ol class="hits">${result.hits.map((hit) => hitItem(view, hit))}</ol>
${pager(view, asked, result)}
${result.total === 0 ? EMPTY : exportsOf(view, asked)}
</section>
</div>`;
}

function notes(view: View, asked: Asked, result: SearchResult): Html {
  const { texts } = view;
  const meant = result.didYouMean
    ? html`<p>${texts.didYouMean} <a href="${withParameters(view, { q: result.didYouMean.query, after: undefined })}">${result.didYouMean.query}</a>?</p>`
    : EMPTY;
  const broader = (result.broader ?? []).map(({ provision, documents }) => {
    const name = provisionName(texts, provision);
    const address = withParameters(view, {
      q: `lov:"${provisionWords(texts, provision)}"`,
      after: undefined,
    });
    return html`<p class="hint"><a href="${address}">${texts.broader(documents, name)}</a></p>`;
  });
  const changed = result.changed ? html`<p class="hint">${texts.changed}</p>` : EMPTY;
  return html`${understoodLine(view, result.understood, asked.literal)}${meant}${broader}${changed}`;
}

function facet(view: View, asked: Asked, of: { field: FacetField; result: SearchResult }): Choice {
  const { field, result } = of;
  const counts = result.facets[field] ?? [];
  const onlyNone = counts.every(({ value }) => value === 'none');
  const chosen = asked.filters.find((filter) => filter.field === field)?.values ?? [];
  const values = onlyNone && chosen.length === 0 ? [] : counts;
  const missing = chosen.filter((value) => !values.some((one) => one.value === value));
  return {
    name: field,
    heading: view.texts.facets[field],
    chosen,
    values: [...values, ...missing.map((value) => ({ value, count: 0 }))].map(({ value, count }) => ({
      ...{ value, count },
      label: facetLabel(view, field, value),
    })),
  };
}

function orders(view: View, asked: Asked): Html {
  const { texts } = view;
  const links = (['relevance', 'date', 'title'] as const).map((sort) =>
    sort === asked.sort
      ? html`<strong>${texts.sorts[sort]}</strong> `
      : html`<a href="${withParameters(view, { sort, after: undefined })}">${texts.sorts[sort]}</a> `,
  );
  const context =
    asked.q === ''
      ? EMPTY
      : html`<a class="switch" href="${addressOf(view, '/kwic', questionOf(asked))}">${texts.inContext}</a>`;
  return html`<p class="sort"><span>${texts.sort}:</span> ${links}${context}</p>`;
}

function hitItem(view: View, { document, passages }: SearchHit): Html {
  const { texts } = view;
  const facts = [kindName(view, document.kind), dateLabel(view, document.date), document.sender ?? ''];
  const shown = passages.map((passage) => {
    const address = addressOf(view, `/dokument/${document.id}#p${passage.start}`, {
      side: passage.page === document.page ? undefined : String(passage.page),
    });
    return html`<blockquote><p${danish(view)}>${marked(passage.text, passage.highlights)}</p><a class="where" href="${address}">${texts.page} ${passage.page}</a></blockquote>`;
  });
  const copies =
    document.copyOf.length === 0
      ? EMPTY
      : html`<p class="hint">${texts.copyOf}: ${document.copyOf.map((id) => html`<a href="${addressOf(view, `/dokument/${id}`)}">${id}</a> `)}</p>`;
  return html`<li><h2><a href="${addressOf(view, `/dokument/${document.id}`)}">${document.title ?? texts.noTitle}</a></h2><p class="facts">${facts.filter((fact) => fact !== '').join(' · ')}</p>${shown}${copies}</li>`;
}

/** A passage with the words found marked. */
function marked(text: string, highlights: readonly (readonly [number, number])[]): Html {
  const pieces: Html[] = [];
  let at = 0;
  for (const [start, end] of highlights) {
    pieces.push(html`${text.slice(at, start)}<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return html`${pieces}${text.slice(at)}`;
}

function pager(view: View, asked: Asked, result: SearchResult): Html {
  const { texts } = view;
  if (asked.after === undefined && result.next === null) return EMPTY;
  const first =
    asked.after === undefined
      ? EMPTY
      : html`<a href="${withParameters(view, { after: undefined })}">${texts.first}</a>`;
  const next =
    result.next === null
      ? EMPTY
      : html`<a rel="next" href="${withParameters(view, { after: result.next })}">${texts.next}</a>`;
  return html`<p class="pager">${first}${next}</p>`;
}

function exportsOf(view: View, asked: Asked): Html {
  const question = { ...questionOf(asked), sort: asked.sort === 'relevance' ? undefined : asked.sort };
  const files = EXPORT_FORMATS.map((format) => ({
    address: apiAddress('/api/export', { ...question, format }),
    format: view.texts.formats[format],
  }));
  return downloads(view, view.texts.exportAll, files);
}
