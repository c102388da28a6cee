// What happened to several trials in one line of time.
import type { Trial } from '../model/trial.ts';
import type { TraceFilters } from './asked.ts';
import { compareEvents, type DossierSource, type EventKind, eventsOf, type TrialEvent } from './dossier.ts';
import { allRows } from './trace-rows.ts';

/** The decisions and statuses (and, asked for, papers) of trials. */
export function timeline(
  source: Pick<DossierSource, 'documentOf'>,
  trials: readonly Trial[],
  kinds: readonly EventKind[] = ['application', 'decision', 'status'],
): TrialEvent[] {
  return trials
    .flatMap((trial) => eventsOf(trial, source))
    .filter(({ kind }) => kinds.includes(kind))
    .sort(compareEvents);
}

/** The timeline of the trials that have a row under the filters. */
export function timelineUnder(source: DossierSource, filters: TraceFilters): TrialEvent[] {
  const kept = new Set(allRows(source, filters).map(({ trial }) => trial));
  return timeline(
    source,
    source.trials.filter(({ id }) => kept.has(id)),
  );
}
