// What a piece of a page is: markup in which everything that came from outside is escaped.
import { html } from 'hono/html';

export type Html = ReturnType<typeof html>;

/** Pieces one after another. */
export function all(pieces: readonly Html[]): Html {
  return html`${pieces}`;
}

/** Nothing at all. */
export const EMPTY: Html = html``;
