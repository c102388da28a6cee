// `trials`, `trials show ID`, `conflicts`: the trials of the archive, one told in order of time, and what contradicts itself.
import { type Command, Option } from 'commander';
import { OUTCOMES, type Outcome } from '../../model/mention.ts';
import type { Claim, Trial } from '../../model/trial.ts';
import { standingDecisions } from '../../trace/standing-decisions.ts';
import { type CommandFlags, withStore } from '../command-kit.ts';
import { printJson, printText, table } from '../output.ts';
import { EXIT } from '../report-failure.ts';
import { ARCHIVE_SETTINGS, addSettings } from '../settings-options.ts';
import { traceSource } from '../trace-source.ts';

interface TrialsFlags extends CommandFlags {
  readonly outcome?: Outcome | 'undecided';
  readonly network?: string;
  readonly municipality?: string;
  readonly period?: string;
}

/** Adds the commands. */
export function addTrials(program: Command): void {
  const trials = program
    .command('trials')
    .description('list the trials; "trials show ID" tells one in order of time')
    .option('--json', 'print JSON')
    .addOption(new Option('--outcome <outcome>', 'only those').choices([...OUTCOMES, 'undecided']))
    .option('--network <id>', 'only those of a network')
    .option('--municipality <name>', 'only those in which a municipality takes part')
    .option('--period <id>', 'only those of a period')
    .action(runTrials);
  const show = trials
    .command('show')
    .description('one trial with its proofs, in order of time')
    .argument('<id>')
    .option('--why', 'say why its mentions were taken for one trial')
    .option('--json', 'print JSON')
    .action(runShow);
  const conflicts = program
    .command('conflicts')
    .description('what contradicts itself, with both proofs')
    .option('--json', 'print JSON')
    .action(runConflicts);
  for (const command of [trials, show, conflicts]) addSettings(command, ARCHIVE_SETTINGS);
}

async function runTrials(flags: TrialsFlags): Promise<void> {
  const { resolveWhat } = await import('../../trace/index.ts');
  const empty = { trials: [], conflicts: [] };
  const municipality =
    flags.municipality === undefined ? undefined : resolveWhat(flags.municipality, empty).id;
  const { all, claims, suggestions } = await withStore(flags, ({ trials }) => ({
    all: trials.list(),
    claims: trials.claims(),
    suggestions: trials.suggestions(),
  }));
  const kept = all.filter((trial) =>
    keeps(trial, { ...flags, ...(municipality !== undefined && { municipality }) }),
  );
  process.exitCode = kept.length === 0 ? EXIT.nothing : EXIT.ok;
  if (flags.json)
    return printJson({
      trials: kept.map((trial) => ({ ...trial, claims: claimsOf(trial, claims) })),
      claims,
      suggestions,
    });
  const rows = kept.map((trial) => [
    trial.id,
    trial.title,
    trial.decisions.map(({ outcome, conflict }) => outcome + (conflict ? ' (conflict)' : '')).join(', ') ||
      'undecided',
    String(trial.documents.length),
  ]);
  printText(table([['trial', 'title', 'outcome', 'documents'], ...rows], 70));
  for (const claim of claims) printText(claimText(claim));
}

function keeps(trial: Trial, { outcome, network, municipality, period }: TrialsFlags): boolean {
  if (network !== undefined && trial.network !== network) return false;
  if (period !== undefined && trial.period !== period) return false;
  if (
    municipality !== undefined &&
    !trial.municipalities.some(({ id, excluded }) => id === municipality && !excluded)
  )
    return false;
  if (outcome === undefined) return true;
  const standing = standingDecisions(trial.decisions);
  return outcome === 'undecided' ? standing.length === 0 : standing.some((one) => one.outcome === outcome);
}

/** What the papers of a trial state of their own lists. */
function claimsOf(trial: Trial, claims: readonly Claim[]) {
  return claims
    .filter(({ document }) => trial.documents.includes(document))
    .map(({ document, of, claimed, counted }) => ({ document, of, claimed, counted }));
}

function claimText({ document, of, claimed, counted }: Claim): string {
  return `${document} claims ${claimed} ${of.join(' or ')}; its own list holds ${counted ?? 'none'}`;
}

async function runShow(id: string, flags: CommandFlags & { readonly why?: boolean }): Promise<void> {
  const { dossier } = await import('../../trace/index.ts');
  const { dossierText } = await import('../print/dossier.ts');
  const told = await withStore(flags, (store) => dossier(traceSource(store), id));
  if (flags.json) printJson(told);
  else printText(dossierText(told, { why: flags.why ?? false }));
}

async function runConflicts(flags: CommandFlags): Promise<void> {
  const conflicts = await withStore(flags, (store) => store.trials.conflicts());
  if (flags.json) return printJson({ conflicts });
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
