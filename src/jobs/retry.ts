// Tries again what failed for the moment, with growing pauses and jitter so that many do not come back at once.
import { setTimeout as pause } from 'node:timers/promises';
import { isTransient } from './transient.ts';

export interface RetryOptions {
  /** Tries in all. Default 4. */
  readonly tries?: number;
  /** Pause before the second try, doubled each time; each is between half of it and all of it. Default 200 ms. */
  readonly firstPauseMs?: number;
  /** Called before each pause. */
  readonly onRetry?: (error: unknown, tries: number) => void;
}

/** The result of `work`, tried again while its error is transient; the last error is thrown. */
export async function withRetry<T>(work: () => Promise<T>, options: RetryOptions = {}): Promise<T> {
  const { tries = 4, firstPauseMs = 200 } = options;
  for (let done = 1; ; done += 1) {
    try {
      return await work();
    } catch (error) {
      if (done >= tries || !isTransient(error)) throw error;
      options.onRetry?.(error, done);
      const longest = firstPauseMs * 2 ** (done - 1);
      await pause(longest / 2 + (Math.random() * longest) / 2);
    }
  }
}
