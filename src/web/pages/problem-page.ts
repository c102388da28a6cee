// What went wrong, in words, with the question to mend.
import { html } from 'hono/html';
import { all, EMPTY, type Html } from '../html.ts';
import { layout } from '../layout.ts';
import type { View } from '../view.ts';

/** A page for an error; `detail` is shown as it is, `choices` as what would have been right. */
export function problemPage(
  view: View,
  problem: { status: number; detail: string; choices?: readonly string[] },
): Html {
  const { texts } = view;
  const title = problem.status === 400 ? texts.error : problem.status === 404 ? texts.missing : texts.failed;
  const choices = problem.choices ?? [];
  const possible =
    choices.length === 0
      ? EMPTY
      : html`<p>${texts.possible}:</p><ul>${all(choices.map((one) => html`<li>${one}</li>`))}</ul>`;
  return layout(view, { title, body: html`<h1>${title}</h1><p>${problem.detail}</p>${possible}` });
}
