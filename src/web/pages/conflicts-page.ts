// Everything in the archive that contradicts itself or is in doubt, with its proofs.
import type { Evidence } from '../../model/evidence.ts';
import type { Conflict, ConflictKind, LinkSuggestion } from '../../model/trial.ts';
import { type Html, html } from '../html.ts';
import { layout } from '../layout.ts';
import { type Choice, choices } from '../pieces/choices.ts';
import { conflictText } from '../pieces/conflict-text.ts';
import { sheetDownloads } from '../pieces/downloads.ts';
import { suggestionText, type TitleOf } from '../pieces/link-reasons.ts';
import { type Part, pager } from '../pieces/pager.ts';
import { quotation } from '../pieces/proof.ts';
import { addressOf, type View } from '../view.ts';

/** A contradiction or a doubt. */
export type Item =
  | { readonly kind: ConflictKind; readonly conflict: Conflict }
  | { readonly kind: 'suggestion'; readonly suggestion: LinkSuggestion };

/** Names to show for ids. */
export interface ConflictNames {
  readonly trial: TitleOf;
  readonly document: (id: string) => string;
}

/** The page. */
export function conflictsPage(
  view: View,
  shown: { readonly part: Part<Item>; readonly filter: Choice; readonly names: ConflictNames },
): Html {
  const { texts } = view;
  const { part, filter, names } = shown;
  const kinds = filter.chosen.filter((kind) => kind !== 'suggestion');
  const items = part.rows.map((item) => itemOf(view, item, names));
  const body = html`<h1>${texts.conflictsTitle}</h1><p>${texts.conflictsIntro}</p>
<div class="columns">
${choices(view, [filter])}
<section class="answer"><a class="to-filters" href="#filters">${texts.filters}</a>
<p class="count-line"><strong>${part.total === 0 ? texts.noConflicts : texts.conflictCount(part.total)}</strong></p>
<ol class="hits">${items}</ol>
${pager(view, part)}
${sheetDownloads(view, '/api/conflicts', { kind: kinds })}
</section>
</div>`;
  return layout(view, { title: texts.conflictsTitle, body, wide: true });
}

function itemOf(view: View, item: Item, names: ConflictNames): Html {
  if (item.kind === 'suggestion') {
    const { suggestion } = item;
    const head = html`${view.texts.suggestion}`;
    return entry(view, { head, text: suggestionText(view, suggestion, names.trial), of: suggestion });
  }
  const { conflict } = item;
  const head = html`${view.texts.conflictKinds[conflict.kind]}`;
  const text = html`${subject(view, conflict, names)}: ${conflictText(view, conflict)}`;
  return entry(view, { head, text, of: conflict });
}

/** The trial it is about, or the document that contradicts itself. */
function subject(view: View, { trial, evidence }: Conflict, names: ConflictNames): Html {
  const document = evidence[0]?.document ?? '';
  return trial === null
    ? html`<a href="${addressOf(view, `/dokument/${document}`)}">${names.document(document)}</a>`
    : html`<a href="${addressOf(view, `/forsoeg/${trial}`)}">${names.trial(trial)}</a>`;
}

function entry(
  view: View,
  { head, text, of }: { head: Html; text: Html; of: { readonly evidence: readonly Evidence[] } },
): Html {
  return html`<li><h2>${head}</h2><p>${text}</p>${of.evidence.map((proof) => quotation(view, proof))}</li>`;
}
