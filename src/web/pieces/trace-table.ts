// Rows of a trace as a table in which every cell leads to the sentence that proves it.
import type { Trial } from '../../model/trial.ts';
import type { TraceRow } from '../../trace/index.ts';
import { EMPTY, type Html, html } from '../html.ts';
import {
  dateLabel,
  municipalityName,
  named,
  networkName,
  organisationName,
  provisionName,
  trialTitle,
} from '../labels.ts';
import { addressOf, type View } from '../view.ts';
import { danishTitle } from './danish.ts';
import { breakable } from './long-words.ts';
import { proofAddress, proved } from './proof.ts';

/** The trials that the rows are of, by id: each municipality's own proof is taken from there. */
export type TrialsById = ReadonlyMap<string, Trial>;

/** The table; narrow screens show each row as a card. */
export function traceTable(view: View, rows: readonly TraceRow[], trials: TrialsById): Html {
  const { texts } = view;
  const heads = [
    ...[texts.trial, texts.network, texts.municipalities, texts.provision, texts.role],
    ...[texts.outcome, texts.decided, texts.decider, texts.evidence],
  ];
  const head = heads.map((name) => html`<th scope="col" role="columnheader">${name}</th>`);
  const lines = rows.map((row) => line(view, row, { heads, trial: trials.get(row.trial) }));
  return html`<table class="cards nine" role="table"><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">${lines}</tbody></table>`;
}

function line(view: View, row: TraceRow, of: { heads: readonly string[]; trial: Trial | undefined }): Html {
  const cells = [
    titleCell(view, row),
    networkCell(view, row),
    municipalitiesCell(view, row, of.trial),
    provisionCell(view, row),
    proved(view, row.role === null ? '' : view.texts.roles[row.role], row.proofs.provision),
    outcomeCell(view, row),
    row.date === null ? EMPTY : proved(view, dateLabel(view, row.date), row.proofs.outcome),
    row.decider === null
      ? EMPTY
      : proved(view, breakable(organisationName(view.texts, row.decider)), row.proofs.outcome),
    evidenceCell(view, row),
  ];
  const shown = cells.map(
    (cell, at) => html`<td role="cell" data-label="${of.heads[at]}"><div>${cell}</div></td>`,
  );
  return html`<tr role="row" class="${row.conflict ? 'in-conflict' : ''}">${shown}</tr>`;
}

function titleCell(view: View, row: TraceRow): Html {
  const { texts } = view;
  const mark = row.conflict
    ? html` <span class="conflict" title="${texts.conflictMark}">${texts.conflict}</span>`
    : EMPTY;
  const title = trialTitle(texts, row);
  const dossier = addressOf(view, `/forsoeg/${row.trial}`);
  return html`${proved(view, title, row.proofs.title, danishTitle(view, row))}${mark}<br><a class="where" href="${dossier}">${texts.dossier}<span class="unseen">: ${title}</span></a>`;
}

function networkCell(view: View, { network, proofs }: TraceRow): Html {
  return network === null ? EMPTY : proved(view, breakable(networkName(network)), proofs.network);
}

function municipalitiesCell(view: View, row: TraceRow, trial: Trial | undefined): Html {
  const names = row.municipalities.map((code, at) => {
    const own = trial?.municipalities.find(({ id }) => id === code)?.evidence ?? row.proofs.municipalities;
    return html`${at === 0 ? '' : ', '}${proved(view, municipalityName(code), own)}`;
  });
  return html`${names}`;
}

function provisionCell(view: View, row: TraceRow): Html {
  const { texts } = view;
  if (row.provision === null) return html`<span class="hint">${texts.noProvision}</span>`;
  const via = texts.via[row.via];
  return html`${proved(view, breakable(provisionName(texts, row.provision)), row.proofs.provision)}${via === '' ? EMPTY : html` <span class="hint">(${via})</span>`}`;
}

function outcomeCell(view: View, row: TraceRow): Html {
  const { texts } = view;
  if (row.outcome === null) return html`<span class="outcome undecided">${texts.undecided}</span>`;
  const before = row.before.map(
    ({ outcome, date }) =>
      html`<br><span class="hint">${texts.before(`${named(texts.outcomes, outcome)}, ${dateLabel(view, date)}`)}</span>`,
  );
  return html`<span class="outcome ${row.outcome}">${proved(view, named(texts.outcomes, row.outcome), row.proofs.outcome)}</span>${before}`;
}

/** Proofs shown of a row; the dossier has them all. */
const SHOWN = 5;

function evidenceCell(view: View, { evidence }: TraceRow): Html {
  const links = evidence.slice(0, SHOWN).map((proof, at) => {
    const place = `${view.texts.evidence} ${at + 1}: ${proof.path}, ${view.texts.page} ${proof.page}`;
    return html`<li><a href="${proofAddress(view, proof)}" aria-label="${place}" title="${place}">${at + 1}</a></li>`;
  });
  return html`<ul class="proofs">${links}</ul>`;
}
