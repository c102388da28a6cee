// Why papers were taken for one trial, and which trials may be one, in the reader's language.
import type { LinkReason, LinkSuggestion } from '../../model/trial.ts';
import { EMPTY, type Html, html } from '../html.ts';
import { named } from '../labels.ts';
import { addressOf, type View } from '../view.ts';

/** The name of a trial by its id. */
export type TitleOf = (trial: string) => string;

/** The reasons, folded away, each once. */
export function linkReasons(view: View, reasons: readonly LinkReason[]): Html {
  const { texts } = view;
  const said = [...new Set(reasons.map((reason) => reasonText(view, reason)))];
  const items = said.map((one) => html`<li>${one}</li>`);
  const list = items.length === 0 ? html`<p class="hint">${texts.whyOne}</p>` : html`<ul>${items}</ul>`;
  return html`<details class="why"><summary>${texts.why}</summary>${list}</details>`;
}

function reasonText({ texts }: View, { rule, titles = [], correction }: LinkReason): string {
  if (!correction) return `${titles.map(texts.quoted).join(texts.and)}: ${ruleText(texts, rule)}.`;
  const { author, action, reason } = correction;
  return `${author} ${named(texts.corrections, action)}${reason === '' ? '' : ` (${reason})`}.`;
}

function ruleText(texts: View['texts'], rule: string): string {
  const name = /^link\/([\w-]+)@/.exec(rule)?.[1] ?? '';
  return Object.hasOwn(texts.rules, name) ? named(texts.rules, name) : texts.otherRule;
}

/** What a suggestion says, each trial a link to its dossier but the one whose page it stands on. */
export function suggestionText(view: View, { trials, rule }: LinkSuggestion, titleOf: TitleOf): Html {
  const { texts } = view;
  const [own = '', ...others] = trials;
  const why = ruleText(texts, rule);
  const [before = '', between = '', after = ''] = texts.mayBe('\n', '\n', why).split('\n');
  const links = others.map((id, at) => html`${at === 0 ? EMPTY : texts.or}${trialLink(view, id, titleOf)}`);
  return html`${before}${trialLink(view, own, titleOf)}${between}${links}${after}`;
}

function trialLink(view: View, id: string, titleOf: TitleOf): Html {
  return html`<a href="${addressOf(view, `/forsoeg/${id}`)}">${view.texts.quoted(titleOf(id))}</a>`;
}
