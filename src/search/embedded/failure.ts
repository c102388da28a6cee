// What SQLite's errors mean for the runner: wait and try again, or stop.
import { RetryError, StopError, TrialArchiveError } from '../../model/errors.ts';
import { sqliteCode } from '../../sqlite/open-database.ts';

/** Gone by itself after a while: another process' lock, a disk that is full for the moment. */
const PASSING = /^SQLITE_(BUSY|LOCKED|FULL|IOERR)/;

/** Runs `work`; an SQLite error becomes a RetryError (`index-busy`) or a StopError (`index-damaged`). */
export function failure<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = sqliteCode(error);
    if (error instanceof TrialArchiveError || code === undefined) throw error;
    const why = error instanceof Error ? error.message : code;
    if (PASSING.test(code)) throw new RetryError('index-busy', `search index: ${why}`, { cause: error });
    const advice = 'run "trial-archive verify", then "trial-archive reindex"';
    throw new StopError('index-damaged', `search index: ${why} (${code}); ${advice}`, { cause: error });
  }
}
