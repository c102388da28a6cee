// `status`: what the archive holds and how it stands.
import type { Command } from 'commander';
import { type CommandFlags, jobsOf } from '../command-kit.ts';
import { printJson, printText } from '../output.ts';
import { addSettings, ENGINE_SETTINGS } from '../settings-options.ts';

/** Adds the command. */
export function addStatus(program: Command): void {
  const command = program
    .command('status')
    .description('show what the archive holds, its dead letters and its index')
    .option('--json', 'print JSON')
    .action(runStatus);
  addSettings(command, ENGINE_SETTINGS);
}

async function runStatus(flags: CommandFlags): Promise<void> {
  const { status } = await import('../../jobs/index.ts');
  const found = await status(await jobsOf(flags));
  if (flags.json) return printJson(found);
  const {
    archive,
    files,
    documents,
    mentions,
    trials,
    deadLetters,
    skipped,
    unfinished,
    engine,
    generation,
    behind,
    lock,
    lastRun,
  } = found;
  printText(
    [
      `${archive}: ${files} files, ${documents} documents, ${mentions} mentions, ${trials} trials`,
      `dead letters ${deadLetters}, skipped ${skipped}, unfinished ${unfinished}`,
      `index: ${engine}, generation ${generation ?? 'none'}${behind ? `, ${behind} documents behind` : ''}${found.engineFault ? ` (${found.engineFault})` : ''}`,
      `job: ${lock ? `${lock.job}, process ${lock.pid}` : 'none running'}; last run: ${lastRun ? `${lastRun.job} ${lastRun.state} ${lastRun.startedAt}` : 'none'}`,
    ].join('\n'),
  );
}
