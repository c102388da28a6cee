// GET /api/matrix: two dimensions of trials counted against each other.
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { QueryError } from '../../model/errors.ts';
import {
  DIMENSIONS,
  inPeriod,
  type Matrix,
  matrix,
  matrixAnswer,
  matrixLines,
  namesLike,
  narrowed,
  sheetOfMatrix,
  sheetOfRows,
  type TraceRow,
  traceFilters,
} from '../../trace/index.ts';
import type { ApiContext } from '../api-context.ts';
import { flag, periodParameter, traceParameters } from '../parameters.ts';
import { addReadRoute } from '../read-route.ts';
import { MatrixSchema } from '../schemas/trace.ts';
import { formatParameters, sendSheet, sheetAnswers } from '../sheet-answer.ts';

const value = z.string().max(300).optional();

const parameters = {
  first: z.enum(DIMENSIONS).default('law').openapi({ description: 'Dimension of the lines' }),
  second: z.enum(DIMENSIONS).default('outcome').openapi({ description: 'Dimension of the columns' }),
  firstValue: value.openapi({ description: 'Only the line of this value', example: 'serviceloven' }),
  secondValue: value.openapi({ description: 'Only the column of this value', example: 'approved' }),
  rows: flag(
    'With the rows that the numbers count, once for each number that counts them; csv and markdown are of these then',
  ),
};

/** Adds the route. */
export function addMatrixRoute(app: OpenAPIHono, api: ApiContext): void {
  addReadRoute(
    app,
    {
      path: '/api/matrix',
      operation: 'matrix',
      summary: 'Challenged provisions counted, such as law × outcome',
      description:
        'Every total is the sum of its cells, every cell the number of its rows; `rows` of a cell is the address of these',
      query: { ...parameters, ...traceParameters, ...periodParameter, ...formatParameters },
      params: {},
      answers: sheetAnswers(MatrixSchema),
      answerDescription: 'The counts, with `rows=true` the rows they count',
    },
    (request) => {
      const { context, query } = request;
      const source = inPeriod(api.linked(), query.period);
      const whole = matrix(source, [query.first, query.second], traceFilters(query, api.linked()));
      const counted = narrowed(whole, valuesAsked(whole, query));
      const answer = matrixAnswer(counted, {
        rows: query.rows,
        addressOf: (values) => rowsAddress(context.req.url, values),
      });
      return sendSheet(api, request, {
        ...{ name: 'matrix', json: answer, rows: matrixLines(answer) },
        sheet: (words) => (query.rows ? sheetOfRows(rowsOf(counted), words) : sheetOfMatrix(counted, words)),
      });
    },
  );
}

function rowsOf({ entries }: Matrix): TraceRow[] {
  return entries.map(({ row }) => row);
}

/** The values asked for. Throws QueryError for one that no line or column has. */
function valuesAsked(
  { firstValues, secondValues }: Matrix,
  asked: { readonly firstValue?: string | undefined; readonly secondValue?: string | undefined },
): { readonly first: string | undefined; readonly second: string | undefined } {
  const known = (name: 'firstValue' | 'secondValue', values: readonly string[]) => {
    const one = asked[name];
    if (one === undefined || values.includes(one)) return one;
    const choices = namesLike(one, values);
    throw new QueryError('bad-parameter', `${name}: nothing is counted under "${one}"`, { choices });
  };
  return { first: known('firstValue', firstValues), second: known('secondValue', secondValues) };
}

/** The same question, of one number, with its rows. */
function rowsAddress(url: string, { first, second }: { first: string; second: string }): string {
  const address = new URL(url);
  for (const name of ['format', 'lang']) address.searchParams.delete(name);
  address.searchParams.set('firstValue', first);
  address.searchParams.set('secondValue', second);
  address.searchParams.set('rows', 'true');
  return address.pathname + address.search;
}
