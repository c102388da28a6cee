// A trial told in order of time, each fact with its sentence.
import type { Evidence } from '../../model/evidence.ts';
import { type Dossier, titleWords } from '../../trace/index.ts';

/** The dossier as text; with `why` the reasons of the link. */
export function dossierText(
  { trial, events, conflicts, reasons, parts }: Dossier,
  options: { why: boolean },
): string {
  const { id, variants, period, round, network, municipalities, provisions, corrections } = trial;
  const others = variants.map((one) => one.title).filter((one) => one !== trial.title);
  return [
    titleWords(trial),
    `${id}  (period ${period ?? '-'}, round ${round ?? '-'}, network ${network ?? '-'})`,
    ...(others.length > 0 ? [`also called: ${others.join(' · ')}`] : []),
    ...(parts.length > 0 ? [`parts: ${parts.join(', ')}`] : []),
    ...(corrections.length > 0 ? [`shaped by the corrections ${corrections.join(', ')}`] : []),
    '',
    ...(network === null ? [] : [`network ${network}`, ...proofs(trial.networkEvidence)]),
    ...municipalities.flatMap((one) => [
      `municipality ${one.id}${one.excluded ? ' (does not take part)' : ''}`,
      ...proofs(one.evidence),
    ]),
    ...provisions.flatMap((one) => [
      `${one.role} ${one.provision}${one.wish ? `: ${one.wish}` : ''}`,
      ...proofs(one.evidence),
    ]),
    ...(trial.decisions.length === 0 ? ['undecided'] : []),
    '',
    ...events.flatMap((event) => [
      `${event.date ?? 'no date'}  ${event.kind}: ${event.what}${event.conflict ? '  CONFLICT' : ''}`,
      ...proofs(event.evidence),
    ]),
    ...conflicts.flatMap((one) => [`conflict (${one.kind}): ${one.text}`, ...proofs(one.evidence)]),
    ...(options.why ? ['', ...reasons.map((one) => `${one.rule}: ${one.text}`)] : []),
  ].join('\n');
}

function proofs(evidence: readonly Evidence[]): string[] {
  return evidence.map(
    (one) => `    ${one.path}, p. ${one.page} (${one.document}): ${one.quote.replace(/\s+/g, ' ').trim()}`,
  );
}
