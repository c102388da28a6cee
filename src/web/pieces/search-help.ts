// The help of the search page: folded away, each line an example that can be tried.
import { type Html, html } from '../html.ts';
import { addressOf, type View } from '../view.ts';

/** The help; open where nothing was asked yet. */
export function searchHelp(view: View, open: boolean): Html {
  const { texts } = view;
  const rows = texts.helpRows.map(
    ([example, meaning]) =>
      html`<tr><td><a href="${addressOf(view, '/', { q: example })}"><code>${example}</code></a></td><td>${meaning}</td></tr>`,
  );
  return html`<details class="help"${open ? html` open` : ''}><summary>${texts.help}</summary>
<p>${texts.helpIntro}</p>
<table><thead><tr><th scope="col">${texts.helpExample}</th><th scope="col">${texts.helpMeaning}</th></tr></thead><tbody>${rows}</tbody></table>
</details>`;
}
