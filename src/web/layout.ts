// The frame of every page: head, the archive's name, the questions it answers, the language switch.
import { EMPTY, type Html, html } from './html.ts';
import { addressOf, type View, withParameters } from './view.ts';

export interface Page {
  readonly title: string;
  readonly body: Html;
  /** Tables and hits take the whole width; text is kept to a readable measure. */
  readonly wide?: boolean;
}

/** A whole page. */
export function layout(view: View, page: Page): Html {
  const { texts, language } = view;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} – ${texts.archive}</title>
<link rel="stylesheet" href="/assets/style.css">
<link rel="icon" href="data:,">
</head>
<body>
<a class="skip" href="#content">${texts.skip}</a>
<header class="top">
<a class="name" href="${addressOf(view, '/')}">${texts.archive}</a>
<nav aria-label="${texts.menu}">
${menuLink(view, '/', texts.search)}
${menuLink(view, '/spor', texts.trace)}
${menuLink(view, '/forsoeg', texts.trials)}
${menuLink(view, '/overblik', texts.overview)}
${menuLink(view, '/modstrid', texts.conflictsMenu)}
${menuLink(view, '/api', texts.api)}
${languageLink(view)}
</nav>
</header>
<main id="content" class="${page.wide ? 'wide' : ''}" tabindex="-1">
${page.body}
</main>
</body>
</html>
`;
}

function menuLink(view: View, path: string, name: string): Html {
  const here = view.address.pathname === path ? html` aria-current="page"` : EMPTY;
  return html`<a href="${addressOf(view, path)}"${here}>${name}</a>`;
}

function languageLink(view: View): Html {
  const other = view.language === 'en' ? 'da' : 'en';
  const address = withParameters(view, { lang: other === 'en' ? 'en' : undefined });
  return html`<a class="language" href="${address}" lang="${other}" hreflang="${other}">${view.texts.language}</a>`;
}
