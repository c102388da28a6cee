// The line of downloads under an answer.
import { type Html, html } from '../html.ts';
import { apiAddress, type Parameters, type View } from '../view.ts';

export interface Download {
  readonly address: string;
  readonly format: string;
}

/** Links to the same answer in other forms. */
export function downloads(view: View, label: string, links: readonly Download[]): Html {
  const items = links.map(
    ({ address, format }) =>
      html`<li><a href="${address}" aria-label="${view.texts.asWhat(format)}">${format}</a></li>`,
  );
  return html`<div class="downloads"><span>${label}:</span><ul>${items}</ul></div>`;
}

/** The same answer as a spreadsheet in the page's language, and as JSON. */
export function sheetDownloads(view: View, path: string, question: Parameters = {}): Html {
  const { texts, language } = view;
  const sheet = { ...question, format: 'csv', ...(language === 'da' && { lang: 'da' }) };
  return downloads(view, texts.downloads, [
    { address: apiAddress(path, sheet), format: texts.asCsv },
    { address: apiAddress(path, question), format: texts.asJson },
  ]);
}
