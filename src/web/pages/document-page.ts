// A document: header fields, then its text passage by passage with every mention in its colour and a place of its own to link to.
import { html } from 'hono/html';
import type { Passage } from '../../model/document.ts';
import { MENTION_TYPES, type Mention } from '../../model/mention.ts';
import type { TaggedDocument } from '../../model/stages.ts';
import { all, EMPTY, type Html } from '../html.ts';
import {
  dateLabel,
  facetLabel,
  municipalityName,
  networkName,
  organisationName,
  provisionName,
} from '../labels.ts';
import { layout } from '../layout.ts';
import { addressOf, type View } from '../view.ts';

/** The page. Every passage has the anchor `p<start>`, every mention `m<start>`, offsets into the file's text. */
export function documentPage(view: View, tagged: TaggedDocument): Html {
  const { document } = tagged;
  const title = document.title ?? view.texts.noTitle;
  const body = html`<article class="document"><h1>${title}</h1>${header(view, tagged)}${legend(view, tagged)}<div class="text">${all(passages(view, tagged))}</div></article>`;
  return layout(view, { title, body });
}

function header(view: View, { document, path }: TaggedDocument): Html {
  const { texts } = view;
  const rows: [string, string][] = [
    [texts.kind, facetLabel(view, 'kind', document.kind)],
    [texts.date, dateLabel(view, document.date)],
    [texts.sender, document.sender ?? ''],
    [texts.recipients, document.recipients.join('; ')],
    [texts.caseNumbers, document.caseNumbers.join(', ')],
    [texts.pages, `${document.pages.first}–${document.pages.last}`],
    [texts.file, path],
  ];
  const shown = rows
    .filter(([, value]) => value !== '')
    .map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`);
  return html`<dl class="header">${all(shown)}</dl><p class="pager"><a href="/api/documents/${document.id}">${texts.asJson}</a></p>`;
}

function legend(view: View, { mentions }: TaggedDocument): Html {
  const counts = MENTION_TYPES.flatMap((type) => {
    const own = mentions.filter((mention) => mention.type === type);
    const first = own[0];
    return first
      ? [
          html`<li><a class="mention ${type}" href="#m${first.start}">${view.texts.types[type]}</a> ${own.length}</li>`,
        ]
      : [];
  });
  return counts.length === 0
    ? EMPTY
    : html`<details class="legend" open><summary>${view.texts.mentions}</summary><ul>${all(counts)}</ul></details>`;
}

function passages(view: View, tagged: TaggedDocument): Html[] {
  const out: Html[] = [];
  let page = 0;
  let table: Passage[] = [];
  const flush = (): void => {
    if (table.length > 0) out.push(tableOf(view, tagged, table));
    table = [];
  };
  for (const passage of tagged.document.passages) {
    const inTable = passage.kind === 'table-row' && passage.cells !== undefined;
    if (!inTable || (table[0] !== undefined && table[0].table !== passage.table)) flush();
    if (passage.page !== page) {
      flush();
      page = passage.page;
      out.push(html`<p class="page-mark" id="side-${page}">${view.texts.page} ${page}</p>`);
    }
    if (inTable) table.push(passage);
    else out.push(passageOf(view, tagged, passage));
  }
  flush();
  return out;
}

function passageOf(view: View, tagged: TaggedDocument, passage: Passage): Html {
  const words = marked(view, tagged, passage);
  const id = `p${passage.start}`;
  if (passage.kind === 'heading')
    return html`<h2 id="${id}" class="level-${passage.level ?? 1}">${words}</h2>`;
  if (passage.kind === 'list-item') return html`<p id="${id}" class="item">${words}</p>`;
  if (passage.kind === 'footnote') return html`<p id="${id}" class="note">${words}</p>`;
  return html`<p id="${id}">${words}</p>`;
}

function tableOf(view: View, tagged: TaggedDocument, rows: readonly Passage[]): Html {
  const lines = rows.map((row) => {
    const cells = (row.cells ?? []).filter(
      (cell, index, own) =>
        cell.start >= row.start && own.findIndex((other) => other.start === cell.start) === index,
    );
    const set = cells.map((cell) =>
      row.headerRow
        ? html`<th scope="col">${marked(view, tagged, cell)}</th>`
        : html`<td>${marked(view, tagged, cell)}</td>`,
    );
    return html`<tr id="p${row.start}">${all(set)}</tr>`;
  });
  return html`<div class="scroll"><table>${all(lines)}</table></div>`;
}

/** A stretch of the text with its mentions. */
function marked(view: View, tagged: TaggedDocument, span: { start: number; end: number }): Html {
  const { text, document, mentions } = tagged;
  const slice = (start: number, end: number): string =>
    text.slice(start - document.start, end - document.start);
  const pieces: Html[] = [];
  let at = span.start;
  for (const mention of mentions) {
    if (mention.start < at || mention.end > span.end) continue;
    pieces.push(html`${slice(at, mention.start)}${mentionOf(view, mention)}`);
    at = mention.end;
  }
  return all([...pieces, html`${slice(at, span.end)}`]);
}

function mentionOf(view: View, mention: Mention): Html {
  const label = mentionLabel(view, mention);
  const inside =
    mention.type === 'citation'
      ? html`<a href="${addressOf(view, '/spor', { q: provisionName(mention.id) })}">${mention.surface}</a>`
      : html`${mention.surface}`;
  return html`<span class="mention ${mention.type} ${mention.role ?? ''}" id="m${mention.start}" title="${label}">${inside}</span>`;
}

function mentionLabel(view: View, mention: Mention): string {
  const { texts } = view;
  const names: Readonly<Partial<Record<Mention['type'], (id: string) => string>>> = {
    municipality: municipalityName,
    network: networkName,
    citation: provisionName,
    organisation: organisationName,
    outcome: (id) => Object.entries(texts.outcomes).find(([one]) => one === id)?.[1] ?? id,
    status: (id) => Object.entries(texts.statuses).find(([one]) => one === id)?.[1] ?? id,
    cpr: () => '',
  };
  const name = names[mention.type]?.(mention.id) ?? mention.id;
  const role = mention.role === undefined ? '' : `, ${texts.roles[mention.role].toLowerCase()}`;
  return `${texts.types[mention.type]}${name ? `: ${name}` : ''}${role}`;
}
