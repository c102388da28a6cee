// Ids of runs, which sort in the order in which the runs began.
import type { Run } from '../store/index.ts';

/**
 * `<instant>-<job>-<pid>`. The instant is the job's start, but always after that of `last`: where the clock was set back
 * it goes on counting from there, a millisecond a run. Only for the holder of the archive's lock, so no two are equal.
 */
export function nextRunId(
  last: Pick<Run, 'id'> | undefined,
  { job, startedAt }: Pick<Run, 'job' | 'startedAt'>,
): string {
  const now = compact(startedAt);
  const before = last === undefined ? '' : instantOf(last.id);
  return `${now > before ? now : afterInstant(before)}-${job}-${process.pid}`;
}

/** `2026-11-22T21:12:17.123Z` without its punctuation, so that an id is one word. */
function compact(instant: string): string {
  return instant.replace(/[-:.]/g, '');
}

/** The instant that an id begins with. */
function instantOf(id: string): string {
  return id.split('-', 1)[0] ?? '';
}

/** The next millisecond. */
function afterInstant(instant: string): string {
  const full = instant.replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\d)(\d{3})Z$/, '$1-$2-$3:$4:$5.$6Z');
  return compact(new Date(Date.parse(full) + 1).toISOString());
}
