// `runs list|show`: the reports that jobs left.
import type { Command } from 'commander';
import type { CommandFlags } from '../command-kit.ts';
import { printJson, printText, table } from '../output.ts';
import { ARCHIVE_SETTINGS, addSettings, settingsOf } from '../settings-options.ts';

/** Adds the command with its two verbs. */
export function addRuns(program: Command): void {
  const group = program.command('runs').description('the reports of past jobs');
  addSettings(
    group
      .command('list')
      .description('list them, newest first')
      .option('--json', 'print JSON')
      .action(runList),
    ARCHIVE_SETTINGS,
  );
  addSettings(
    group
      .command('show')
      .description('show one')
      .argument('<id>')
      .option('--json', 'print JSON')
      .action(runShow),
    ARCHIVE_SETTINGS,
  );
}

async function runList(flags: CommandFlags): Promise<void> {
  const { listRuns } = await import('../../jobs/index.ts');
  const runs = listRuns({ settings: settingsOf(flags) });
  if (flags.json) return printJson({ runs });
  printText(
    table(
      [
        ['run', 'job', 'state', 'started', 'ended'],
        ...runs.map((run) => [run.id, run.job, run.state, run.startedAt, run.endedAt ?? '-']),
      ],
      60,
    ),
  );
}

async function runShow(id: string, flags: CommandFlags): Promise<void> {
  const { showRun } = await import('../../jobs/index.ts');
  const run = showRun({ settings: settingsOf(flags) }, id);
  if (flags.json) printJson(run);
  else printText(JSON.stringify(run, null, 2));
}
