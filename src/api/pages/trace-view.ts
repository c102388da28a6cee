// The trace's page, from the address: rows, and filters that say how many rows each would give.
import { z } from '@hono/zod-openapi';
import { OUTCOMES } from '../../model/mention.ts';
import {
  type Asked,
  resolveWhat,
  type TraceFilters,
  type TraceRow,
  trace,
  traceRows,
} from '../../trace/index.ts';
import {
  type Choice,
  municipalityName,
  named,
  networkName,
  partOf,
  type Texts,
  tracePage,
} from '../../web/index.ts';
import type { ApiContext } from '../api-context.ts';
import type { LinkedTrials } from '../linked-trials.ts';
import { type TraceParameters, traceFilters, traceParameters } from '../parameters.ts';
import { inPeriod, periodParameter } from '../trial-filters.ts';
import { pageParameter, parametersOf, type Render } from './page-kit.ts';

const parameters = {
  q: z.string().max(1000).default(''),
  side: pageParameter,
  ...traceParameters,
  ...periodParameter,
};

type TraceQuery = TraceParameters & {
  readonly q: string;
  readonly side: number;
  readonly period: readonly string[];
};

/** `/spor?q=`: the trace of what is asked. */
export function traceView(api: ApiContext): Render {
  return (context, view) => {
    const query = parametersOf(context, {
      ...parameters,
      from: emptyIsNone(traceParameters.from),
      to: emptyIsNone(traceParameters.to),
    }) as TraceQuery;
    const { q, from, to } = query;
    if (q.trim() === '') return tracePage(view, { q, from, to, filters: [] }, undefined);
    const linked = api.linked();
    const what = resolveWhat(q, linked);
    const answer = trace(inPeriod(linked, query.period), what, traceFilters(query, linked));
    const filters = choicesOf(view.texts, { linked, what, query });
    return tracePage(
      view,
      { q, from, to, filters },
      { answer, part: partOf(answer.rows, query.side), trials: linked.byId },
    );
  };
}

/** A form sends empty fields along. */
function emptyIsNone<T extends z.ZodType>(schema: T) {
  return z.preprocess((value) => (value === '' ? undefined : value), schema);
}

interface Question {
  readonly linked: LinkedTrials;
  readonly what: Asked;
  readonly query: TraceQuery;
}

/** Each filter counted under all others: choosing a value counted n gives n rows. */
function choicesOf(texts: Texts, { linked, what, query }: Question): Choice[] {
  const filters = traceFilters(query, linked);
  const rowsBut = (name: keyof TraceFilters | 'period'): TraceRow[] => {
    const { [name as keyof TraceFilters]: _, ...rest } = filters;
    return traceRows(inPeriod(linked, name === 'period' ? [] : query.period), what, rest);
  };
  const periodOf = ({ trial }: TraceRow) => linked.byId.get(trial)?.period ?? undefined;
  return [
    choice('outcome', texts.outcome, {
      chosen: query.outcome,
      values: rowsBut('outcomes').map(({ outcome }) => outcome ?? 'undecided'),
      label: (id) => (id === 'undecided' ? texts.undecided : named(texts.outcomes, id)),
    }),
    choice('role', texts.role, {
      chosen: query.role,
      values: rowsBut('roles').map(({ role }) => role ?? undefined),
      label: (id) => named(texts.roles, id),
    }),
    {
      ...choice('network', texts.network, {
        chosen: filters.network === undefined ? [] : [filters.network],
        values: rowsBut('network').map(({ network }) => network ?? undefined),
        label: networkName,
      }),
      single: true,
    },
    {
      ...choice('municipality', texts.municipalities, {
        chosen: filters.municipality === undefined ? [] : [filters.municipality],
        values: rowsBut('municipality').flatMap(({ municipalities }) => municipalities),
        label: municipalityName,
      }),
      single: true,
    },
    choice('period', texts.period, {
      chosen: query.period,
      values: rowsBut('period').map(periodOf),
      label: (id) => named(texts.periods, id),
    }),
  ];
}

interface Counted {
  readonly chosen: readonly string[];
  readonly values: readonly (string | undefined)[];
  label(id: string): string;
}

/** A filter with its counts: answers in their own order, all else by number, then id. */
export function choice(name: string, heading: string, { chosen, values, label }: Counted): Choice {
  const counts = new Map<string, number>(chosen.map((value) => [value, 0]));
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  const order: readonly string[] = [...OUTCOMES, 'undecided'];
  const rank = (value: string) => order.indexOf(value);
  const sorted = [...counts].sort(
    ([a, left], [b, right]) => rank(a) - rank(b) || right - left || (a < b ? -1 : 1),
  );
  return {
    ...{ name, heading, chosen },
    values: sorted.map(([value, count]) => ({ value, count, label: label(value) })),
  };
}
