// One trial told in order of time: applied for, answered, begun, reported, each event with its proofs.

import { NotFoundError } from '../model/errors.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Conflict, LinkReason, LinkResult, Trial } from '../model/trial.ts';
import { namesLike } from './names-like.ts';

export type EventKind = 'application' | 'decision' | 'status' | 'document';

/** Something that happened, or a paper that speaks of the trial. */
export interface TrialEvent {
  /** ISO day or month; null where nothing dates it. */
  readonly date: string | null;
  readonly kind: EventKind;
  /** Outcome, status, or kind of document. */
  readonly what: string;
  readonly trial: string;
  readonly conflict: boolean;
  /** Of a decision: who gave it, and its case numbers. */
  readonly decider?: string;
  readonly caseNumbers?: readonly string[];
  readonly evidence: readonly Evidence[];
}

export interface Dossier {
  readonly trial: Trial;
  readonly events: readonly TrialEvent[];
  readonly conflicts: readonly Conflict[];
  readonly reasons: readonly LinkReason[];
  /** Trials under its heading. */
  readonly parts: readonly string[];
}

/** What a dossier needs to know of a document. */
export interface DocumentFact {
  readonly kind: string;
  readonly date: string | null;
}

export interface DossierSource extends Pick<LinkResult, 'trials' | 'conflicts' | 'redirects'> {
  /** A document's kind and date; undefined for one that is gone. */
  documentOf(id: string): DocumentFact | undefined;
}

/** The dossier of a trial by its id, or by one it once had. Throws NotFoundError. */
export function dossier(source: DossierSource, id: string): Dossier {
  const now = source.redirects.find(({ from }) => from === id)?.to ?? id;
  const trial = source.trials.find((one) => one.id === now);
  if (!trial) throw noTrial(source, id);
  return {
    trial,
    events: eventsOf(trial, source),
    conflicts: source.conflicts.filter((conflict) => conflict.trial === trial.id),
    reasons: trial.reasons,
    parts: source.trials.filter(({ partOf }) => partOf === trial.id).map((part) => part.id),
  };
}

/** Of an id that never was; the nearest stand in the message. */
function noTrial({ trials }: DossierSource, id: string): NotFoundError {
  const nearest = namesLike(
    id,
    trials.map((trial) => trial.id),
  );
  const offered = nearest.length === 0 ? '' : `; nearest: ${nearest.join(', ')}`;
  return new NotFoundError('no-trial', `no trial has the id ${id}${offered}`);
}

/** The events of a trial in order of time, those without a date last. */
export function eventsOf(trial: Trial, source: Pick<DossierSource, 'documentOf'>): TrialEvent[] {
  const event = (
    kind: EventKind,
    what: string,
    rest: { date: string | null; evidence: readonly Evidence[]; conflict?: boolean },
  ) => ({
    kind,
    what,
    trial: trial.id,
    date: rest.date,
    conflict: rest.conflict ?? false,
    evidence: rest.evidence,
  });
  const papers = trial.documents.flatMap((id) => {
    const document = source.documentOf(id);
    const evidence = trial.variants.flatMap((variant) =>
      variant.evidence.filter((one) => one.document === id),
    );
    if (!document) return [];
    return [
      event(document.kind === 'application' ? 'application' : 'document', document.kind, {
        date: document.date,
        evidence,
      }),
    ];
  });
  return [
    ...papers,
    ...trial.decisions.map((one) => ({
      ...event('decision', one.outcome, one),
      ...(one.decider !== null && { decider: one.decider }),
      ...(one.caseNumbers.length > 0 && { caseNumbers: one.caseNumbers }),
    })),
    ...trial.statuses.map((one) => event('status', one.status, one)),
  ].sort(compareEvents);
}

const KINDS: readonly EventKind[] = ['application', 'decision', 'status', 'document'];

function compareEvents(a: TrialEvent, b: TrialEvent): number {
  const [left, right] = [a, b].map(
    (one) =>
      `${one.date ?? '9999'} ${KINDS.indexOf(one.kind)} ${one.trial} ${one.what} ${one.evidence[0]?.document ?? ''}`,
  );
  return (left ?? '') < (right ?? '') ? -1 : (left ?? '') > (right ?? '') ? 1 : 0;
}

/** The decisions and statuses (and, asked for, papers) of several trials in one line of time. */
export function timeline(
  source: DossierSource,
  trials: readonly Trial[],
  kinds: readonly EventKind[] = ['application', 'decision', 'status'],
): TrialEvent[] {
  return trials
    .flatMap((trial) => eventsOf(trial, source))
    .filter(({ kind }) => kinds.includes(kind))
    .sort(compareEvents);
}
