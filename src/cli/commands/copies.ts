// `backup`, `restore` and `merge`: whole copies of archives, and many made one.
import type { Command } from 'commander';
import { type CommandFlags, jobsOf } from '../command-kit.ts';
import { printJson, printText } from '../output.ts';
import { EXIT } from '../report-failure.ts';
import { ARCHIVE_SETTINGS, addSettings, JOB_SETTINGS, settingsOf } from '../settings-options.ts';

/** Adds the three commands. */
export function addCopies(program: Command): void {
  const backup = program
    .command('backup')
    .description('copy store and originals into a folder, also while a job runs')
    .argument('<folder>')
    .option('--json', 'print JSON')
    .action(runBackup);
  const restore = program
    .command('restore')
    .description('make a new archive from a backup; reindex afterwards')
    .argument('<folder>')
    .option('--json', 'print JSON')
    .action(runRestore);
  const merge = program
    .command('merge')
    .description('take the files of other archives into this one')
    .argument('<archive...>')
    .option('--json', 'print JSON')
    .action(runMerge);
  addSettings(backup, ARCHIVE_SETTINGS);
  addSettings(restore, ARCHIVE_SETTINGS);
  addSettings(merge, [...JOB_SETTINGS, 'workers']);
}

async function runBackup(folder: string, flags: CommandFlags): Promise<void> {
  const { backup } = await import('../../jobs/index.ts');
  const note = await backup({ settings: settingsOf(flags) }, folder);
  if (flags.json) printJson(note);
  else
    printText(
      `${note.files} files, ${note.documents} documents copied; ${note.digest}${note.missing.length > 0 ? `; ${note.missing.length} originals were missing` : ''}`,
    );
  process.exitCode = note.missing.length > 0 ? EXIT.nothing : EXIT.ok;
}

async function runRestore(folder: string, flags: CommandFlags): Promise<void> {
  const { restore } = await import('../../jobs/index.ts');
  const done = await restore({ settings: settingsOf(flags) }, folder);
  if (flags.json) printJson(done);
  else printText(`${done.files} files, ${done.documents} documents; now run trial-archive reindex`);
  process.exitCode = done.missing.length > 0 ? EXIT.nothing : EXIT.ok;
}

async function runMerge(archives: string[], flags: CommandFlags): Promise<void> {
  const { merge } = await import('../../jobs/index.ts');
  const done = await merge(await jobsOf(flags), archives);
  if (flags.json) printJson(done);
  else printText(`${done.files} files with ${done.documents} documents came from ${done.archives} archives`);
}
