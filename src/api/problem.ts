// Errors over HTTP: application/problem+json (RFC 9457) with a stable code. Nothing of the machine is told.
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { NotFoundError, QueryError, RetryError, TrialArchiveError } from '../model/errors.ts';

export const Problem = z
  .object({
    type: z.string().openapi({ example: 'about:blank' }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    code: z.string().openapi({ description: 'Stable, for programs', example: 'query-syntax' }),
    position: z.number().int().optional().openapi({ description: 'Where in the query, UTF-16 code units' }),
    choices: z.array(z.string()).optional().openapi({ description: 'What would have been right' }),
  })
  .openapi('Problem');

/** The answers that any route may give instead of its own, for its description. */
export const problemResponses = {
  400: {
    description: 'The request cannot be understood',
    content: { 'application/problem+json': { schema: Problem } },
  },
  404: {
    description: 'There is no such thing',
    content: { 'application/problem+json': { schema: Problem } },
  },
  503: {
    description: 'The archive or its search engine is away',
    content: { 'application/problem+json': { schema: Problem } },
  },
} as const;

type Status = 400 | 404 | 500 | 503;
const TITLES: Readonly<Record<Status, string>> = {
  400: 'The request cannot be understood',
  404: 'Not found',
  500: 'Unexpected failure',
  503: 'Not available',
};

/** The problem that an error is. Unknown errors tell nothing of themselves. */
export function problemOf(error: unknown): z.infer<typeof Problem> {
  const status = statusOf(error);
  const known = error instanceof TrialArchiveError;
  return {
    type: 'about:blank',
    title: TITLES[status],
    status,
    detail: known ? error.message : 'The request failed; the log of the server says why.',
    code: known ? error.code : 'unexpected',
    ...(error instanceof QueryError && error.position !== undefined && { position: error.position }),
    ...(error instanceof QueryError && error.choices.length > 0 && { choices: [...error.choices] }),
  };
}

/** Sends an error. */
export function sendProblem(context: Context, error: unknown): Response {
  const problem = problemOf(error);
  return context.body(JSON.stringify(problem), problem.status as Status, {
    'content-type': 'application/problem+json; charset=utf-8',
  });
}

function statusOf(error: unknown): Status {
  if (error instanceof QueryError) return 400;
  if (error instanceof NotFoundError) return 404;
  if (error instanceof RetryError) return 503;
  return error instanceof TrialArchiveError ? 503 : 500;
}
