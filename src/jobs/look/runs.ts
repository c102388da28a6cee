// `runs`: the reports that jobs left behind.
import { NotFoundError } from '../../model/errors.ts';
import type { Run } from '../../store/index.ts';
import type { JobSetup } from '../context.ts';
import { readStore } from './read-store.ts';

/** The newest runs first; at most `limit` (default 50). */
export function listRuns(setup: Pick<JobSetup, 'settings'>, limit = 50): Run[] {
  return readStore(setup, (store) => store.runs.list(limit));
}

/** One run's report. NotFoundError `no-such-run`. */
export function showRun(setup: Pick<JobSetup, 'settings'>, id: string): Run {
  const run = readStore(setup, (store) => store.runs.get(id));
  if (run) return run;
  throw new NotFoundError('no-such-run', `${id}: no run has this id; see runs list`);
}
