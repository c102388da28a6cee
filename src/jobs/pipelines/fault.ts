// A fault in a pipeline file, told with file, line and the valid choices.
import { StopError } from '../../model/errors.ts';

/** Stops the job before the first file is read. */
export function fault(
  at: { source: string; line: number },
  message: string,
  choices: readonly string[] = [],
): StopError {
  const valid = choices.length > 0 ? `; valid: ${choices.join(', ')}` : '';
  return new StopError('bad-pipeline', `${at.source}:${at.line}: ${message}${valid}`);
}
