// Which rows a filter keeps.
import type { TraceFilters } from './asked.ts';
import type { TraceRow } from './trace-row.ts';

/** True for a row that passes every filter given. */
export function keepsRow(row: TraceRow, filters: TraceFilters): boolean {
  const { outcomes, roles, network, municipality } = filters;
  return (
    (outcomes === undefined || outcomes.includes(row.outcome ?? 'undecided')) &&
    (roles === undefined || (row.role !== null && roles.includes(row.role))) &&
    (network === undefined || row.network === network) &&
    (municipality === undefined || row.municipalities.includes(municipality)) &&
    isWithin(row.date, filters)
  );
}

/** Dates of different precision meet where one begins the other: 2017-06 is within from=2017-06-15. */
function isWithin(date: string | null, { from, to }: TraceFilters): boolean {
  if (from === undefined && to === undefined) return true;
  if (date === null) return false;
  const after = from === undefined || date >= from.slice(0, date.length);
  return after && (to === undefined || date.slice(0, to.length) <= to);
}
