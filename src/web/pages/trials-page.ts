// All trials, narrowed by links.
import type { Trial } from '../../model/trial.ts';
import { EMPTY, type Html, html } from '../html.ts';
import { layout } from '../layout.ts';
import { type Choice, choices } from '../pieces/choices.ts';
import { sheetDownloads } from '../pieces/downloads.ts';
import { type Part, pager } from '../pieces/pager.ts';
import { trialTable } from '../pieces/trial-table.ts';
import { addressOf, type View } from '../view.ts';

/** What stands beside the list. */
export interface TrialsAround {
  readonly choices: readonly Choice[];
  /** Requests that no paper gives a name: whether the list is of these, and how many there are. */
  readonly untitled: { readonly shown: boolean; readonly count: number };
}

/** The page. */
export function trialsPage(
  view: View,
  { rows, ...part }: Part<Trial>,
  { choices: filters, untitled }: TrialsAround,
): Html {
  const { texts } = view;
  const chosen = Object.fromEntries(filters.map(({ name, chosen: values }) => [name, values]));
  const counted = untitled.shown ? texts.requestCount : texts.trialCount;
  const only = untitled.shown ? { untitled: ['true'] } : {};
  const body = html`<h1>${texts.trials}</h1><p>${texts.trialsIntro}</p>
<div class="columns over">
<div class="side">${choices(view, filters)}</div>
<section class="answer"><a class="to-filters" href="#filters">${texts.filters}</a>
<p class="count-line"><strong>${part.total === 0 ? texts.noTrials : counted(part.total)}</strong></p>
${otherList(view, untitled)}
${part.total === 0 ? EMPTY : trialTable(view, rows)}
${pager(view, { rows, ...part })}
${sheetDownloads(view, '/api/trials', { ...chosen, ...only })}
</section>
</div>`;
  return layout(view, { title: texts.trials, body, wide: true });
}

/** The way to the requests without a name, or back. */
function otherList(view: View, { shown, count }: TrialsAround['untitled']): Html {
  const { texts } = view;
  if (shown)
    return html`<p>${texts.untitledIntro} <a href="${addressOf(view, '/forsoeg')}">${texts.titledTrials}</a></p>`;
  if (count === 0) return EMPTY;
  return html`<p><a href="${addressOf(view, '/forsoeg', { unavngivne: 'ja' })}">${texts.untitledRequests(count)}</a></p>`;
}
