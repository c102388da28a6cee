// GET /api/matrix: two dimensions of trials counted against each other.
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { DIMENSIONS, matrix, sheetOfMatrix } from '../../trace/index.ts';
import type { ApiContext } from '../api-context.ts';
import { traceFilters, traceParameters } from '../parameters.ts';
import { addReadRoute } from '../read-route.ts';
import { MatrixSchema } from '../schemas/trace.ts';
import { formatParameter, sendSheet, sheetAnswers } from '../sheet-answer.ts';
import { inPeriod, periodParameter } from '../trial-filters.ts';

/** Adds the route. */
export function addMatrixRoute(app: OpenAPIHono, api: ApiContext): void {
  addReadRoute(
    app,
    {
      path: '/api/matrix',
      operation: 'matrix',
      summary: 'Challenged provisions counted, such as law × outcome',
      description: 'Every total is the sum of its cells, every cell the number of its entries',
      query: {
        first: z.enum(DIMENSIONS).default('law').openapi({ description: 'Dimension of the lines' }),
        second: z.enum(DIMENSIONS).default('outcome').openapi({ description: 'Dimension of the columns' }),
        ...traceParameters,
        ...periodParameter,
        format: formatParameter,
      },
      params: {},
      answers: sheetAnswers(MatrixSchema),
      answerDescription: 'The counts and the rows they count',
    },
    ({ context, query }) => {
      const source = inPeriod(api.linked(), query.period);
      const counted = matrix(source, [query.first, query.second], traceFilters(query, api.linked()));
      const sheet = () => sheetOfMatrix(counted);
      return sendSheet(context, query.format, {
        name: 'matrix',
        json: counted,
        rows: counted.entries,
        sheet,
      });
    },
  );
}
