// GET /api/conflicts and /api/timeline: what contradicts itself, and what happened when.
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { inPeriod, sheetOfConflicts, sheetOfEvents, timelineUnder, traceFilters } from '../../trace/index.ts';
import type { ApiContext } from '../api-context.ts';
import { periodParameter, several, traceParameters } from '../parameters.ts';
import { addReadRoute } from '../read-route.ts';
import { ConflictSchema, EventSchema } from '../schemas/trial.ts';
import { formatParameters, sendSheet, sheetAnswers } from '../sheet-answer.ts';

/** Adds the two routes. */
export function addConflictsRoutes(app: OpenAPIHono, api: ApiContext): void {
  addConflicts(app, api);
  addTimeline(app, api);
}

function addConflicts(app: OpenAPIHono, api: ApiContext): void {
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
}

function addTimeline(app: OpenAPIHono, api: ApiContext): void {
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
      const linked = api.linked();
      const events = timelineUnder(inPeriod(linked, query.period), traceFilters(query, linked));
      return sendSheet(api, request, {
        ...{ name: 'timeline', json: { events }, rows: events },
        sheet: (words) => sheetOfEvents(events, words),
      });
    },
  );
}
