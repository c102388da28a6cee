// GET /api/trace: which trials challenged something, and how it ended.
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { inPeriod, resolveWhat, sheetOfRows, trace, traceFilters } from '../../trace/index.ts';
import type { ApiContext } from '../api-context.ts';
import { periodParameter, traceParameters } from '../parameters.ts';
import { addReadRoute } from '../read-route.ts';
import { TraceAnswerSchema } from '../schemas/trace.ts';
import { formatParameters, sendSheet, sheetAnswers } from '../sheet-answer.ts';

/** Adds the route. */
export function addTraceRoute(app: OpenAPIHono, api: ApiContext): void {
  addReadRoute(
    app,
    {
      path: '/api/trace',
      operation: 'trace',
      summary: 'Which trials challenged a provision, law, municipality, network or year, and how it ended',
      description:
        'Rows for the provision, everything below it and every range that covers it; each with its proofs',
      query: {
        what: z
          .string()
          .min(1)
          .max(1000)
          .openapi({ description: 'As people write it', example: 'serviceloven § 129' }),
        ...traceParameters,
        ...periodParameter,
        ...formatParameters,
      },
      params: {},
      answers: sheetAnswers(TraceAnswerSchema),
      answerDescription: 'Rows and their totals',
    },
    (request) => {
      const { query } = request;
      const source = inPeriod(api.linked(), query.period);
      const answer = trace(source, resolveWhat(query.what, api.linked()), traceFilters(query, api.linked()));
      return sendSheet(api, request, {
        ...{ name: 'trace', json: answer, rows: answer.rows },
        sheet: (words) => sheetOfRows(answer.rows, words),
      });
    },
  );
}
