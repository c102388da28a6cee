// Long lists in parts: which part an address shows, and the way to the ones before and after.
import { EMPTY, type Html, html } from '../html.ts';
import { type View, withParameters } from '../view.ts';

/** Rows on one page. */
export const PAGE_SIZE = 50;

/** One page of a list; totals are those of the whole. */
export interface Part<T> {
  readonly rows: readonly T[];
  readonly total: number;
  /** From 1; a page past the end is the last one. */
  readonly page: number;
  readonly pages: number;
}

/** The page that was asked for. */
export function partOf<T>(all: readonly T[], asked: number): Part<T> {
  const pages = Math.max(1, Math.ceil(all.length / PAGE_SIZE));
  const page = Math.min(Math.max(1, asked), pages);
  const from = (page - 1) * PAGE_SIZE;
  return { rows: all.slice(from, from + PAGE_SIZE), total: all.length, page, pages };
}

/** Links to the pages before and after, and where one is; nothing where one page holds all. */
export function pager(view: View, { rows, total, page, pages }: Part<unknown>): Html {
  if (pages === 1) return EMPTY;
  const { texts } = view;
  const from = (page - 1) * PAGE_SIZE + 1;
  const to = (at: number) => withParameters(view, { side: at === 1 ? undefined : String(at) });
  const back = page === 1 ? EMPTY : html`<a rel="prev" href="${to(page - 1)}">${texts.previous}</a>`;
  const on = page === pages ? EMPTY : html`<a rel="next" href="${to(page + 1)}">${texts.next}</a>`;
  return html`<nav class="pager" aria-label="${texts.paging}">${back}<span>${texts.shownOf(from, from + rows.length - 1, total)}</span>${on}</nav>`;
}
