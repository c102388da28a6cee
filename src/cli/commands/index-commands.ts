// `reindex` and `rollback`: a new index beside the serving one, and back again.
import type { Command } from 'commander';
import { type CommandFlags, jobsOf } from '../command-kit.ts';
import { printJson, printText } from '../output.ts';
import { EXIT } from '../report-failure.ts';
import { addSettings, JOB_SETTINGS } from '../settings-options.ts';

/** Adds both commands. */
export function addIndexCommands(program: Command): void {
  const reindex = program
    .command('reindex')
    .description('build the search index anew from the store, compare it with the serving one, switch')
    .option('--check', 'build and compare only')
    .option('--force', 'switch although the two differ')
    .option('--json', 'print JSON')
    .action(runReindex);
  const rollback = program
    .command('rollback')
    .description('let an earlier generation of the index serve again')
    .argument('[generation]', 'default: the one before')
    .option('--json', 'print JSON')
    .action(runRollback);
  for (const command of [reindex, rollback]) addSettings(command, JOB_SETTINGS);
}

async function runReindex(
  flags: CommandFlags & { readonly check?: boolean; readonly force?: boolean },
): Promise<void> {
  const { reindex } = await import('../../jobs/index.ts');
  const done = await reindex(await jobsOf(flags), {
    check: flags.check ?? false,
    force: flags.force ?? false,
    onEvent: ({ step, generation }) => process.stderr.write(`${step} ${generation}\n`),
  });
  if (flags.json) printJson(done);
  else
    printText(
      `${done.generation} ${done.switched ? 'serves now' : 'built, not switched'}${done.previous ? `; before: ${done.previous} (trial-archive rollback)` : ''}`,
    );
  process.exitCode = done.comparison !== null && !done.comparison.equal ? EXIT.nothing : EXIT.ok;
}

async function runRollback(generation: string | undefined, flags: CommandFlags): Promise<void> {
  const { rollback } = await import('../../jobs/index.ts');
  const done = await rollback(await jobsOf(flags), generation);
  if (flags.json) printJson(done);
  else
    printText(
      `${done.generation} serves again; before: ${done.previous}${done.behind > 0 ? `; it lacks ${done.behind} changes, which its version cannot take` : ''}`,
    );
}
