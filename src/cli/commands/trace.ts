// `trace`, `matrix`, `timeline`: which trials challenged what, and how it ended.
import { type Command, InvalidArgumentError, Option } from 'commander';
import { CITATION_ROLES, OUTCOMES } from '../../model/mention.ts';
import { DIMENSIONS, type Dimension } from '../../trace/dimensions.ts';
import type { NamedFilters } from '../../trace/index.ts';
import { type CommandFlags, withStore } from '../command-kit.ts';
import { printText } from '../output.ts';
import { EXIT } from '../report-failure.ts';
import { ARCHIVE_SETTINGS, addSettings } from '../settings-options.ts';
import { addFormat, type FormatFlags, printRows } from '../sheet-option.ts';
import { textReader, traceSource } from '../trace-source.ts';

type TraceFlags = CommandFlags & FormatFlags & NamedFilters & { readonly verify?: boolean };

type MatrixFlags = CommandFlags & FormatFlags & NamedFilters & { readonly rows?: boolean };

/** Adds the three commands. */
export function addTrace(program: Command): void {
  const trace = addFormat(
    program
      .command('trace')
      .description(
        'which trials challenged a provision, law, municipality, network or year, who, when, and how it ended',
      ),
  )
    .argument('<what...>', 'serviceloven § 83 · planloven · Aarhus · a network · 2017')
    .option('--verify', 're-read every proof from the stored text and report any that does not match')
    .action(runTrace);
  const matrix = addFormat(
    program.command('matrix').description('count challenged provisions, such as law × outcome'),
  )
    .addArgument(program.createArgument('[rows]', 'dimension of the rows').choices(DIMENSIONS).default('law'))
    .addArgument(
      program.createArgument('[columns]', 'dimension of the columns').choices(DIMENSIONS).default('outcome'),
    )
    .option('--rows', 'with the rows that the numbers count (JSON and JSON lines)')
    .action(runMatrix);
  const timeline = addFormat(
    program.command('timeline').description('what happened, in order of time'),
  ).action(runTimeline);
  for (const command of [trace, matrix, timeline]) addSettings(addFilters(command), ARCHIVE_SETTINGS);
}

function addFilters(command: Command): Command {
  return command
    .addOption(
      new Option('--outcome <outcome...>', 'only rows with these').choices([...OUTCOMES, 'undecided']),
    )
    .addOption(new Option('--role <role...>', 'only provisions in these roles').choices([...CITATION_ROLES]))
    .option('--from <date>', 'decided then or later: year, month or day', dateOption)
    .option('--to <date>', 'decided then or earlier', dateOption)
    .option('--network <network>', 'only trials of this network (id or name)')
    .option('--municipality <name>', 'only trials of this municipality');
}

/** `2017`, `2017-06` or `2017-06-30`; nothing else is compared with dates. */
function dateOption(given: string): string {
  if (!/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(given))
    throw new InvalidArgumentError('expected a year, month or day: 2017-06');
  return given;
}

async function runTrace(words: string[], flags: TraceFlags): Promise<void> {
  const { resolveWhat, sheetOfRows, trace, traceFilters, verifyEvidence } = await import(
    '../../trace/index.ts'
  );
  const { tableOfRows } = await import('../print/table-sheets.ts');
  const { answer, broken } = await withStore(flags, (store) => {
    const source = traceSource(store);
    const found = trace(source, resolveWhat(words.join(' '), source), traceFilters(flags, source));
    const proofs = flags.verify ? found.rows.flatMap((row) => Object.values(row.proofs).flat()) : [];
    return { answer: found, broken: verifyEvidence(proofs, textReader(store)) };
  });
  process.exitCode = answer.rows.length === 0 || broken.length > 0 ? EXIT.nothing : EXIT.ok;
  const json = flags.verify ? { ...answer, broken } : answer;
  await printRows(flags, {
    ...{ json, lines: answer.rows },
    sheet: () => sheetOfRows(answer.rows),
    table: () => tableOfRows(answer.rows),
    nothing: `nothing in this archive answers to ${answer.what.label}`,
  });
  if (flags.json || flags.format !== 'table') return;
  const { lawNotes } = await import('../print/law-notes.ts');
  printText(lawNotes(answer));
  if (flags.verify)
    printText(
      broken.length === 0
        ? 'every proof matches the stored text'
        : `${broken.length} proofs do not match the stored text`,
    );
}

async function runMatrix(rows: Dimension, columns: Dimension, flags: MatrixFlags): Promise<void> {
  const { matrix, matrixAnswer, matrixLines, sheetOfMatrix, traceFilters } = await import(
    '../../trace/index.ts'
  );
  const counted = await withStore(flags, (store) => {
    const source = traceSource(store);
    return matrix(source, [rows, columns], traceFilters(flags, source));
  });
  const json = matrixAnswer(counted, { rows: flags.rows ?? false });
  const sheet = () => sheetOfMatrix(counted);
  await printRows(flags, {
    ...{ json, lines: matrixLines(json), sheet },
    table: () => (counted.total === 0 ? { columns: [], rows: [] } : sheet()),
    nothing: 'nothing to count',
  });
}

async function runTimeline(flags: TraceFlags): Promise<void> {
  const { sheetOfEvents, timelineUnder, traceFilters } = await import('../../trace/index.ts');
  const { tableOfEvents } = await import('../print/table-sheets.ts');
  const events = await withStore(flags, (store) => {
    const source = traceSource(store);
    return timelineUnder(source, traceFilters(flags, source));
  });
  await printRows(flags, {
    ...{ json: { events }, lines: events },
    sheet: () => sheetOfEvents(events),
    table: () => tableOfEvents(events),
    nothing: 'nothing happened to such trials',
  });
}
