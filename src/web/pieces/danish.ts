// Words of the papers are Danish whatever the page's language: readers aloud must know (WCAG 3.1.2).
import { EMPTY, type Html, html } from '../html.ts';
import type { View } from '../view.ts';

/** The attribute for an element that holds nothing but words of the papers; none on a Danish page. */
export function danish({ language }: Pick<View, 'language'>): Html {
  return language === 'da' ? EMPTY : html` lang="da"`;
}

/** The same for a trial's title; that of a request without one is made of the page's own words. */
export function danishTitle(view: Pick<View, 'language'>, { untitled }: { readonly untitled?: true }): Html {
  return untitled ? EMPTY : danish(view);
}
