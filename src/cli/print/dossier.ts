// A trial told in order of time, each fact with its sentence.
import type { Evidence } from '../../model/evidence.ts';
import { provisionLabel } from '../../search/query/find-provision.ts';
import { municipalityName, networkName, oneLine, organisationName } from '../../trace/format/cells.ts';
import { type Dossier, type TrialEvent, titleWords } from '../../trace/index.ts';

/** The dossier as text; with `why` the reasons of the link. */
export function dossierText(dossier: Dossier, options: { why: boolean }): string {
  const { trial, events, conflicts, reasons } = dossier;
  return [
    ...headOf(dossier),
    '',
    ...factsOf(dossier),
    ...(trial.decisions.length === 0 ? ['undecided'] : []),
    '',
    ...events.flatMap((event) => [headOfEvent(event), ...proofs(event.evidence)]),
    ...conflicts.flatMap((one) => [`conflict (${one.kind}): ${one.text}`, ...proofs(one.evidence)]),
    ...(options.why ? ['', ...whyOf(reasons)] : []),
  ].join('\n');
}

function headOf({ trial, parts }: Dossier): string[] {
  const { id, title, variants, period, round, corrections } = trial;
  const others = variants.map((one) => one.title).filter((one) => one !== title);
  return [
    titleWords(trial),
    [id, ...(period === null ? [] : [period]), ...(round === null ? [] : [`round ${round}`])].join(', '),
    ...(others.length > 0 ? [`also called: ${others.join(' · ')}`] : []),
    ...(parts.length > 0 ? [`parts: ${parts.join(', ')}`] : []),
    ...(corrections.length > 0 ? [`shaped by the corrections ${corrections.join(', ')}`] : []),
  ];
}

/** Network, municipalities, provisions. */
function factsOf({ trial }: Dossier): string[] {
  const { network, networkEvidence, municipalities, provisions } = trial;
  return [
    ...(network === null ? [] : [`network ${networkName(network)} (${network})`, ...proofs(networkEvidence)]),
    ...municipalities.flatMap(({ id, excluded, evidence }) => [
      `municipality ${municipalityName(id)}${excluded ? ' (does not take part)' : ''}`,
      ...proofs(evidence),
    ]),
    ...provisions.flatMap(({ role, provision, wish, evidence }) => [
      `${role} ${provisionLabel(provision)}${wish ? `: ${wish}` : ''}`,
      ...proofs(evidence),
    ]),
  ];
}

function headOfEvent({ date, kind, what, conflict, decider, caseNumbers = [] }: TrialEvent): string {
  const facts = [
    kind === what ? what : `${kind}: ${what}`,
    ...(decider === undefined ? [] : [`decided by ${organisationName(decider)}`]),
    ...(caseNumbers.length === 0 ? [] : [`case ${caseNumbers.join(', ')}`]),
  ];
  return `${date ?? 'no date'}  ${facts.join(', ')}${conflict ? '  CONFLICT' : ''}`;
}

/** Each once: the same two titles may stand in several pairs of papers. */
function whyOf(reasons: Dossier['reasons']): string[] {
  if (reasons.length === 0) return ['it stands in one place only: nothing was joined'];
  return [...new Set(reasons.map(({ rule, text }) => `${rule}: ${text}`))];
}

/** File and page, the place as corrections take it, the sentence. */
function proofs(evidence: readonly Evidence[]): string[] {
  return evidence.map(
    ({ path, page, document, start, end, quote }) =>
      `    ${path}, p. ${page} (${document}:${start}-${end}): ${oneLine(quote)}`,
  );
}
