// `trials`, `trials show ID`, `conflicts`: the trials of the archive, one told in order of time, and what contradicts itself.
import { type Command, Option } from 'commander';
import { OUTCOMES, type Outcome } from '../../model/mention.ts';
import type { Claim, Trial } from '../../model/trial.ts';
import { type CommandFlags, withStore } from '../command-kit.ts';
import { printText } from '../output.ts';
import { EXIT } from '../report-failure.ts';
import { ARCHIVE_SETTINGS, addSettings } from '../settings-options.ts';
import { addFormat, type FormatFlags, printRows } from '../sheet-option.ts';
import { traceSource } from '../trace-source.ts';

type ListFlags = CommandFlags & FormatFlags;

interface TrialsFlags extends ListFlags {
  readonly outcome?: Outcome | 'undecided';
  readonly network?: string;
  readonly municipality?: string;
  readonly period?: string;
  readonly untitled?: boolean;
}

/** Adds the commands. */
export function addTrials(program: Command): void {
  const trials = addFormat(
    program.command('trials').description('list the trials; "trials show ID" tells one in order of time'),
  )
    .addOption(new Option('--outcome <outcome>', 'only those').choices([...OUTCOMES, 'undecided']))
    .option('--network <network>', 'only those of a network (id or name)')
    .option('--municipality <name>', 'only those in which a municipality takes part')
    .option('--period <id>', 'only those of a period')
    .option('--untitled', 'only requests that no paper gives a name')
    .action(runTrials);
  const show = addFormat(trials.command('show').description('one trial with its proofs, in order of time'))
    .argument('<id>')
    .option('--why', 'say why its mentions were taken for one trial')
    .action(async (id: string, _: unknown, command: Command) => await runShow(id, command.optsWithGlobals()));
  const conflicts = addFormat(
    program.command('conflicts').description('what contradicts itself, with both proofs'),
  ).action(runConflicts);
  for (const command of [trials, show, conflicts]) addSettings(command, ARCHIVE_SETTINGS);
}

async function runTrials(flags: TrialsFlags): Promise<void> {
  const { listedTrials, sheetOfTrials } = await import('../../trace/index.ts');
  const { tableOfTrials } = await import('../print/table-sheets.ts');
  const { all, claims, suggestions } = await withStore(flags, ({ trials }) => ({
    all: trials.list(),
    claims: trials.claims(),
    suggestions: trials.suggestions(),
  }));
  const rows = listedTrials({ trials: all, claims }, filtersOf(flags));
  process.exitCode = rows.length === 0 ? EXIT.nothing : EXIT.ok;
  await printRows(flags, {
    ...{ json: { trials: rows, claims, suggestions }, lines: rows },
    sheet: () => sheetOfTrials(rows),
    table: () => tableOfTrials(rows),
    nothing: 'no trial in this archive is such a one',
  });
  if (isTable(flags) && rows.length > 0)
    printText(['', counted(rows.length), ...unevenClaims(rows, claims)].join('\n'));
}

/** One value of each option, if any. */
function filtersOf({ network, municipality, outcome, period, untitled = false }: TrialsFlags) {
  const values = (one: string | undefined) => (one === undefined ? [] : [one]);
  return {
    network: values(network),
    municipality: values(municipality),
    outcome: values(outcome),
    period: values(period),
    untitled,
  };
}

/** Notes for people stand under a table only. */
function isTable({ json, format }: ListFlags): boolean {
  return !json && format === 'table';
}

function counted(trials: number): string {
  return trials === 1 ? '1 trial' : `${trials} trials`;
}

/** Of the papers of these trials those whose list does not hold as many as they say. */
function unevenClaims(trials: readonly Trial[], claims: readonly Claim[]): string[] {
  const papers = new Set(trials.flatMap(({ documents }) => documents));
  return claims.flatMap(({ document, of, claimed, counted: listed, evidence }) => {
    if (!papers.has(document) || listed === null || listed === claimed) return [];
    const what = of.includes('all') ? 'applications' : of.join(' or ');
    return [`${evidence[0]?.path ?? document} says ${claimed} ${what}; its own list holds ${listed}`];
  });
}

async function runShow(id: string, flags: ListFlags & { readonly why?: boolean }): Promise<void> {
  const { dossier, sheetOfEvents } = await import('../../trace/index.ts');
  const { dossierText } = await import('../print/dossier.ts');
  const told = await withStore(flags, (store) => dossier(traceSource(store), id));
  if (isTable(flags)) return printText(dossierText(told, { why: flags.why ?? false }));
  await printRows(flags, { json: told, lines: told.events, sheet: () => sheetOfEvents(told.events) });
}

async function runConflicts(flags: ListFlags): Promise<void> {
  const { sheetOfConflicts } = await import('../../trace/index.ts');
  const conflicts = await withStore(flags, (store) => store.trials.conflicts());
  if (!isTable(flags))
    return await printRows(flags, {
      json: { conflicts },
      lines: conflicts,
      sheet: () => sheetOfConflicts(conflicts),
    });
  if (conflicts.length === 0) return printText('no conflicts');
  for (const { kind, trial, text, evidence } of conflicts) {
    printText(
      [
        `${kind}  ${trial ?? '-'}: ${text}`,
        ...evidence.map((one) => `    ${one.path}, p. ${one.page}: ${one.quote.replace(/\s+/g, ' ')}`),
      ].join('\n'),
    );
  }
}
