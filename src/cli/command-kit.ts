// What commands share: the setup of jobs, and an engine or a store for one question. Loads what it opens, when it opens it.
import type { JobSetup } from '../jobs/index.ts';
import type { SearchEngine } from '../search/contract.ts';
import type { Store } from '../store/index.ts';
import { interruptSignal } from './interrupt.ts';
import { settingsOf } from './settings-options.ts';

/** Flags as commander hands them over. */
export type CommandFlags = Readonly<Record<string, unknown>> & { readonly json?: boolean };

/** The setup of jobs under a command's flags. */
export async function jobsOf(flags: CommandFlags): Promise<JobSetup> {
  const { composeJobs } = await import('../jobs/compose.ts');
  return await composeJobs(settingsOf(flags));
}

/** Asks the search engine of the archive and closes it. */
export async function withEngine<T>(
  flags: CommandFlags,
  ask: (engine: SearchEngine) => Promise<T>,
): Promise<T> {
  const { openEngine } = await import('../jobs/open-engine.ts');
  const engine = await openEngine(settingsOf(flags));
  try {
    return await ask(engine);
  } finally {
    await engine.close();
  }
}

/** Asks the store of the archive and closes it. */
export async function withStore<T>(flags: CommandFlags, ask: (store: Store) => T): Promise<T> {
  const { readStore } = await import('../jobs/look/index.ts');
  return readStore({ settings: settingsOf(flags) }, ask);
}

/** Runs work that Ctrl-C ends cleanly. */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const interrupt = interruptSignal();
  try {
    return await work(interrupt.signal);
  } finally {
    interrupt.done();
  }
}

/** Tells, once, that another job is waited for. */
export function tellWaiting(holder: string): void {
  process.stderr.write(`waiting for ${holder}\n`);
}
