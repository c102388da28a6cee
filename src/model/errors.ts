// The error family: a class is named for what the runner does next. Messages say what, which document, the valid choices.

/** Base of every error that this project throws on purpose. `code` is stable, kebab-case, shown to callers. */
export abstract class TrialArchiveError extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}

/** The job cannot run or go on: wrong use, missing folder, locked or newer archive. Shown in one line, exit code 2. */
export class StopError extends TrialArchiveError {}

/** A question that cannot be understood (syntax, unknown field, unknown law). Exit code 2, HTTP 400. */
export class QueryError extends TrialArchiveError {
  /** Where in the query, UTF-16 code units; absent when the whole is meant. */
  readonly position?: number;
  /** What would have been right, ready to show. */
  readonly choices: readonly string[];

  constructor(
    code: string,
    message: string,
    details: { position?: number; choices?: readonly string[]; cause?: unknown } = {},
  ) {
    super(code, message, details.cause === undefined ? undefined : { cause: details.cause });
    if (details.position !== undefined) this.position = details.position;
    this.choices = details.choices ?? [];
  }
}

/** Something asked for by id does not exist. Exit code 1, HTTP 404. */
export class NotFoundError extends TrialArchiveError {}

export type DeadLetterCause = 'transient' | 'permanent' | 'poison';

/** One file (or index body) cannot be taken: it becomes a dead letter and the run goes on. */
export class DeadLetterError extends TrialArchiveError {
  /** `permanent`: the file is at fault; `poison`: it kills or hangs its worker; `transient`: retries were used up. */
  readonly letter: DeadLetterCause;

  constructor(code: string, message: string, options: ErrorOptions & { letter?: DeadLetterCause } = {}) {
    super(code, message, options);
    this.letter = options.letter ?? 'permanent';
  }
}

/** The surroundings failed for the moment (engine away, disk briefly full): the runner tries again with jitter. */
export class RetryError extends TrialArchiveError {}
