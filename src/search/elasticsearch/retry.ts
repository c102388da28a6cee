// Tries again what may pass by waiting. What may pass is decided in failure.ts.
import { setTimeout as sleep } from 'node:timers/promises';
import { RetryError } from '../../model/errors.ts';
import { explainFailure } from './failure.ts';

/** How often and how long. */
export interface Patience {
  /** Tries in all, at least 1. */
  readonly tries: number;
  /** The first wait in ms; each further one is twice as long. */
  readonly firstWait: number;
  /** The longest wait in ms. */
  readonly longestWait: number;
}

/** For a person who waits for an answer: 3 tries within about a second. */
export const SHORT: Patience = { tries: 3, firstWait: 200, longestWait: 1000 };

/** For a job: 8 tries within about a minute, enough for a node to be restarted or a new primary to be chosen. */
export const LONG: Patience = { tries: 8, firstWait: 250, longestWait: 20_000 };

/** Whose failure it is, and how long to go on. */
export interface RetryOptions {
  /** Server for messages. */
  readonly url: string;
  readonly patience: Patience;
}

/**
 * Runs `call` until it succeeds, its failure cannot pass, or patience is used up. Throws what `explainFailure` makes of the
 * last failure. `call` must be safe to repeat.
 */
export async function withRetries<Result>(
  call: () => Promise<Result>,
  options: RetryOptions,
): Promise<Result> {
  const { url, patience } = options;
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (thrown) {
      const error = explainFailure(thrown, url);
      if (!(error instanceof RetryError) || attempt >= patience.tries) throw error;
    }
    await sleep(waitBefore(attempt, patience));
  }
}

/**
 * Milliseconds to wait after the given number of tries: doubled each time, capped, and spread over its upper half so that
 * many clients that failed together do not come back together.
 */
export function waitBefore(attempt: number, { firstWait, longestWait }: Patience): number {
  const full = Math.min(longestWait, firstWait * 2 ** (attempt - 1));
  return Math.round(full * (0.5 + Math.random() / 2));
}
