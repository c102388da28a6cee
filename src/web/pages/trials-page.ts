// All trials, narrowed by links.
import type { Trial } from '../../model/trial.ts';
import { EMPTY, type Html, html } from '../html.ts';
import { layout } from '../layout.ts';
import { type Choice, choices } from '../pieces/choices.ts';
import { downloads } from '../pieces/downloads.ts';
import { type Part, pager } from '../pieces/pager.ts';
import { trialTable } from '../pieces/trial-table.ts';
import { apiAddress, type View } from '../view.ts';

/** The page. */
export function trialsPage(view: View, { rows, ...part }: Part<Trial>, filters: readonly Choice[]): Html {
  const { texts } = view;
  const chosen = Object.fromEntries(filters.map(({ name, chosen: values }) => [name, values]));
  const files = [
    { address: apiAddress('/api/trials', { ...chosen, format: 'csv' }), format: texts.asCsv },
    { address: apiAddress('/api/trials', chosen), format: texts.asJson },
  ];
  const body = html`<h1>${texts.trials}</h1><p>${texts.trialsIntro}</p>
<div class="columns over">
<div class="side">${choices(view, filters)}</div>
<section class="answer"><a class="to-filters" href="#filters">${texts.filters}</a>
<p class="count-line"><strong>${part.total === 0 ? texts.noTrials : texts.trialCount(part.total)}</strong></p>
${part.total === 0 ? EMPTY : trialTable(view, rows)}
${pager(view, { rows, ...part })}
${downloads(view, texts.downloads, files)}
</section>
</div>`;
  return layout(view, { title: texts.trials, body, wide: true });
}
