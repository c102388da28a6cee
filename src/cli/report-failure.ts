// Turns an error into one clear line on standard error and an exit code. No stack trace, unless TRIAL_DEBUG asks for it.
import { CommanderError } from 'commander';
import { DeadLetterError, NotFoundError, QueryError, TrialArchiveError } from '../model/errors.ts';

/** Exit codes: 0 all well, 1 nothing found or some dead letters, 2 could not run. */
export const EXIT = { ok: 0, nothing: 1, failed: 2 } as const;

/** Prints the error and returns the exit code. */
export function reportFailure(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.failed;
  const line = error instanceof Error ? error.message : String(error);
  const code = error instanceof TrialArchiveError ? ` [${error.code}]` : '';
  process.stderr.write(`trial-archive: ${line.replace(/\s*\n\s*/g, ' ')}${code}\n`);
  if (/^SQLITE_CORRUPT/.test(codeOf(error)))
    process.stderr.write(
      '  a database of the archive is damaged; verify says which, verify --fix mends it\n',
    );
  if (error instanceof QueryError && error.choices.some((choice) => !line.includes(choice)))
    process.stderr.write(`  possible: ${error.choices.join(', ')}\n`);
  if (process.env.TRIAL_DEBUG && error instanceof Error && error.stack)
    process.stderr.write(`${error.stack}\n`);
  return error instanceof NotFoundError || error instanceof DeadLetterError ? EXIT.nothing : EXIT.failed;
}

/** SQLite's code or another system's; '' for errors without one. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
