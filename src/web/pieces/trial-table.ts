// Trials as a list: title, where, what was asked, what was answered.
import type { Trial } from '../../model/trial.ts';
import { standingDecisions } from '../../trace/standing-decisions.ts';
import { EMPTY, type Html, html } from '../html.ts';
import {
  municipalityName,
  named,
  networkName,
  provisionName,
  provisionWords,
  trialTitle,
} from '../labels.ts';
import { addressOf, type View } from '../view.ts';
import { danishTitle } from './danish.ts';

/** The table; narrow screens show each trial as a card. */
export function trialTable(view: View, trials: readonly Trial[]): Html {
  const { texts } = view;
  const heads = [texts.trial, texts.networkOrPeriod, texts.municipalities, texts.provisions, texts.outcome];
  const head = heads.map((name) => html`<th scope="col" role="columnheader">${name}</th>`);
  const lines = trials.map((trial) => {
    const cells = cellsOf(view, trial).map(
      (cell, at) => html`<td role="cell" data-label="${heads[at]}"><div>${cell}</div></td>`,
    );
    return html`<tr role="row">${cells}</tr>`;
  });
  return html`<table class="cards" role="table"><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">${lines}</tbody></table>`;
}

function cellsOf(view: View, trial: Trial): Html[] {
  const { texts } = view;
  const taking = trial.municipalities.filter(({ excluded }) => !excluded);
  const challenged = trial.provisions.filter(({ role }) => role === 'challenged');
  const where =
    trial.network === null
      ? html`${trial.period === null ? '' : named(texts.periods, trial.period)}`
      : html`<a href="${addressOf(view, '/spor', { q: trial.network })}">${networkName(trial.network)}</a>`;
  return [
    html`<a href="${addressOf(view, `/forsoeg/${trial.id}`)}"${danishTitle(view, trial)}>${trialTitle(texts, trial)}</a>`,
    where,
    html`${commas(taking.map(({ id }) => html`<a href="${addressOf(view, `/kommune/${id}`)}">${municipalityName(id)}</a>`))}`,
    html`${commas(challenged.map(({ provision }) => provisionLink(view, provision)))}`,
    html`${answers(view, trial)}`,
  ];
}

function provisionLink(view: View, provision: string): Html {
  const name = provisionName(view.texts, provision);
  return html`<a href="${addressOf(view, '/spor', { q: provisionWords(view.texts, provision) })}">${name}</a>`;
}

function commas(pieces: readonly Html[]): Html[] {
  return pieces.map((piece, at) => (at === 0 ? piece : html`, ${piece}`));
}

function answers(view: View, trial: Trial): Html {
  const { texts } = view;
  const standing = standingDecisions(trial.decisions);
  if (standing.length === 0) return html`<span class="outcome undecided">${texts.undecided}</span>`;
  const shown = standing.map(
    ({ outcome, conflict }) =>
      html`<div><span class="outcome ${outcome}">${named(texts.outcomes, outcome)}</span>${conflict ? html` <span class="conflict">${texts.conflict}</span>` : EMPTY}</div>`,
  );
  return html`${shown}`;
}
