// The one-line question form of a page; works without scripts, keeps the language.
import { EMPTY, type Html, html } from '../html.ts';
import type { View } from '../view.ts';

export interface AskForm {
  readonly action: string;
  readonly value: string;
  readonly label: string;
  readonly hint: string;
  readonly button: string;
  /** Parameters that go along unchanged. */
  readonly kept?: readonly (readonly [name: string, value: string])[];
}

/** The form. */
export function askForm(view: View, form: AskForm): Html {
  const language = view.language === 'en' ? ([['lang', 'en']] as const) : [];
  const kept = [...(form.kept ?? []), ...language].map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );
  return html`<form class="ask" action="${form.action}" method="get" role="search">
<label for="q">${form.label}</label>
<div class="line"><input id="q" name="q" type="search" value="${form.value}" autocomplete="off" aria-describedby="hint"><button type="submit">${form.button}</button></div>
<p id="hint" class="hint">${form.hint}</p>
${kept.length === 0 ? EMPTY : kept}
</form>`;
}
