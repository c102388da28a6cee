// `dead-letters list|show|retry|discard`: files that could not be read, and what to do about them.
import type { Command } from 'commander';
import { Option } from 'commander';
import type { LetterChoice } from '../../jobs/index.ts';
import { StopError } from '../../model/errors.ts';
import { FILE_STAGES } from '../../store/journal.ts';
import { type CommandFlags, interruptible, jobsOf } from '../command-kit.ts';
import { isTerminal, printJson, printText, table } from '../output.ts';
import { EXIT } from '../report-failure.ts';
import { ARCHIVE_SETTINGS, addSettings, JOB_SETTINGS, settingsOf } from '../settings-options.ts';

type LetterFlags = CommandFlags & Pick<LetterChoice, 'cause' | 'stage'>;

/** Adds the command with its four verbs. */
export function addDeadLetters(program: Command): void {
  const group = program
    .command('dead-letters')
    .description('list, show, retry or discard files that could not be read');
  const list = withChoice(
    group.command('list').description('list them').option('--json', 'print JSON'),
  ).action(runList);
  const show = group
    .command('show')
    .description('show one with its stack')
    .argument('<id>')
    .option('--json', 'print JSON')
    .action(runShow);
  const retry = withChoice(
    group.command('retry').description('try them again').argument('[id...]').option('--json', 'print JSON'),
  ).action(runRetry);
  const discard = withChoice(
    group.command('discard').description('give them up').argument('[id...]').option('--json', 'print JSON'),
  ).action(runDiscard);
  for (const command of [list, show]) addSettings(command, ARCHIVE_SETTINGS);
  addSettings(retry, [...JOB_SETTINGS, 'workers', 'fileSeconds', 'fileMegabytes', 'ocr']);
  addSettings(discard, JOB_SETTINGS);
}

function withChoice(command: Command): Command {
  return command
    .addOption(new Option('--cause <cause>', 'only these').choices(['transient', 'permanent', 'poison']))
    .addOption(new Option('--stage <stage>', 'only those of a stage').choices([...FILE_STAGES, 'index']));
}

function filterOf({ cause, stage }: LetterFlags) {
  return { ...(cause !== undefined && { cause }), ...(stage !== undefined && { stage }) };
}

async function runList(flags: LetterFlags): Promise<void> {
  const { listDeadLetters } = await import('../../jobs/index.ts');
  const deadLetters = listDeadLetters({ settings: settingsOf(flags) }, filterOf(flags));
  if (flags.json) return printJson({ deadLetters });
  if (deadLetters.length === 0) return printText('no dead letters');
  const rows = deadLetters.map((one) => [
    one.id,
    one.path,
    one.stage,
    one.cause,
    String(one.attempts),
    one.message,
  ]);
  printText(table([['id', 'path', 'stage', 'cause', 'attempts', 'message'], ...rows], 80));
}

async function runShow(id: string, flags: CommandFlags): Promise<void> {
  const { showDeadLetter } = await import('../../jobs/index.ts');
  const letter = showDeadLetter({ settings: settingsOf(flags) }, id);
  if (flags.json) return printJson(letter);
  printText(
    `${letter.path}\n${letter.stage}, ${letter.cause}, ${letter.attempts} attempts: ${letter.message}\n${letter.stack ?? ''}`,
  );
}

async function runRetry(ids: string[], flags: LetterFlags): Promise<void> {
  const { retryDeadLetters } = await import('../../jobs/index.ts');
  const { ingestPrinter } = await import('../print/ingest-events.ts');
  const setup = await jobsOf(flags);
  const onEvent = ingestPrinter({ json: flags.json ?? false, terminal: isTerminal() });
  const choice = ids.length > 0 ? { ids } : filterOf(flags);
  const done = await interruptible((signal) => retryDeadLetters(setup, choice, { signal, onEvent }));
  if (!flags.json) printText(`${done.tried} tried again, ${done.left.length} still cannot be read`);
  process.exitCode = done.left.length > 0 ? EXIT.nothing : EXIT.ok;
}

/** Giving up everything by leaving out what is meant would be too easy. */
function refuseAll(ids: readonly string[], { cause, stage }: LetterFlags): void {
  if (ids.length > 0 || cause !== undefined || stage !== undefined) return;
  throw new StopError(
    'bad-option',
    'say which to give up: ids, --cause or --stage (dead-letters list shows them)',
  );
}

async function runDiscard(ids: string[], flags: LetterFlags): Promise<void> {
  refuseAll(ids, flags);
  const { discardDeadLetters } = await import('../../jobs/index.ts');
  const discarded = await discardDeadLetters(await jobsOf(flags), ids.length > 0 ? { ids } : filterOf(flags));
  if (flags.json) printJson({ discarded });
  else printText(`${discarded} given up`);
}
