// The trace's page, from the address: rows, and filters that say how many rows each would give.
import { z } from '@hono/zod-openapi';
import { OUTCOMES } from '../../model/mention.ts';
import {
  type Asked,
  inPeriod,
  resolveWhat,
  type TraceFilters,
  type TraceRow,
  trace,
  traceFilters,
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
import { periodParameter, type TraceParameters, traceParameters } from '../parameters.ts';
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
function choicesOf(texts: Texts, question: Question): Choice[] {
  const { linked, query } = question;
  const periodOf = ({ trial }: TraceRow) => linked.byId.get(trial)?.period ?? undefined;
  return [
    choice('outcome', texts.outcome, {
      chosen: query.outcome,
      values: rowsBut('outcomes', question).map(({ outcome }) => outcome ?? 'undecided'),
      label: (id) => (id === 'undecided' ? texts.undecided : named(texts.outcomes, id)),
    }),
    choice('role', texts.role, {
      chosen: query.role,
      values: rowsBut('roles', question).map(({ role }) => role ?? undefined),
      label: (id) => named(texts.roles, id),
    }),
    ...placesOf(texts, question),
    choice('period', texts.period, {
      chosen: query.period,
      values: rowsBut('period', question).map(periodOf),
      label: (id) => named(texts.periods, id),
    }),
  ];
}

/** The filters of which one value can be chosen at a time. */
function placesOf(texts: Texts, question: Question): Choice[] {
  const { network, municipality } = traceFilters(question.query, question.linked);
  const chosen = (one: string | undefined) => (one === undefined ? [] : [one]);
  const places = [
    choice('network', texts.network, {
      chosen: chosen(network),
      values: rowsBut('network', question).map((row) => row.network ?? undefined),
      label: networkName,
    }),
    choice('municipality', texts.municipalities, {
      chosen: chosen(municipality),
      values: rowsBut('municipality', question).flatMap(({ municipalities }) => municipalities),
      label: municipalityName,
    }),
  ];
  return places.map((one) => ({ ...one, single: true }));
}

/** The rows under all filters but one. */
function rowsBut(name: keyof TraceFilters | 'period', { linked, what, query }: Question): TraceRow[] {
  const { [name as keyof TraceFilters]: _, ...rest } = traceFilters(query, linked);
  return traceRows(inPeriod(linked, name === 'period' ? [] : query.period), what, rest);
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
