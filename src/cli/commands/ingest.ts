// `ingest PATH…`: files and folders into the archive.
import type { Command } from 'commander';
import { interruptSignal } from '../interrupt.ts';
import { isTerminal } from '../output.ts';
import { EXIT } from '../report-failure.ts';
import { addSettings, JOB_SETTINGS, settingsOf } from '../settings-options.ts';

interface IngestFlags {
  readonly json?: boolean;
  readonly shard?: string;
  readonly plan?: boolean;
}

/** Adds the command. */
export function addIngest(program: Command): void {
  const command = program
    .command('ingest')
    .description('take files and folders into the archive: read, tag, link and index them')
    .argument('<path...>', 'files and folders')
    .option('--json', 'print a line of JSON an event')
    .option('--shard <i/n>', 'take only the files whose hash falls in part i of n')
    .action(runIngest);
  addSettings(command, [...JOB_SETTINGS, 'workers', 'fileSeconds', 'fileMegabytes', 'ocr']);
}

async function runIngest(paths: string[], flags: IngestFlags & Record<string, unknown>): Promise<void> {
  const { composeJobs, ingest } = await import('../../jobs/index.ts');
  const { ingestPrinter } = await import('../print/ingest-events.ts');
  const setup = await composeJobs(settingsOf(flags));
  const interrupt = interruptSignal();
  try {
    const summary = await ingest(setup, {
      paths,
      signal: interrupt.signal,
      onEvent: ingestPrinter({ json: flags.json ?? false, terminal: isTerminal() }),
      onWait: (holder) => process.stderr.write(`waiting for ${holder}\n`),
      ...(flags.shard !== undefined && { shard: readShard(flags.shard) }),
    });
    process.exitCode = summary.failed > 0 ? EXIT.nothing : EXIT.ok;
  } finally {
    interrupt.done();
  }
}

/** `3/8`: the third of eight parts. */
function readShard(text: string): { index: number; of: number } {
  const match = /^(\d{1,4})\/(\d{1,4})$/.exec(text);
  const index = Number(match?.[1]);
  const of = Number(match?.[2]);
  if (!match || index < 1 || index > of)
    throw new Error(`--shard ${text}: expected i/n with 1 ≤ i ≤ n, such as 3/8`);
  return { index, of };
}
