// The rows of a trace: each provision of a trial with each decision that stands, every cell with its proofs.
import { CITATION_ROLES, type CitationRole } from '../model/mention.ts';
import type { Conflict, Decision, Trial, TrialProvision } from '../model/trial.ts';
import { compareProvisions } from '../reference/provisions/provision-keys.ts';
import type { Asked, TraceFilters, TraceSource } from './asked.ts';
import { keepsRow } from './keeps-row.ts';
import { standingDecisions } from './standing-decisions.ts';
import type { RowProofs, TraceRow } from './trace-row.ts';
import { type Via, viaOf } from './via.ts';

/** Rows of what is asked, under the filters; challenged provisions first, in the order of the law book. */
export function traceRows(source: TraceSource, asked: Asked, filters: TraceFilters = {}): TraceRow[] {
  return source.trials
    .flatMap((trial) => rowsOfTrial(trial, asked, source.conflicts))
    .filter((row) => keepsRow(row, filters))
    .sort(compareRows);
}

/** Every row of every trial: what matrices count. */
export function allRows(source: TraceSource, filters: TraceFilters = {}): TraceRow[] {
  return source.trials
    .flatMap((trial) =>
      rows(
        trial,
        provisionsOf(trial).map((provision) => ({ provision, via: 'itself' as const })),
        source.conflicts,
      ),
    )
    .filter((row) => keepsRow(row, filters))
    .sort(compareRows);
}

function rowsOfTrial(trial: Trial, asked: Asked, conflicts: readonly Conflict[]): TraceRow[] {
  if (asked.kind === 'provision' || asked.kind === 'law')
    return rows(trial, answering(trial, asked.id), conflicts);
  const own = provisionsOf(trial).map((provision) => ({ provision, via: 'itself' as const }));
  const all = rows(trial, own, conflicts);
  if (asked.kind === 'network') return trial.network === asked.id ? all : [];
  if (asked.kind === 'municipality')
    return trial.municipalities.some(({ id, excluded }) => id === asked.id && !excluded) ? all : [];
  return all.filter(({ date }) => date?.startsWith(asked.id) ?? false);
}

interface Found {
  readonly provision: TrialProvision | undefined;
  readonly via: Via;
}

function answering(trial: Trial, id: string): Found[] {
  return trial.provisions.flatMap((provision) => {
    const via = viaOf(id, provision.provision);
    return via === undefined ? [] : [{ provision, via }];
  });
}

/** A trial that names no provision has one row all the same. */
function provisionsOf({ provisions }: Trial): readonly (TrialProvision | undefined)[] {
  return provisions.length > 0 ? provisions : [undefined];
}

function rows(trial: Trial, found: readonly Found[], conflicts: readonly Conflict[]): TraceRow[] {
  const standing = standingDecisions(trial.decisions);
  const decisions: readonly (Decision | undefined)[] = standing.length > 0 ? standing : [undefined];
  return found.flatMap((one) => decisions.map((decision) => rowOf(trial, one, { decision, conflicts })));
}

function rowOf(
  trial: Trial,
  { provision, via }: Found,
  { decision, conflicts }: { decision: Decision | undefined; conflicts: readonly Conflict[] },
): TraceRow {
  const taking = trial.municipalities.filter(({ excluded }) => !excluded);
  const proofs: RowProofs = {
    title: trial.variants[0]?.evidence ?? [],
    network: trial.networkEvidence,
    municipalities: taking.flatMap(({ evidence }) => evidence),
    provision: provision?.evidence ?? [],
    outcome: decision?.evidence ?? [],
  };
  const named = [...proofs.provision, ...proofs.outcome];
  const concerned = conflicts.filter((conflict) => concerns(conflict, trial, provision)).map(({ id }) => id);
  return {
    trial: trial.id,
    title: trial.title,
    ...(trial.untitled && { untitled: true as const }),
    network: trial.network,
    municipalities: taking.map(({ id }) => id),
    provision: provision?.provision ?? null,
    role: provision?.role ?? null,
    outcome: decision?.outcome ?? null,
    date: decision?.date ?? null,
    decider: decision?.decider ?? null,
    via,
    evidence: named.length > 0 ? named : proofs.title,
    proofs,
    before: decision ? earlier(trial, decision) : [],
    ...(concerned.length > 0 && { conflict: concerned }),
  };
}

function earlier({ decisions }: Trial, decision: Decision): TraceRow['before'] {
  return decisions
    .slice(0, decisions.indexOf(decision))
    .filter(({ conflict }) => !conflict)
    .map(({ outcome, date }) => ({ outcome, date }));
}

/** A conflict about a provision marks its rows only, any other one all rows of its trial. */
function concerns(
  { trial, kind, id }: Conflict,
  { id: own }: Trial,
  provision: TrialProvision | undefined,
): boolean {
  if (trial !== own) return false;
  if (kind !== 'unknown-provision' && kind !== 'repealed-provision') return true;
  return provision !== undefined && id.endsWith(`.${provision.provision}`);
}

function compareRows(a: TraceRow, b: TraceRow): number {
  return (
    roleRank(a.role) - roleRank(b.role) ||
    compareProvisions(a.provision ?? '', b.provision ?? '') ||
    compareText(a.trial, b.trial) ||
    compareText(a.date ?? '9999', b.date ?? '9999') ||
    compareText(a.outcome ?? '', b.outcome ?? '')
  );
}

function roleRank(role: CitationRole | null): number {
  return role === null ? CITATION_ROLES.length : CITATION_ROLES.indexOf(role);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
