// What went wrong, in the reader's language, with the place of the mistake and what would have been right.
import { EMPTY, type Html, html } from '../html.ts';
import { named } from '../labels.ts';
import { layout } from '../layout.ts';
import { askForm } from '../pieces/ask-form.ts';
import { addressOf, type View, withParameters } from '../view.ts';

/** A problem as the API tells it. */
export interface ShownProblem {
  readonly status: number;
  readonly code: string;
  readonly position?: number;
  readonly choices?: readonly string[];
}

/** Codes whose choices are names to take instead; those of the others are prose for the command line. */
const NAMES = /^(?:ambiguous|unknown-.+)$/;

/** A page for an error; choices of names become links that ask again. */
export function problemPage(view: View, problem: ShownProblem): Html {
  const title = titleOf(view, problem);
  const body = html`<h1>${title}</h1><p>${explanation(view, problem)}</p>${place(view, problem)}${instead(view, problem)}${again(view)}`;
  return layout(view, { title, body });
}

function titleOf({ texts }: View, { status, code }: ShownProblem): string {
  if (code === 'ambiguous') return texts.which;
  return status === 400 ? texts.error : status === 404 ? texts.missing : texts.failed;
}

function explanation({ texts }: View, { status, code }: ShownProblem): string {
  if (status >= 500) return texts.failedHint;
  if (Object.hasOwn(texts.problems, code)) return named(texts.problems, code);
  return code.startsWith('unknown-') ? texts.problems['query-value'] : texts.problem;
}

/** The query with the character that the mistake stands at. */
function place(view: View, { position }: ShownProblem): Html {
  const q = view.address.searchParams.get('q') ?? '';
  if (position === undefined) return q === '' ? EMPTY : html`<p><code>${q}</code></p>`;
  const from = Math.max(0, position - 60);
  const wrong = q.slice(position, position + 1) || '▲';
  return html`<p>${view.texts.at(position + 1)}</p><p><code>${from > 0 ? '…' : ''}${q.slice(from, position)}<mark>${wrong}</mark>${q.slice(position + 1, position + 60)}</code></p>`;
}

/** The question to mend, or the ways to ask one. */
function again(view: View): Html {
  const { texts, address } = view;
  const { pathname } = address;
  const value = address.searchParams.get('q') ?? '';
  if (pathname === '/spor') {
    const words = { label: texts.traceLabel, hint: texts.traceHint, button: texts.show };
    return askForm(view, { action: pathname, value, ...words });
  }
  if (pathname === '/' || pathname === '/kwic') {
    const words = { label: texts.searchLabel, hint: texts.searchHint, button: texts.search };
    return askForm(view, { action: pathname, value, ...words });
  }
  return html`<p><a href="${addressOf(view, '/')}">${texts.search}</a> · <a href="${addressOf(view, '/spor')}">${texts.trace}</a> · <a href="${addressOf(view, '/forsoeg')}">${texts.trials}</a></p>`;
}

function instead(view: View, { code, choices = [] }: ShownProblem): Html {
  if (!NAMES.test(code) || choices.length === 0) return EMPTY;
  const asks = view.address.pathname === '/spor';
  const items = choices.map((one) =>
    asks ? html`<li><a href="${withParameters(view, { q: one })}">${one}</a></li>` : html`<li>${one}</li>`,
  );
  return html`<ul class="instead" aria-label="${view.texts.possible}">${items}</ul>`;
}
