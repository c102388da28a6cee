// A document: header fields, copies, trials it proves, what was found in it, and its text.
import type { TaggedDocument } from '../../model/stages.ts';
import type { Trial } from '../../model/trial.ts';
import { EMPTY, type Html, html } from '../html.ts';
import { dateLabel, kindName, trialTitle } from '../labels.ts';
import { layout } from '../layout.ts';
import { danish, danishTitle } from '../pieces/danish.ts';
import { documentText, type Lit } from '../pieces/document-text.ts';
import { downloads } from '../pieces/downloads.ts';
import { mentionList } from '../pieces/mention-list.ts';
import { type PagePicture, pagePicture } from '../pieces/page-picture.ts';
import { addressOf, apiAddress, type View } from '../view.ts';

/** What the page shows besides the document itself. */
export interface DocumentContext {
  readonly lit?: Lit;
  /** The page of the original that stands beside the text. */
  readonly picture?: PagePicture;
  /** Documents with the same letters and digits. */
  readonly copies: readonly { readonly id: string; readonly path: string }[];
  /** Trials that it is proof for. */
  readonly trials: readonly Pick<Trial, 'id' | 'title' | 'untitled'>[];
  /** False where the original may hold CPR numbers. */
  readonly originalIsOpen: boolean;
}

/** The page. */
export function documentPage(view: View, tagged: TaggedDocument, context: DocumentContext): Html {
  const { texts } = view;
  const title = tagged.document.title ?? texts.noTitle;
  const body = html`<article class="document">
<h1${tagged.document.title === null ? EMPTY : danish(view)}>${title}</h1>
${header(view, tagged)}
${links(view, context)}
${original(view, tagged, context)}
${mentionList(view, tagged.mentions)}
<div class="${context.picture ? 'beside' : ''}">
${context.picture ? pagePicture(view, context.picture) : EMPTY}
<section><h2>${texts.text}</h2>
${documentText(view, tagged, context.lit)}</section>
</div>
</article>`;
  return layout(view, { title, body, wide: context.picture !== undefined });
}

function header(view: View, { document, path }: TaggedDocument): Html {
  const { texts } = view;
  const { first, last } = document.pages;
  const rows: [string, string][] = [
    [texts.kind, kindName(view, document.kind)],
    [texts.date, dateLabel(view, document.date)],
    [texts.sender, document.sender ?? ''],
    [texts.recipients, document.recipients.join('; ')],
    [texts.caseNumbers, document.caseNumbers.join(', ')],
    [texts.pages, first === last ? String(first) : `${first}–${last}`],
    [texts.file, path],
  ];
  const shown = rows
    .filter(([, value]) => value !== '')
    .map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`);
  return html`<dl class="header">${shown}</dl>`;
}

function links(view: View, { copies, trials }: DocumentContext): Html {
  const { texts } = view;
  const same = copies.map(
    ({ id, path }) => html`<li><a href="${addressOf(view, `/dokument/${id}`)}">${path}</a></li>`,
  );
  const proved = trials.map(
    (trial) =>
      html`<li><a href="${addressOf(view, `/forsoeg/${trial.id}`)}"${danishTitle(view, trial)}>${trialTitle(texts, trial)}</a></li>`,
  );
  return html`${copies.length === 0 ? EMPTY : html`<h2>${texts.copyOf}</h2><ul>${same}</ul>`}${trials.length === 0 ? EMPTY : html`<h2>${texts.proofFor}</h2><ul>${proved}</ul>`}`;
}

function original(view: View, { document }: TaggedDocument, { originalIsOpen }: DocumentContext): Html {
  const { texts } = view;
  const json = { address: apiAddress(`/api/documents/${document.id}`), format: texts.asJson };
  const file = originalIsOpen
    ? html`<p><a href="/api/originals/${document.fileHash}">${texts.original}</a></p>`
    : html`<p class="hint">${texts.originalLocked}</p>`;
  return html`${file}${downloads(view, texts.downloads, [json])}`;
}
