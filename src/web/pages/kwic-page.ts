// Keyword in context: one line a hit, the hits under each other in the middle.

import type { KwicResult } from '../../search/kwic/kwic.ts';
import type { KwicLine } from '../../search/kwic/kwic-line.ts';
import { KWIC_SORTS } from '../../search/kwic/kwic-order.ts';
import { EMPTY, type Html, html } from '../html.ts';
import { dateLabel } from '../labels.ts';
import { layout } from '../layout.ts';
import { askForm } from '../pieces/ask-form.ts';
import { danish } from '../pieces/danish.ts';
import { downloads } from '../pieces/downloads.ts';
import { understoodLine } from '../pieces/understood.ts';
import { addressOf, apiAddress, type View, withParameters } from '../view.ts';
import { type Asked, questionOf } from './search-page.ts';

export interface KwicAsked extends Omit<Asked, 'sort' | 'after'> {
  readonly sort: (typeof KWIC_SORTS)[number];
}

/** Lines on the page; all of them are in the download. */
export const KWIC_SHOWN = 300;

/** The page of lines; without a result only the question. */
export function kwicPage(view: View, asked: KwicAsked, result: KwicResult | undefined): Html {
  const { texts } = view;
  const form = askForm(view, {
    action: '/kwic',
    value: asked.q,
    label: texts.searchLabel,
    hint: texts.searchHint,
    button: texts.search,
  });
  const body = html`<h1>${texts.kwicTitle}</h1>${form}${result ? answer(view, asked, result) : EMPTY}`;
  const title = asked.q === '' ? texts.kwicTitle : `${texts.kwicTitle}: ${asked.q}`;
  return layout(view, { title, body, wide: true });
}

function answer(view: View, asked: KwicAsked, result: KwicResult): Html {
  const { texts } = view;
  const shown = result.lines.slice(0, KWIC_SHOWN);
  const question = questionOf({ ...asked, sort: 'relevance', after: undefined });
  const files = (['csv', 'json'] as const).map((format) => ({
    address: apiAddress('/api/kwic', { ...question, sort: asked.sort, format }),
    format: format === 'csv' ? texts.asCsv : texts.asJson,
  }));
  return html`<h2>${result.total === 0 ? texts.kwicNothing : texts.kwicLines(result.total, result.documents)}</h2>
${understoodLine(view, result.understood, asked.literal)}
<p class="sort">${orders(view, asked)}<a class="switch" href="${addressOf(view, '/', question)}">${texts.asHits}</a></p>
${shown.length < result.total ? html`<p class="hint">${texts.kwicShown(shown.length)}</p>` : EMPTY}
${shown.length === 0 ? EMPTY : table(view, shown)}
${downloads(view, texts.downloads, files)}`;
}

function orders(view: View, asked: KwicAsked): Html {
  const { texts } = view;
  const links = KWIC_SORTS.map((sort) =>
    sort === asked.sort
      ? html`<strong>${texts.kwicSorts[sort]}</strong> `
      : html`<a href="${withParameters(view, { sort })}">${texts.kwicSorts[sort]}</a> `,
  );
  return html`<span>${texts.sort}:</span> ${links}`;
}

function table(view: View, lines: readonly KwicLine[]): Html {
  const { texts } = view;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${texts.kwicTitle}"><table class="kwic">
<thead><tr><th scope="col" class="left">${texts.kwicLeft}</th><th scope="col">${texts.kwicMatch}</th><th scope="col">${texts.kwicRight}</th><th scope="col">${texts.kwicWhere}</th></tr></thead>
<tbody>${lines.map((line) => row(view, line))}</tbody></table></div>`;
}

function row(view: View, { document, left, match, right, page, start, end }: KwicLine): Html {
  const { texts } = view;
  const span = { fra: String(start), til: String(end) };
  const address = `${addressOf(view, `/dokument/${document.id}`, span)}#m${start}`;
  const where = `${document.title ?? texts.noTitle}, ${dateLabel(view, document.date)}, ${texts.page} ${page}`;
  const lang = danish(view);
  return html`<tr><td class="left"${lang}><bdi>${left}</bdi></td><td class="match"${lang}><mark>${match}</mark></td><td${lang}>${right}</td><td class="where"><a href="${address}">${where}</a></td></tr>`;
}
