// Two dimensions of trials counted against each other. Every total is the sum of its cells, every cell the count of its rows.
import type { Trial } from '../model/trial.ts';
import { formatProvision, parseProvision } from '../reference/provisions/provision-id.ts';
import { compareProvisions } from '../reference/provisions/provision-keys.ts';
import type { TraceFilters, TraceSource } from './asked.ts';
import type { Dimension } from './dimensions.ts';
import type { TraceRow } from './trace-row.ts';
import { allRows } from './trace-rows.ts';

/** Where a row has no value of a dimension. */
export const NO_VALUE = '-';

export interface MatrixCell {
  readonly count: number;
  /** Places in `Matrix.entries`. */
  readonly entries: readonly number[];
}

/** One row of a trace under one value of each dimension; a row of three municipalities is three entries of that dimension. */
export interface MatrixEntry {
  readonly first: string;
  readonly second: string;
  readonly row: TraceRow;
}

export interface Matrix {
  readonly first: Dimension;
  readonly second: Dimension;
  readonly firstValues: readonly string[];
  readonly secondValues: readonly string[];
  /** `cells[i][j]` of `firstValues[i]` and `secondValues[j]`. */
  readonly cells: readonly (readonly MatrixCell[])[];
  readonly firstTotals: readonly number[];
  readonly secondTotals: readonly number[];
  readonly total: number;
  readonly trials: number;
  readonly entries: readonly MatrixEntry[];
}

/** Counts challenges (rows with another role only if the filters name it). Outcome and the like in their own order, all else sorted. */
export function matrix(
  source: TraceSource,
  [first, second]: readonly [Dimension, Dimension],
  filters: TraceFilters = {},
): Matrix {
  const trials = new Map(source.trials.map((trial) => [trial.id, trial]));
  const rows = allRows(source, { roles: ['challenged'], ...filters });
  const entries = rows.flatMap((row) => {
    const trial = trials.get(row.trial);
    if (!trial) return [];
    const seconds = valuesOf(second, row, trial);
    return valuesOf(first, row, trial).flatMap((one) =>
      seconds.map((other) => ({ first: one, second: other, row })),
    );
  });
  return counted([first, second], entries);
}

/** The lines and columns of some values only, an absent one standing for all: of both, one number of the whole. */
export function narrowed(
  { first, second, entries }: Matrix,
  values: { readonly first?: string | undefined; readonly second?: string | undefined },
): Matrix {
  const isMeant = (entry: MatrixEntry) =>
    (values.first === undefined || entry.first === values.first) &&
    (values.second === undefined || entry.second === values.second);
  return counted([first, second], entries.filter(isMeant));
}

function counted([first, second]: readonly [Dimension, Dimension], entries: readonly MatrixEntry[]): Matrix {
  const firstValues = sortedValues(
    first,
    entries.map((entry) => entry.first),
  );
  const secondValues = sortedValues(
    second,
    entries.map((entry) => entry.second),
  );
  const cells = cellsOf(entries, firstValues, secondValues);
  return {
    first,
    second,
    firstValues,
    secondValues,
    cells,
    firstTotals: cells.map((line) => sum(line.map(({ count }) => count))),
    secondTotals: secondValues.map((_, at) => sum(cells.map((line) => line[at]?.count ?? 0))),
    total: entries.length,
    trials: new Set(entries.map(({ row }) => row.trial)).size,
    entries,
  };
}

function cellsOf(
  entries: readonly MatrixEntry[],
  firsts: readonly string[],
  seconds: readonly string[],
): MatrixCell[][] {
  const filed = new Map<string, number[]>();
  for (const [at, { first, second }] of entries.entries()) {
    const key = `${first}\n${second}`;
    filed.set(key, [...(filed.get(key) ?? []), at]);
  }
  return firsts.map((one) =>
    seconds.map((other) => {
      const own = filed.get(`${one}\n${other}`) ?? [];
      return { count: own.length, entries: own };
    }),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** The values of a row in a dimension; at least one. */
function valuesOf(dimension: Dimension, row: TraceRow, trial: Trial): readonly string[] {
  const values = VALUES[dimension](row, trial).filter((value) => value !== null && value !== undefined);
  return values.length > 0 ? values : [NO_VALUE];
}

type Values = (row: TraceRow, trial: Trial) => readonly (string | null | undefined)[];

const VALUES: Readonly<Record<Dimension, Values>> = {
  law: ({ provision }) => [provision?.split('§')[0]],
  section: ({ provision }) => [sectionOf(provision)],
  ministry: ({ decider }) => [decider],
  municipality: ({ municipalities }) => municipalities,
  network: ({ network }) => [network],
  period: (_, { period }) => [period],
  outcome: ({ outcome }) => [outcome],
  status: (_, { statuses }) => [statuses.at(-1)?.status],
  year: ({ date }) => [date?.slice(0, 4)],
};

/** A range of sections is a value of its own. */
function sectionOf(provision: string | null): string | null {
  const parsed = provision === null ? undefined : parseProvision(provision);
  return parsed ? formatProvision({ law: parsed.law, steps: parsed.steps.slice(0, 1) }) : provision;
}

const ORDER: readonly string[] = [
  'approved',
  'partly-approved',
  'under-clarification',
  'rejected',
  'not-started',
  'delayed',
  'started',
  'limited-activity',
  'completed',
];

function sortedValues(dimension: Dimension, values: readonly string[]): string[] {
  const inOrder = dimension === 'outcome' || dimension === 'status';
  return [...new Set(values)].sort((a, b) => {
    if (a === NO_VALUE || b === NO_VALUE) return a === b ? 0 : a === NO_VALUE ? 1 : -1;
    if (inOrder) return ORDER.indexOf(a) - ORDER.indexOf(b);
    return dimension === 'section' ? compareProvisions(a, b) : a < b ? -1 : a > b ? 1 : 0;
  });
}
