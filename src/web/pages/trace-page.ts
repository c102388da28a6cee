// The trace of a provision, law, municipality, network or year: rows with their proofs, filters, downloads.
import type { TraceAnswer, TraceRow } from '../../trace/index.ts';
import { EMPTY, type Html, html } from '../html.ts';
import { lawName, provisionWords } from '../labels.ts';
import { layout } from '../layout.ts';
import { askForm } from '../pieces/ask-form.ts';
import { type Choice, choices } from '../pieces/choices.ts';
import { sheetDownloads } from '../pieces/downloads.ts';
import { lawBox } from '../pieces/law-box.ts';
import { breakable } from '../pieces/long-words.ts';
import { type Part, pager } from '../pieces/pager.ts';
import { type TrialsById, traceTable } from '../pieces/trace-table.ts';
import { addressOf, type Parameters, type View } from '../view.ts';

/** What was asked, as the address has it. */
export interface TraceAsked {
  readonly q: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** The filters with their counts. */
  readonly filters: readonly Choice[];
}

/** An answer, the part of its rows that the page shows, and the trials they are of. */
export interface TraceFound {
  readonly answer: TraceAnswer;
  readonly part: Part<TraceRow>;
  readonly trials: TrialsById;
}

/** The page of an answer; without one only the question. */
export function tracePage(view: View, asked: TraceAsked, found: TraceFound | undefined): Html {
  const { texts } = view;
  const form = askForm(view, {
    action: '/spor',
    value: asked.q,
    label: texts.traceLabel,
    hint: texts.traceHint,
    button: texts.show,
  });
  if (!found) {
    const body = html`<h1>${texts.trace}</h1><p>${texts.traceIntro}</p>${form}`;
    return layout(view, { title: texts.trace, body });
  }
  const title = texts.traceOf(nameOf(view, found.answer.what));
  const head = html`${form}<h1>${breakable(title)}</h1>`;
  if (found.answer.rows.length === 0 && !isNarrowed(asked))
    return layout(view, { title, body: html`${head}${rows(view, asked, found)}` });
  const body = html`${head}
<div class="columns over">
<div class="side">${choices(view, asked.filters)}${times(view, asked)}</div>
<section class="answer"><a class="to-filters" href="#filters">${texts.filters}</a>${rows(view, asked, found)}</section>
</div>`;
  return layout(view, { title, body, wide: true });
}

/** What is traced, as the cells of the table call it. */
function nameOf({ texts }: View, { kind, id, label }: TraceAnswer['what']): string {
  return kind === 'provision' || kind === 'law' ? provisionWords(texts, id) : label;
}

function isNarrowed({ from, to, filters }: TraceAsked): boolean {
  return from !== undefined || to !== undefined || filters.some(({ chosen }) => chosen.length > 0);
}

function rows(view: View, asked: TraceAsked, found: TraceFound): Html {
  const { texts } = view;
  const { what, rows: all, totals, broader } = found.answer;
  const counts = `${texts.rows(totals.rows)}, ${texts.trialCount(totals.trials)}`;
  const wider = broader > 0 ? html`<p class="hint">${texts.traceBroader(broader)}</p>` : EMPTY;
  const search = html`<p><a href="${addressOf(view, '/', { q: searchFor(what.kind, what.id, what.label) })}">${texts.inSearch}</a></p>`;
  return html`${lawBox(view, found.answer)}
<p class="count-line"><strong>${all.length === 0 ? texts.noRows : counts}</strong></p>
${wider}
${all.length === 0 ? EMPTY : traceTable(view, found.part.rows, found.trials)}
${pager(view, found.part)}
${all.length === 0 ? EMPTY : sheetDownloads(view, '/api/trace', questionOf(asked))}
${all.length === 0 ? wholeLaw(view, found.answer) : EMPTY}${search}`;
}

/** Where nobody cites the section: what the archive has of its law. */
function wholeLaw(view: View, { what }: TraceAnswer): Html {
  if (what.kind !== 'provision') return EMPTY;
  const law = lawName(view.texts, what.id.split('§')[0] ?? what.id);
  return html`<p><a href="${addressOf(view, '/spor', { q: law })}">${view.texts.traceLaw(law)}</a></p>`;
}

/** The same thing asked of the papers. */
function searchFor(kind: TraceAnswer['what']['kind'], id: string, label: string): string {
  const fields = { provision: 'lov', law: 'lov', municipality: 'kommune', network: 'netværk', year: 'år' };
  return `${fields[kind]}:"${kind === 'network' ? id : label}"`;
}

function times(view: View, asked: TraceAsked): Html {
  const { texts } = view;
  const kept = [
    ['q', asked.q] as const,
    ...asked.filters.flatMap(({ name, chosen }) => chosen.map((value) => [name, value] as const)),
    ...(view.language === 'en' ? [['lang', 'en'] as const] : []),
  ].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);
  return html`<form class="times" action="/spor" method="get"><h2>${texts.decided}</h2>
<label for="from">${texts.from}</label><input id="from" name="from" value="${asked.from ?? ''}" aria-describedby="times-hint" size="10">
<label for="to">${texts.to}</label><input id="to" name="to" value="${asked.to ?? ''}" aria-describedby="times-hint" size="10">
<p id="times-hint" class="hint">${texts.dateFormat}</p>${kept}<button type="submit">${texts.filters}</button></form>`;
}

/** What was asked and chosen, as the API takes it. */
function questionOf({ q, from, to, filters }: TraceAsked): Parameters {
  const chosen = Object.fromEntries(filters.map(({ name, chosen: values }) => [name, values]));
  return { what: q, ...chosen, from, to };
}
