// Passages of a whole text, each with its page. Headings above and sections are added per document.
import type { CleanPage, CleanText } from '../../model/text.ts';
import type { RawPassage } from './raw-passage.ts';
import { rawPassages } from './raw-passages.ts';

export interface PagedPassage extends RawPassage {
  readonly page: number;
  readonly text: string;
}

/** All passages in order, with page and words. */
export function pagedPassages(clean: CleanText): PagedPassage[] {
  return rawPassages(clean).map((passage) => ({
    ...passage,
    page: pageAt(clean.pages, passage.start),
    text: clean.text.slice(passage.start, passage.end),
  }));
}

/** Number of the page that holds an offset; the last page that begins before it. */
export function pageAt(pages: readonly CleanPage[], offset: number): number {
  let low = 0;
  let high = pages.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pages[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return pages[low]?.number ?? 1;
}
