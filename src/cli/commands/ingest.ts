// `ingest PATH…`: files and folders into the archive.
import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { StopError } from '../../model/errors.ts';
import { type CommandFlags, interruptible, jobsOf, tellWaiting } from '../command-kit.ts';
import { isTerminal, printJson, printText, table } from '../output.ts';
import { EXIT } from '../report-failure.ts';
import { addSettings, JOB_SETTINGS } from '../settings-options.ts';

interface IngestFlags extends CommandFlags {
  readonly shard?: string;
  readonly plan?: boolean;
  readonly watch?: boolean;
  readonly quiet?: boolean;
}

/** Adds the command. */
export function addIngest(program: Command): void {
  const command = program
    .command('ingest')
    .description('take files and folders into the archive: read, tag, link and index them')
    .argument('<path...>', 'files and folders')
    .option('--plan', 'say what would run and why, and do nothing')
    .option('--watch', 'go on taking what is dropped into the folders, until Ctrl-C')
    .option('--shard <i/n>', 'take only the files whose hash falls in part i of n')
    .option('--quiet', 'print only what could not be read and the summary')
    .option('--json', 'print a line of JSON an event')
    .action(runIngest);
  addSettings(command, [...JOB_SETTINGS, 'workers', 'fileSeconds', 'fileMegabytes', 'ocr']);
}

async function runIngest(paths: string[], flags: IngestFlags): Promise<void> {
  refuseMissing(paths);
  if (flags.plan && flags.watch)
    throw new StopError('bad-option', '--plan does nothing, so there is nothing to --watch');
  if (flags.plan) return await runPlan(paths, flags);
  const { ingest, watch } = await import('../../jobs/index.ts');
  const { ingestPrinter } = await import('../print/ingest-events.ts');
  const setup = await jobsOf(flags);
  const onEvent = ingestPrinter({
    json: flags.json ?? false,
    quiet: flags.quiet ?? false,
    terminal: isTerminal(),
  });
  const shard = flags.shard === undefined ? {} : { shard: readShard(flags.shard) };
  await interruptible(async (signal) => {
    const options = { paths, signal, onEvent, onWait: tellWaiting, ...shard };
    if (flags.watch) return await watch(setup, options);
    const summary = await ingest(setup, options);
    process.exitCode = summary.failed > 0 ? EXIT.nothing : EXIT.ok;
  });
}

/** Before anything is made: a mistyped path must not leave an empty archive behind. */
function refuseMissing(paths: readonly string[]): void {
  const missing = paths.find((path) => !existsSync(path));
  if (missing === undefined) return;
  throw new StopError('no-such-path', `${missing}: no such file or folder; nothing was ingested`);
}

async function runPlan(paths: string[], flags: IngestFlags): Promise<void> {
  const { planIngest } = await import('../../jobs/index.ts');
  const shard = flags.shard === undefined ? undefined : readShard(flags.shard);
  const plan = await planIngest(await jobsOf(flags), paths, shard);
  if (flags.json) return printJson(plan);
  const due = plan.files.filter((file) => file.stages.length > 0);
  const rows = due.map((file) => [file.path, file.stages.join(' '), file.why]);
  printText(
    [
      ...(rows.length > 0 ? [table([['path', 'stages', 'why'], ...rows], 70)] : []),
      ...plan.skipped.map((one) => `skipped: ${one.path}: ${one.reason}`),
      `${due.length} of ${plan.files.length} files would run; trials ${plan.link ? 'would be linked anew' : 'stay'}; ${plan.index} documents wait for the index`,
    ].join('\n'),
  );
}

/** `3/8`: the third of eight parts. */
function readShard(text: string): { index: number; of: number } {
  const match = /^(\d{1,4})\/(\d{1,4})$/.exec(text);
  const index = Number(match?.[1]);
  const of = Number(match?.[2]);
  if (!match || index < 1 || index > of)
    throw new StopError('bad-option', `--shard ${text}: expected i/n with 1 ≤ i ≤ n, such as 3/8`);
  return { index, of };
}
