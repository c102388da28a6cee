// A document's text, passage by passage, every mention in its colour and with a place of its own to link to.
import type { Passage } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { TaggedDocument } from '../../model/stages.ts';
import { EMPTY, type Html, html } from '../html.ts';
import { provisionWords } from '../labels.ts';
import { addressOf, type View } from '../view.ts';
import { mentionLabel } from './mention-label.ts';

/** What the text is shown with. */
interface Shown {
  readonly view: View;
  readonly tagged: TaggedDocument;
  readonly lit: Lit | undefined;
  /** By start of a mention: the starts of the ones of its type before and after. */
  readonly neighbours: ReadonlyMap<number, Neighbours>;
}

/** What the address asks to be marked: a stretch of the file's text, and in it the words that it is about. */
export interface Lit extends Span {
  readonly words: Span;
}

interface Neighbours {
  readonly previous: number | undefined;
  readonly next: number | undefined;
}

/** The text. Every passage has the anchor `p<start>`, every mention and the words marked `m<start>`, every page `side-<n>`. */
export function documentText(view: View, tagged: TaggedDocument, lit: Lit | undefined): Html {
  const shown = { view, tagged, lit, neighbours: neighboursOf(tagged.mentions) };
  return html`<div class="text" lang="da">${pieces(shown)}</div>`;
}

function neighboursOf(mentions: readonly Mention[]): Map<number, Neighbours> {
  const found = new Map<number, Neighbours>();
  for (const type of new Set(mentions.map((mention) => mention.type))) {
    const starts = mentions.filter((mention) => mention.type === type).map(({ start }) => start);
    for (const [at, start] of starts.entries())
      found.set(start, { previous: starts[at - 1], next: starts[at + 1] });
  }
  return found;
}

function pieces(shown: Shown): Html[] {
  const out: Html[] = [];
  let page = 0;
  let table: Passage[] = [];
  const flush = (): void => {
    if (table.length > 0) out.push(tableOf(shown, table));
    table = [];
  };
  for (const passage of shown.tagged.document.passages) {
    const inTable = passage.kind === 'table-row' && passage.cells !== undefined;
    if (!inTable || table[0]?.table !== passage.table || passage.page !== page) flush();
    if (passage.page !== page) {
      page = passage.page;
      out.push(html`<p class="page-mark" id="side-${page}">${shown.view.texts.pageNumber(page)}</p>`);
    }
    if (inTable) table.push(passage);
    else out.push(passageOf(shown, passage));
  }
  flush();
  return out;
}

function passageOf(shown: Shown, passage: Passage): Html {
  const words = marked(shown, passage);
  const id = `p${passage.start}`;
  const { kind } = passage;
  if (kind === 'heading') return html`<h3 id="${id}" class="level-${passage.level ?? 1}">${words}</h3>`;
  const style = kind === 'list-item' ? 'item' : kind === 'footnote' ? 'note' : 'paragraph';
  return html`<p id="${id}" class="${style}">${words}</p>`;
}

function tableOf(shown: Shown, rows: readonly Passage[]): Html {
  const lines = rows.map((row) => html`<tr id="p${row.start}">${cellsOf(shown, row)}</tr>`);
  const name = `${shown.view.texts.pageNumber(rows[0]?.page ?? 1)}`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${name}"><table>${lines}</table></div>`;
}

/** Cells each once; where a merged cell reaches in from the row above its column stays empty, so that the others keep theirs. */
function cellsOf(shown: Shown, row: Passage): Html[] {
  const cells = (row.cells ?? []).filter(
    (cell, index, own) => own.findIndex((other) => other.start === cell.start) === index,
  );
  return cells.map((cell) => {
    if (cell.start < row.start) return html`<td></td>`;
    const words = marked(shown, cell);
    return row.headerRow ? html`<th scope="col">${words}</th>` : html`<td>${words}</td>`;
  });
}

/** A stretch of the text with its mentions; one that goes past the stretch is cut to it. */
function marked(shown: Shown, span: Span): Html {
  const { mentions } = shown.tagged;
  const out: Html[] = [];
  let at = span.start;
  for (let index = firstAfter(mentions, span.start); index < mentions.length; index += 1) {
    const mention = mentions[index];
    if (mention === undefined || mention.start >= span.end) break;
    const start = Math.max(mention.start, at);
    const end = Math.min(mention.end, span.end);
    out.push(plain(shown, { start: at, end: start }), mentionOf(shown, mention, { start, end }));
    at = end;
  }
  return html`${out}${plain(shown, { start: at, end: span.end })}`;
}

/** Index of the first mention that ends after `offset`: mentions are in order and never overlap. */
function firstAfter(mentions: readonly Mention[], offset: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function words({ tagged }: Shown, start: number, end: number): string {
  const { text, document } = tagged;
  return text.slice(start - document.start, end - document.start);
}

/** Text without mentions, what is asked for marked. */
function plain(shown: Shown, { start, end }: Span): Html {
  const { lit } = shown;
  if (!lit || lit.end <= start || end <= lit.start) return html`${words(shown, start, end)}`;
  const inside = [lit.start, lit.words.start, lit.words.end, lit.end].filter((at) => start < at && at < end);
  const cuts = [...new Set([start, ...inside, end])].sort((a, b) => a - b);
  const out = cuts
    .slice(0, -1)
    .map((from, at) => piece(shown, lit, { start: from, end: cuts[at + 1] ?? end }));
  return html`${out}`;
}

/** A piece of plain text that lies wholly in or out of what is marked. */
function piece(shown: Shown, lit: Lit, { start, end }: Span): Html {
  const text = words(shown, start, end);
  if (start < lit.start || end > lit.end) return html`${text}`;
  const isWords = lit.words.start <= start && end <= lit.words.end;
  const id = start === lit.words.start && !shown.neighbours.has(start) ? anchor(start) : EMPTY;
  return isWords ? html`<mark class="words"${id}>${text}</mark>` : html`<mark>${text}</mark>`;
}

function mentionOf(shown: Shown, mention: Mention, part: Span): Html {
  const { view, lit } = shown;
  const surface = words(shown, part.start, part.end);
  const first = part.start === mention.start;
  const inside =
    mention.type === 'citation'
      ? html`<a href="${addressOf(view, '/spor', { q: provisionWords(view.texts, mention.id) })}">${surface}</a>`
      : html`${surface}`;
  const isLit = lit && part.start < lit.end && lit.start < part.end ? 'lit' : '';
  // Words that begin inside a mention get a place of their own before it.
  const place =
    lit && part.start < lit.words.start && lit.words.start < part.end
      ? html`<span${anchor(lit.words.start)}></span>`
      : EMPTY;
  const id = first ? anchor(mention.start) : EMPTY;
  return html`${place}<span class="mention ${mention.type} ${mention.role ?? ''} ${isLit}"${id} title="${mentionLabel(view, mention)}">${inside}${first ? jumps(shown, mention) : EMPTY}</span>`;
}

/** A place to jump to: it takes the focus, so that Tab goes on from there in every browser and readers aloud begin there. */
function anchor(start: number): Html {
  return html` id="m${start}" tabindex="-1"`;
}

/** Arrows to the mentions of the same type before and after; the style sheet shows them where one has been jumped to. */
function jumps({ view, neighbours }: Shown, { type, start }: Mention): Html {
  const { texts } = view;
  const { previous, next } = neighbours.get(start) ?? {};
  if (previous === undefined && next === undefined) return EMPTY;
  const back =
    previous === undefined
      ? EMPTY
      : html`<a href="#m${previous}" aria-label="${texts.previousOf(texts.types[type])}">‹</a>`;
  const on =
    next === undefined
      ? EMPTY
      : html`<a href="#m${next}" aria-label="${texts.nextOf(texts.types[type])}">›</a>`;
  return html`<span class="jump">${back}${on}</span>`;
}
