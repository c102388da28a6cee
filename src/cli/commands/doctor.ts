// `doctor`: whether the surroundings are fit for the jobs.
import type { Command } from 'commander';
import { type CommandFlags, jobsOf } from '../command-kit.ts';
import { printJson, printText } from '../output.ts';
import { EXIT } from '../report-failure.ts';
import { addSettings, ENGINE_SETTINGS } from '../settings-options.ts';

const SIGNS = { ok: '✓', warning: '!', fault: '✗' } as const;

/** Adds the command. */
export function addDoctor(program: Command): void {
  const command = program
    .command('doctor')
    .description('check Node, SQLite, memory, disk, locks, OCR and the search engine')
    .option('--json', 'print JSON')
    .action(runDoctor);
  addSettings(command, ENGINE_SETTINGS);
}

async function runDoctor(flags: CommandFlags): Promise<void> {
  const { doctor } = await import('../../jobs/index.ts');
  const checks = await doctor(await jobsOf(flags));
  if (flags.json) printJson({ checks });
  else printText(checks.map((check) => `${SIGNS[check.state]} ${check.name}: ${check.text}`).join('\n'));
  process.exitCode = checks.some((check) => check.state === 'fault') ? EXIT.nothing : EXIT.ok;
}
