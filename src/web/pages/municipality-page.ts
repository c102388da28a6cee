// A municipality: the trials it takes part in, and those that say it does not.
import type { Trial } from '../../model/trial.ts';
import { EMPTY, type Html, html } from '../html.ts';
import { networkName, trialTitle } from '../labels.ts';
import { layout } from '../layout.ts';
import { type Part, pager } from '../pieces/pager.ts';
import { quotations } from '../pieces/proof.ts';
import { trialTable } from '../pieces/trial-table.ts';
import { addressOf, type View } from '../view.ts';

export interface MunicipalityFacts {
  readonly code: string;
  readonly name: string;
  /** Ids of the networks it is a member of. */
  readonly networks: readonly string[];
  readonly takesPart: Part<Trial>;
  readonly excluded: readonly Trial[];
}

/** The page. */
export function municipalityPage(view: View, facts: MunicipalityFacts): Html {
  const { texts } = view;
  const { code, name, takesPart } = facts;
  const title = texts.municipalityTitle(name);
  const body = html`<h1>${title}</h1>
${networksOf(view, facts)}
<h2>${texts.takesPart}</h2>
<p class="count-line"><strong>${takesPart.total === 0 ? texts.noTrials : texts.trialCount(takesPart.total)}</strong></p>
${takesPart.total === 0 ? EMPTY : trialTable(view, takesPart.rows)}
${pager(view, takesPart)}
${excludedFrom(view, facts)}
<p><a href="${addressOf(view, '/spor', { q: code })}">${texts.traceMunicipality}</a> · <a href="${addressOf(view, '/', { q: `kommune:"${name}"` })}">${texts.searchMunicipality}</a></p>`;
  return layout(view, { title, body, wide: true });
}

function networksOf(view: View, { networks }: MunicipalityFacts): Html {
  if (networks.length === 0) return EMPTY;
  const items = networks.map(
    (id) => html`<li><a href="${addressOf(view, '/spor', { q: id })}">${networkName(id)}</a></li>`,
  );
  return html`<h2>${view.texts.memberOf}</h2><ul>${items}</ul><p class="hint">${view.texts.memberHint}</p>`;
}

function excludedFrom(view: View, { code, excluded }: MunicipalityFacts): Html {
  const { texts } = view;
  if (excluded.length === 0) return EMPTY;
  const items = excluded.map((trial) => {
    const proofs = trial.municipalities.find(({ id }) => id === code)?.evidence ?? [];
    return html`<li><a href="${addressOf(view, `/forsoeg/${trial.id}`)}">${trialTitle(texts, trial)}</a>${quotations(view, proofs)}</li>`;
  });
  return html`<h2>${texts.takesNoPart}</h2><ul>${items}</ul>`;
}
