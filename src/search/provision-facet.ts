// Facet values of lettered sections: a range over § 83 covers § 83 a too, so counts and choices of `§83a` take `§83*` with them.
import { parseProvision } from '../reference/provisions/provision-id.ts';
import type { EngineRequest, FacetCount, FacetFilter, SearchEngine } from './contract.ts';

const LETTERED = '*';

function letteredKeyOf(section: string): string | undefined {
  const unit = parseProvision(section)?.steps[0]?.from;
  if (unit === undefined || unit.letter === '') return undefined;
  return section.slice(0, section.length - unit.letter.length) + LETTERED;
}

/** A filter as the index is asked: § 83 a also by the ranges that cover it. */
export function askedFilter(filter: FacetFilter): FacetFilter {
  if (filter.field !== 'provision') return filter;
  return {
    field: 'provision',
    values: filter.values.flatMap((value) => [value, letteredKeyOf(value) ?? value]),
  };
}

/** How many values to ask for so that `limit` remain when the marks of ranges are taken out. */
export function askedLimit(limit: number): number {
  return limit * 2 + 10;
}

async function countOf(engine: SearchEngine, request: EngineRequest, value: string): Promise<number> {
  const others = request.filters.filter(({ field }) => field !== 'provision');
  const filters = [...others, askedFilter({ field: 'provision', values: [value] })];
  const { after: _, ...rest } = request;
  return (await engine.search({ ...rest, filters, facets: [], limit: 0, explain: false })).total;
}

/** The counts as shown: no marks of ranges, lettered sections counted with the ranges over them. */
export async function shownProvisions(
  engine: SearchEngine,
  request: EngineRequest,
  counts: readonly FacetCount[],
): Promise<readonly FacetCount[]> {
  const ranges = new Set(counts.map(({ value }) => value).filter((value) => value.endsWith(LETTERED)));
  const shown: FacetCount[] = [];
  for (const { value, count } of counts) {
    if (ranges.has(value)) continue;
    const covered = ranges.has(letteredKeyOf(value) ?? '');
    shown.push({ value, count: covered ? await countOf(engine, request, value) : count });
  }
  return shown.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
