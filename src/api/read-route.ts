// One kind of route: read only, its parameters checked by zod, described by the same schemas, its errors problems.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { QueryError } from '../model/errors.ts';
import { problemResponses } from './problem.ts';

type Shape = z.ZodRawShape;

/** What a route is; `Q` and `P` are the shapes of its query and path parameters. */
export interface ReadRoute<Q extends Shape, P extends Shape> {
  /** With parameters in braces: `/api/trials/{id}`. */
  readonly path: `/${string}`;
  /** Name of the operation, for generated clients. */
  readonly operation: string;
  readonly summary: string;
  readonly description?: string;
  readonly query: Q;
  readonly params: P;
  /** What it answers, by media type. */
  readonly answers: Readonly<Record<string, z.ZodType>>;
  readonly answerDescription: string;
  /** Answers besides 200 and the problems of every route. */
  readonly otherAnswers?: Readonly<Record<number, object>>;
}

/** A request whose parameters were found right. */
export interface ReadRequest<Q extends Shape, P extends Shape> {
  readonly context: Context;
  readonly query: z.output<z.ZodObject<Q>>;
  readonly params: z.output<z.ZodObject<P>>;
}

/** Adds a route. Parameters it does not name are refused: a slip of the hand must not widen an answer unseen. */
export function addReadRoute<const Q extends Shape, const P extends Shape>(
  app: OpenAPIHono,
  route: ReadRoute<Q, P>,
  handle: (request: ReadRequest<Q, P>) => Response | Promise<Response>,
): void {
  const config = createRoute({
    method: 'get',
    path: route.path,
    operationId: route.operation,
    summary: route.summary,
    ...(route.description !== undefined && { description: route.description }),
    request: { query: z.strictObject(route.query), params: z.object(route.params) },
    responses: {
      200: { description: route.answerDescription, content: contentOf(route.answers) },
      ...route.otherAnswers,
      ...problemResponses,
    },
  });
  // The library types an answer by its description; here the tests compare each answer with it.
  app.openapi(config, (async (context: Context) => {
    const valid = context.req.valid.bind(context.req) as (part: string) => unknown;
    return await handle({
      context,
      query: valid('query') as z.output<z.ZodObject<Q>>,
      params: valid('param') as z.output<z.ZodObject<P>>,
    });
  }) as never);
}

function contentOf(answers: Readonly<Record<string, z.ZodType>>) {
  return Object.fromEntries(Object.entries(answers).map(([type, schema]) => [type, { schema }]));
}

/** The error of parameters that zod refused; `names` are those that the route has. */
export function parameterError(error: z.core.$ZodError, names: readonly string[] = []): QueryError {
  const [issue] = error.issues;
  if (issue?.code === 'unrecognized_keys')
    return new QueryError('unknown-parameter', `unknown parameter: ${issue.keys.join(', ')}`, {
      choices: names,
    });
  const where = issue?.path.join('.') || 'request';
  return new QueryError('bad-parameter', `${where}: ${issue?.message ?? 'not valid'}`);
}
