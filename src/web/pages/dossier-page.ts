// A trial's dossier: who, what, the course of events in order of time, every fact with its sentence.
import type { Claim, Conflict, LinkSuggestion } from '../../model/trial.ts';
import type { Dossier, TrialEvent } from '../../trace/index.ts';
import { EMPTY, type Html, html } from '../html.ts';
import {
  dateLabel,
  kindName,
  municipalityName,
  named,
  networkName,
  organisationName,
  provisionName,
  provisionWords,
  trialTitle,
} from '../labels.ts';
import { layout } from '../layout.ts';
import { claimOf, conflictText } from '../pieces/conflict-text.ts';
import { danishTitle } from '../pieces/danish.ts';
import { sheetDownloads } from '../pieces/downloads.ts';
import { linkReasons, suggestionText, type TitleOf } from '../pieces/link-reasons.ts';
import { quotations } from '../pieces/proof.ts';
import { addressOf, type View } from '../view.ts';

/** A name to show for an id. */
export interface Named {
  readonly id: string;
  readonly title: string;
  /** What tells it from others of the same title. */
  readonly beside?: string;
}

/** What the page shows besides the dossier. */
export interface DossierContext {
  readonly claims: readonly Claim[];
  readonly documents: readonly Named[];
  readonly parts: readonly Named[];
  readonly partOf: Named | undefined;
  /** Links that the rules would not make by themselves. */
  readonly suggestions: readonly LinkSuggestion[];
  readonly titleOf: TitleOf;
}

/** The page. */
export function dossierPage(view: View, dossier: Dossier, context: DossierContext): Html {
  const { texts } = view;
  const { trial, events, conflicts } = dossier;
  const title = trialTitle(texts, trial);
  const body = html`<article class="dossier"><h1${danishTitle(view, trial)}>${title}</h1>
${facts(view, dossier, context)}
${conflictsOf(view, conflicts)}
<section><h2>${texts.events}</h2><ol class="events">${events.map((event) => eventItem(view, event))}</ol></section>
${networkProof(view, dossier)}
${municipalities(view, dossier)}
${provisions(view, dossier)}
${variants(view, dossier)}
${claimsOf(view, context.claims)}
${suggestions(view, context)}
${names(view, texts.parts, { names: context.parts, path: '/forsoeg/' })}
${names(view, texts.papers, { names: context.documents, path: '/dokument/' })}
${linkReasons(view, dossier.reasons)}
${sheetDownloads(view, `/api/trials/${encodeURIComponent(trial.id)}`)}</article>`;
  return layout(view, { title, body });
}

function facts(view: View, { trial }: Dossier, { partOf }: DossierContext): Html {
  const { texts } = view;
  const rows: [string, Html | string][] = [];
  if (trial.network !== null) {
    const address = addressOf(view, '/spor', { q: trial.network });
    rows.push([texts.network, html`<a href="${address}">${networkName(trial.network)}</a>`]);
  }
  if (trial.period !== null) rows.push([texts.period, named(texts.periods, trial.period)]);
  if (trial.round !== null) rows.push([texts.round, String(trial.round)]);
  if (partOf)
    rows.push([
      texts.partOf,
      html`<a href="${addressOf(view, `/forsoeg/${partOf.id}`)}">${partOf.title}</a>`,
    ]);
  const shown = rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`);
  const corrected = trial.corrections.length > 0 ? html`<p class="hint">${texts.corrected}</p>` : EMPTY;
  return html`<dl class="header">${shown}</dl>${corrected}`;
}

function eventItem(view: View, event: TrialEvent): Html {
  const { texts } = view;
  const mark = event.conflict ? html` <span class="conflict">${texts.conflict}</span>` : EMPTY;
  const what = html`<span class="outcome ${event.kind === 'decision' ? event.what : ''}">${eventName(view, event)}</span>`;
  const kind = event.kind === 'application' ? '' : `${texts.eventKinds[event.kind]}: `;
  return html`<li><h3>${dateLabel(view, event.date)} · ${kind}${what}${mark}</h3>${givenBy(view, event)}${quotations(view, event.evidence)}</li>`;
}

/** Who gave an answer, and the numbers of its case. */
function givenBy({ texts }: View, { decider, caseNumbers = [] }: TrialEvent): Html {
  const facts = [
    ...(decider === undefined ? [] : [`${texts.decider} ${organisationName(texts, decider)}`]),
    ...(caseNumbers.length === 0 ? [] : [`${texts.caseNumbers}: ${caseNumbers.join(', ')}`]),
  ];
  return facts.length === 0 ? EMPTY : html`<p class="hint">${facts.join(' · ')}</p>`;
}

function eventName(view: View, { kind, what }: TrialEvent): string {
  if (kind === 'decision') return named(view.texts.outcomes, what);
  return kind === 'status' ? named(view.texts.statuses, what) : kindName(view, what);
}

function conflictsOf(view: View, conflicts: readonly Conflict[]): Html {
  if (conflicts.length === 0) return EMPTY;
  const items = conflicts.map(
    ({ kind, facts, evidence }) =>
      html`<li><p>${view.texts.conflictKinds[kind]}: ${conflictText(view, { kind, facts })}</p>${evidence.map((proof) => quotations(view, [proof]))}</li>`,
  );
  return html`<section class="conflicts"><h2>${view.texts.conflicts}</h2><ul>${items}</ul></section>`;
}

/** The sentences that name the network; where none does, that its members gave it away. */
function networkProof(view: View, { trial }: Dossier): Html {
  const { network, networkEvidence, municipalities: own } = trial;
  if (network === null) return EMPTY;
  const [first] = networkEvidence;
  const byMembers = own.some(({ evidence }) =>
    evidence.some((one) => one.document === first?.document && one.start === first.start),
  );
  const how = byMembers ? html`<p class="hint">${view.texts.networkByMembers}</p>` : EMPTY;
  return html`<section><h2>${view.texts.network}</h2><p>${networkName(network)}</p>${how}${quotations(view, networkEvidence)}</section>`;
}

function suggestions(view: View, context: DossierContext): Html {
  if (context.suggestions.length === 0) return EMPTY;
  const items = context.suggestions.map(
    (one) =>
      html`<li><p>${suggestionText(view, one, context.titleOf)}</p>${quotations(view, one.evidence)}</li>`,
  );
  return html`<section><h2>${view.texts.maybeSame}</h2><ul>${items}</ul></section>`;
}

function municipalities(view: View, { trial }: Dossier): Html {
  const { texts } = view;
  if (trial.municipalities.length === 0) return EMPTY;
  const items = trial.municipalities.map(({ id, excluded, evidence }) => {
    const address = addressOf(view, `/kommune/${id}`);
    return html`<li><a href="${address}">${municipalityName(id)}</a>${excluded ? html` (${texts.excluded})` : EMPTY}${quotations(view, evidence)}</li>`;
  });
  return html`<section><h2>${texts.municipalities}</h2><ul>${items}</ul></section>`;
}

function provisions(view: View, { trial }: Dossier): Html {
  const { texts } = view;
  if (trial.provisions.length === 0) return EMPTY;
  const items = trial.provisions.map(({ provision, role, wish, evidence }) => {
    const name = provisionName(texts, provision);
    const wished = wish === undefined ? EMPTY : html`<p>${texts.wish}: ${wish}</p>`;
    return html`<li><a href="${addressOf(view, '/spor', { q: provisionWords(texts, provision) })}">${name}</a> (${texts.roles[role].toLowerCase()})${wished}${quotations(view, evidence)}</li>`;
  });
  return html`<section><h2>${texts.provisions}</h2><ul>${items}</ul></section>`;
}

function variants(view: View, { trial }: Dossier): Html {
  const others = trial.variants.filter(({ title }) => title !== trial.title);
  if (others.length === 0) return EMPTY;
  const items = others.map(({ title, evidence }) => html`<li>${title}${quotations(view, evidence)}</li>`);
  return html`<section><h2>${view.texts.variants}</h2><ul>${items}</ul></section>`;
}

function claimsOf(view: View, claims: readonly Claim[]): Html {
  const { texts } = view;
  if (claims.length === 0) return EMPTY;
  const items = claims.map(({ of, claimed, counted, evidence }) => {
    return html`<li>${claimOf(view, of)}: ${texts.claim(claimed, counted ?? undefined)}${quotations(view, evidence)}</li>`;
  });
  return html`<section><h2>${texts.claims}</h2><ul>${items}</ul></section>`;
}

function names(view: View, heading: string, of: { names: readonly Named[]; path: string }): Html {
  if (of.names.length === 0) return EMPTY;
  const items = of.names.map(
    ({ id, title, beside }) =>
      html`<li><a href="${addressOf(view, `${of.path}${id}`)}">${title}</a>${beside === undefined ? EMPTY : html` <span class="hint">${beside}</span>`}</li>`,
  );
  return html`<section><h2>${heading}</h2><ul>${items}</ul></section>`;
}
