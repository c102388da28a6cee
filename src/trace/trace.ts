// A trace answered whole: rows, their totals, what lies above the provision, its law and the names it had.
import type { CitationRole, Outcome } from '../model/mention.ts';
import { broaderProvisions } from '../reference/provisions/provision-keys.ts';
import type { Asked, TraceFilters, TraceSource } from './asked.ts';
import { type LawInfo, lawInfo, type RelatedLaw, relatedLaws } from './law-info.ts';
import type { TraceRow } from './trace-row.ts';
import { traceRows } from './trace-rows.ts';

export interface TraceTotals {
  readonly rows: number;
  readonly trials: number;
  /** Rows by outcome; they add up to `rows`. */
  readonly outcomes: Readonly<Partial<Record<Outcome | 'undecided', number>>>;
  /** Rows by role; they add up to `rows`. */
  readonly roles: Readonly<Partial<Record<CitationRole | 'none', number>>>;
}

export interface TraceAnswer {
  readonly what: Asked;
  readonly rows: readonly TraceRow[];
  readonly totals: TraceTotals;
  /** Rows that cite only what the provision stands in: § 83 as a whole, where stk. 2 was asked. */
  readonly broader: number;
  /** Of a provision or law: the act as of the first decision, else of its last version. */
  readonly law?: LawInfo;
  readonly related: readonly RelatedLaw[];
}

/** Answers a question. `asked` comes from `resolveWhat`. */
export function trace(source: TraceSource, asked: Asked, filters: TraceFilters = {}): TraceAnswer {
  const rows = traceRows(source, asked, filters);
  const isLegal = asked.kind === 'provision' || asked.kind === 'law';
  const law = isLegal ? lawInfo(asked.id.split('§')[0] ?? asked.id, firstDate(rows)) : undefined;
  return {
    what: asked,
    rows,
    totals: totalsOf(rows),
    broader: asked.kind === 'provision' ? broaderRows(source, asked, filters) : 0,
    ...(law && { law }),
    related: isLegal ? relatedLaws(asked.id, source) : [],
  };
}

/** Totals of rows; every row is counted once in each. */
export function totalsOf(rows: readonly TraceRow[]): TraceTotals {
  return {
    rows: rows.length,
    trials: new Set(rows.map(({ trial }) => trial)).size,
    outcomes: counted(rows.map(({ outcome }) => outcome ?? 'undecided')),
    roles: counted(rows.map(({ role }) => role ?? 'none')),
  };
}

function counted<T extends string>(values: readonly T[]): Partial<Record<T, number>> {
  const counts: Partial<Record<T, number>> = {};
  for (const value of [...values].sort()) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

function firstDate(rows: readonly TraceRow[]): string | null {
  const [first] = rows.flatMap(({ date }) => (date === null ? [] : [date])).sort();
  return first ?? null;
}

function broaderRows(source: TraceSource, asked: Asked, filters: TraceFilters): number {
  return broaderProvisions(asked.id).reduce((sum, id) => {
    const above = traceRows(source, { ...asked, id }, filters);
    return sum + above.filter(({ via }) => via === 'itself').length;
  }, 0);
}
