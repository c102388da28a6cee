// The API described for readers, from the same description as /api/openapi.json.
import { type Html, html } from '../html.ts';
import { layout } from '../layout.ts';
import type { View } from '../view.ts';

/** One route, as the description has it. */
export interface ApiRoute {
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly ApiParameter[];
  readonly answers: readonly { readonly status: string; readonly description: string }[];
  /** A call to try, or none where it needs a real id. */
  readonly example: string | undefined;
}

export interface ApiParameter {
  readonly name: string;
  readonly place: string;
  readonly required: boolean;
  /** `string`, `one of csv, json`, ... */
  readonly type: string;
  readonly description: string;
}

/** The page. */
export function apiPage(view: View, routes: readonly ApiRoute[]): Html {
  const { texts } = view;
  const body = html`<h1>${texts.apiTitle}</h1><p>${texts.apiIntro}</p>
<div lang="en"><p>Machine-readable: <a href="/api/openapi.json">/api/openapi.json</a> (OpenAPI 3.1). Errors are <code>application/problem+json</code> with a stable <code>code</code>. Unknown parameters are refused.</p>
${routes.map(routeOf)}</div>`;
  return layout(view, { title: texts.apiTitle, body });
}

function routeOf({ path, summary, description, parameters, answers, example }: ApiRoute): Html {
  const rows = parameters.map(
    ({ name, place, required, type, description: about }) =>
      html`<tr><td><code>${name}</code>${required ? html` <strong>required</strong>` : ''}</td><td>${place}</td><td>${type}</td><td>${about}</td></tr>`,
  );
  const table =
    rows.length === 0
      ? html`<p class="hint">No parameters.</p>`
      : html`<div class="scroll" tabindex="0" role="region" aria-label="Parameters of ${path}"><table><thead><tr><th scope="col">Parameter</th><th scope="col">In</th><th scope="col">Type</th><th scope="col">Meaning</th></tr></thead><tbody>${rows}</tbody></table></div>`;
  const tried =
    example === undefined ? '' : html`<p>Try: <a href="${example}"><code>${example}</code></a></p>`;
  const codes = answers.map(
    ({ status, description: about }) => html`<li><code>${status}</code> ${about}</li>`,
  );
  return html`<section class="route"><h2><code>GET ${path}</code></h2><p>${summary}${description === '' ? '' : html`. ${description}`}</p>${tried}${table}<details><summary>Answers<span class="unseen"> of ${path}</span></summary><ul>${codes}</ul></details></section>`;
}
