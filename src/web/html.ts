// Markup made safely: a template in which everything that came from outside is escaped. Knows no page.

/** A piece of markup; only `html` makes one, so a plain string is never taken for markup. */
export class Html {
  readonly #markup: string;

  constructor(strings: readonly string[], values: readonly HtmlValue[]) {
    let markup = strings[0] ?? '';
    for (const [at, value] of values.entries()) markup += render(value) + (strings[at + 1] ?? '');
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

/** What may stand in a template: text and numbers are escaped, pieces stand as they are, `undefined` is nothing. */
export type HtmlValue = string | number | Html | readonly HtmlValue[] | undefined;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand between tags and between quotes of an attribute; characters HTML forbids become `�`. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '\ufffd')
    .replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

function render(value: HtmlValue): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.toString();
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return value.map(render).join('');
}

/** The template: html`<p>${words}</p>`. Values stand between tags or inside quoted attributes, nowhere else. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(strings, values);
}

/** Pieces one after another. */
export function all(pieces: readonly Html[]): Html {
  return html`${pieces}`;
}

/** Nothing at all. */
export const EMPTY: Html = html``;
