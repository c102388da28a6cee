// Errors as they cross from a worker to the main process: what the runner needs to decide, with CPR numbers masked.
import { DeadLetterError, RetryError, TrialArchiveError } from '../../model/errors.ts';
import type { FileStage } from '../../store/index.ts';
import { isTransient } from '../transient.ts';
import type { SentError } from './protocol.ts';

/** An error of a stage, ready to send. An error that nobody foresaw is a permanent fault of this file. */
export function toSentError(error: unknown, stage: FileStage, mask: (text: string) => string): SentError {
  const known = error instanceof Error ? error : new Error(String(error));
  const sent: SentError = {
    stage,
    code: known instanceof TrialArchiveError ? known.code : 'unexpected',
    message: mask(known.message),
    cause: causeOf(known),
  };
  return known.stack === undefined ? sent : { ...sent, stack: mask(known.stack) };
}

/** What the runner does next with such an error. */
function causeOf(error: Error): SentError['cause'] {
  if (error instanceof DeadLetterError) return error.letter;
  return error instanceof RetryError || isTransient(error) ? 'retry' : 'permanent';
}
