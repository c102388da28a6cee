// The original page as a picture, with boxes over the words that the reader was sent to.

import type { Span } from '../../model/span.ts';
import type { TextPage } from '../../model/text.ts';
import { EMPTY, type Html, html } from '../html.ts';
import { type View, withParameters } from '../view.ts';

/** A page that can be shown. */
export interface PagePicture {
  readonly fileHash: string;
  readonly page: TextPage;
  /** Pages of the document that can be shown. */
  readonly pages: readonly number[];
  /** What is boxed, and the words in it that count. */
  readonly lit?: Span & { readonly words: Span };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The figure; the boxes carry no words, the text beside says the same. */
export function pagePicture(view: View, { fileHash, page, pages, lit }: PagePicture): Html {
  const { texts } = view;
  const { number, width = 0, height = 0 } = page;
  const rects = lit
    ? [...rectsOf(boxesOf(page, lit), 'around'), ...rectsOf(boxesOf(page, lit.words), 'words')]
    : [];
  const name = texts.originalPage(number);
  return html`<figure class="original"><figcaption>${name}${pager(view, number, pages)}</figcaption>
<div class="sheet"><img src="/api/originals/${fileHash}/pages/${number}" width="${Math.round(width)}" height="${Math.round(height)}" loading="lazy" alt="${name}">
<svg viewBox="0 0 ${width} ${height}" aria-hidden="true">${rects}</svg></div></figure>`;
}

function rectsOf(boxes: readonly Box[], style: string): Html[] {
  return boxes.map(
    ({ x, y, width, height }) =>
      html`<rect class="${style}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"/>`,
  );
}

/** The boxes of a stretch of text: of an item that it covers in part, as much of the width as of the letters. */
export function boxesOf({ boxes }: Pick<TextPage, 'boxes'>, { start, end }: Span): Box[] {
  return boxes
    .filter((box) => box.start < end && start < box.end)
    .map((box) => {
      const letter = box.width / Math.max(1, box.end - box.start);
      const from = Math.max(start, box.start) - box.start;
      const to = Math.min(end, box.end) - box.start;
      // The box of an item ends at its baseline; what hangs below it is a quarter of the size of the type.
      const height = box.height * 1.25;
      return { x: box.x + from * letter, y: box.y, width: (to - from) * letter, height };
    });
}

function round(points: number): number {
  return Math.round(points * 10) / 10;
}

function pager(view: View, number: number, pages: readonly number[]): Html {
  const at = pages.indexOf(number);
  const link = (page: number | undefined, words: string) =>
    page === undefined
      ? EMPTY
      : html` <a href="${withParameters(view, { side: String(page) })}">${words}</a>`;
  return html`${link(pages[at - 1], view.texts.previous)}${link(pages[at + 1], view.texts.next)}`;
}
