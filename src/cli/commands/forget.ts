// `forget`: a paper that must go, everywhere.
import type { Command } from 'commander';
import { type CommandFlags, jobsOf } from '../command-kit.ts';
import { printJson, printText } from '../output.ts';
import { addSettings, JOB_SETTINGS } from '../settings-options.ts';

/** Adds the command. */
export function addForget(program: Command): void {
  const command = program
    .command('forget')
    .description('remove a paper from originals, store and every index; ingest will not take it again')
    .argument('<file>', 'hash (eight characters or more), path as ingested, or document id')
    .option('--json', 'print JSON')
    .action(runForget);
  addSettings(command, JOB_SETTINGS);
}

async function runForget(what: string, flags: CommandFlags): Promise<void> {
  const { forget } = await import('../../jobs/index.ts');
  const gone = await forget(await jobsOf(flags), what);
  if (flags.json) printJson(gone);
  else
    printText(
      `forgotten: ${gone.paths.join(', ') || what} (${gone.documents} documents). Backups made before still hold it.`,
    );
}
