// The act of a traced provision, and what became of it: each name leads to its own trace, none is merged.
import type { LawInfo, RelatedLaw, TraceAnswer } from '../../trace/index.ts';
import { EMPTY, type Html, html } from '../html.ts';
import { dateLabel, provisionName, provisionWords } from '../labels.ts';
import { addressOf, type View } from '../view.ts';

/** The box; nothing where the registry knows nothing. */
export function lawBox(view: View, { what, law, related }: TraceAnswer): Html {
  if (!law && related.length === 0) return EMPTY;
  const { texts } = view;
  const act = law
    ? html`<p>${law.title}${law.act === null ? EMPTY : html`, ${actName(view, law.act)} (${version(view, law)})`}${law.eli === null ? EMPTY : html`<br><a href="https://www.retsinformation.dk${law.eli}" rel="noreferrer">${texts.actLink}</a>`}</p>`
    : EMPTY;
  const others = related.map((one) => html`<li>${relation(view, one, what.kind)}</li>`);
  return html`<section class="law"><h2>${texts.lawTitle}</h2>${act}${others.length === 0 ? EMPTY : html`<ul>${others}</ul>`}</section>`;
}

function version({ texts, ...view }: View, { asOf }: LawInfo): string {
  return asOf === null ? texts.lastVersion : texts.versionOf(dateLabel({ texts, ...view }, asOf));
}

function relation(view: View, one: RelatedLaw, asked: TraceAnswer['what']['kind']): Html {
  const { id, relation: kind, from, partly, verified, trials } = one;
  const { texts } = view;
  const name = provisionName(texts, id);
  const words = provisionWords(texts, id);
  const facts = [texts.lawFrom(dateLabel(view, from)), texts.lawTrials(trials)];
  if (partly && asked === 'provision') facts.unshift(texts.partly);
  if (!verified) facts.push(texts.unverified);
  const shown =
    trials === 0 ? html`${name}` : html`<a href="${addressOf(view, '/spor', { q: words })}">${name}</a>`;
  return html`${asked === 'law' ? texts.relatedOfLaw[kind] : texts.related[kind]} ${shown} (${facts.join('; ')})`;
}

/** `LBK 1270 of 2016-10-24` in the reader's language. */
function actName(view: View, act: string): string {
  const parts = /^(\S+) (\d+) of (\S+)$/.exec(act);
  if (!parts) return act;
  const [, type = '', number = '', date = ''] = parts;
  return view.texts.act(type, number, dateLabel(view, date));
}
