// The frame of every page: head, the archive's name, the two questions, the language switch.
import { html } from 'hono/html';
import type { Html } from './html.ts';
import { addressOf, type View, withParameters } from './view.ts';

/** A whole page. */
export function layout(view: View, page: { title: string; body: Html; wide?: boolean }): Html {
  const { texts, language } = view;
  const other = withParameters(view, { lang: language === 'en' ? undefined : 'en' });
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
<nav>
<a href="${addressOf(view, '/')}">${texts.search}</a>
<a href="${addressOf(view, '/spor')}">${texts.trace}</a>
<a href="${addressOf(view, '/forsoeg')}">${texts.trials}</a>
<a class="language" href="${other}" lang="${language === 'en' ? 'da' : 'en'}" hreflang="${language === 'en' ? 'da' : 'en'}">${texts.language}</a>
</nav>
</header>
<main id="content" class="${page.wide ? 'wide' : ''}">
${page.body}
</main>
</body>
</html>`;
}
