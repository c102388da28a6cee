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
  const decisions = trial.decisions.map(
    ({ outcome, date, conflict, decider, caseNumbers, evidence }): TrialEvent => ({
      ...{ date, kind: 'decision', what: outcome, trial: trial.id, conflict },
      ...(decider !== null && { decider }),
      ...(caseNumbers.length > 0 && { caseNumbers }),
      evidence,
    }),
  );
  const statuses = trial.statuses.map(
    ({ status, date, evidence }): TrialEvent => ({
      ...{ date, kind: 'status', what: status, trial: trial.id, conflict: false, evidence },
    }),
  );
  return [...papersOf(trial, source), ...decisions, ...statuses].sort(compareEvents);
}

/** Its papers, each with the words by which it names the trial. */
function papersOf(trial: Trial, { documentOf }: Pick<DossierSource, 'documentOf'>): TrialEvent[] {
  const titles = trial.variants.flatMap(({ evidence }) => evidence);
  return trial.documents.flatMap((id): TrialEvent[] => {
    const paper = documentOf(id);
    if (!paper) return [];
    const kind = paper.kind === 'application' ? 'application' : 'document';
    const evidence = titles.filter(({ document }) => document === id);
    return [{ date: paper.date, kind, what: paper.kind, trial: trial.id, conflict: false, evidence }];
  });
}

const KINDS: readonly EventKind[] = ['application', 'decision', 'status', 'document'];

/** By date, kind, trial. */
export function compareEvents(a: TrialEvent, b: TrialEvent): number {
  const [left, right] = [a, b].map(
    (one) =>
      `${one.date ?? '9999'} ${KINDS.indexOf(one.kind)} ${one.trial} ${one.what} ${one.evidence[0]?.document ?? ''}`,
  );
  return (left ?? '') < (right ?? '') ? -1 : (left ?? '') > (right ?? '') ? 1 : 0;
}
