// GET /api/conflicts and /api/timeline: what contradicts itself, and what happened when.
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { allRows, sheetOfConflicts, sheetOfEvents, timeline } from '../../trace/index.ts';
import type { ApiContext } from '../api-context.ts';
import { several, traceFilters, traceParameters } from '../parameters.ts';
import { addReadRoute } from '../read-route.ts';
import { ConflictSchema, EventSchema } from '../schemas/trial.ts';
import { formatParameters, sendSheet, sheetAnswers } from '../sheet-answer.ts';
import { inPeriod, periodParameter } from '../trial-filters.ts';

/** Adds the two routes. */
export function addConflictsRoutes(app: OpenAPIHono, api: ApiContext): void {
  addReadRoute(
    app,
    {
      path: '/api/conflicts',
      operation: 'conflicts',
      summary: 'What contradicts itself, with both proofs',
      query: {
        kind: several(ConflictSchema.shape.kind, 'Only conflicts of one of these kinds'),
        ...formatParameters,
      },
      params: {},
      answers: sheetAnswers(z.object({ conflicts: z.array(ConflictSchema) }).openapi('ConflictsAnswer')),
      answerDescription: 'The conflicts',
    },
    (request) => {
      const { kind } = request.query;
      const conflicts = api.linked().conflicts.filter((one) => kind.length === 0 || kind.includes(one.kind));
      return sendSheet(api, request, {
        ...{ name: 'conflicts', json: { conflicts }, rows: conflicts },
        sheet: (words) => sheetOfConflicts(conflicts, words),
      });
    },
  );
  addReadRoute(
    app,
    {
      path: '/api/timeline',
      operation: 'timeline',
      summary: 'What happened to the trials, in order of time',
      query: { ...traceParameters, ...periodParameter, ...formatParameters },
      params: {},
      answers: sheetAnswers(z.object({ events: z.array(EventSchema) }).openapi('TimelineAnswer')),
      answerDescription: 'Applications, decisions and statuses; those without a date last',
    },
    (request) => {
      const { query } = request;
      const linked = inPeriod(api.linked(), query.period);
      const kept = new Set(allRows(linked, traceFilters(query, api.linked())).map(({ trial }) => trial));
      const events = timeline(
        linked,
        linked.trials.filter(({ id }) => kept.has(id)),
      );
      return sendSheet(api, request, {
        ...{ name: 'timeline', json: { events }, rows: events },
        sheet: (words) => sheetOfEvents(events, words),
      });
    },
  );
}
