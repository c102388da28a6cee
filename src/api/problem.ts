// Errors over HTTP: application/problem+json (RFC 9457) with a stable code. Nothing of the machine is told.
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { NotFoundError, QueryError, TrialArchiveError } from '../model/errors.ts';

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

export type ProblemBody = z.infer<typeof Problem>;

const TITLES = {
  400: 'The request cannot be understood',
  401: 'A key is needed',
  404: 'Not found',
  405: 'Read only',
  414: 'The address is too long',
  500: 'Unexpected failure',
  503: 'Not available',
} as const;
export type ProblemStatus = keyof typeof TITLES;

function response<S extends ProblemStatus>(status: S) {
  return {
    description: TITLES[status],
    content: { 'application/problem+json': { schema: Problem } },
  };
}

/** The answers that any route may give instead of its own, for its description. */
export const problemResponses = {
  400: response(400),
  404: response(404),
  405: response(405),
  414: response(414),
  500: response(500),
  503: response(503),
} as const;

/** For routes that may ask for a key. */
export const keyResponse = { 401: response(401) } as const;

/** A problem that is no error of the program. */
export function problem(status: ProblemStatus, code: string, detail: string): ProblemBody {
  return { type: 'about:blank', title: TITLES[status], status, detail, code };
}

/** The problem that an error is. Unknown errors tell nothing of themselves. */
export function problemOf(error: unknown): ProblemBody {
  if (!(error instanceof TrialArchiveError))
    return problem(500, 'unexpected', 'The request failed; the log of the server says why.');
  return {
    ...problem(statusOf(error), error.code, error.message),
    ...(error instanceof QueryError && error.position !== undefined && { position: error.position }),
    ...(error instanceof QueryError && error.choices.length > 0 && { choices: [...error.choices] }),
  };
}

/** Sends a problem. */
export function sendProblem(context: Context, body: ProblemBody): Response {
  return context.body(JSON.stringify(body), body.status as ProblemStatus, {
    'content-type': 'application/problem+json; charset=utf-8',
  });
}

function statusOf(error: TrialArchiveError): ProblemStatus {
  if (error instanceof QueryError) return 400;
  if (error instanceof NotFoundError) return 404;
  return 503;
}
