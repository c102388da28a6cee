// What every page is made with: the view, the parameters of the address, errors as pages.
import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { type Html, problemPage, type View } from '../../web/index.ts';
import type { ApiContext } from '../api-context.ts';
import { count } from '../parameters.ts';
import { problemOf } from '../problem.ts';
import { parameterError } from '../read-route.ts';
import { viewOf } from '../view-of.ts';

/** What a page is rendered from; a Response is sent as it is (a redirect). */
export type Render = (context: Context, view: View) => Promise<Html | Response> | Html | Response;

/** `side=2`: a page of a paper or of a long list. */
export const pageNumber = count(1, 1_000_000);
/** The first page of a list where none is named. */
export const pageParameter = pageNumber.default(1);

/** Adds a page. An error on a page is a page, in the reader's language. */
export function addPage(app: OpenAPIHono, api: ApiContext, page: { path: string; render: Render }): void {
  app.get(page.path, async (context) => {
    const view = viewOf(context, api.pipelines);
    try {
      const made = await page.render(context, view);
      return made instanceof Response ? made : context.html(made.toString());
    } catch (error) {
      const problem = problemOf(error);
      if (problem.status === 500) process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
      return sendProblemPage(context, view, problem);
    }
  });
}

/** A problem as a page. */
export function sendProblemPage(
  context: Context,
  view: View,
  problem: ReturnType<typeof problemOf>,
): Response {
  const { status, code, position, choices } = problem;
  const shown = { status, code, ...(position !== undefined && { position }), ...(choices && { choices }) };
  context.status(status as 400);
  return context.body(problemPage(view, shown).toString(), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
}

/**
 * The parameters of the address by a shape. Others are let be: addresses are shared by mail and gather strangers' ones.
 * QueryError `bad-parameter` for a value that will not do.
 */
export function parametersOf<const S extends z.ZodRawShape>(
  context: Context,
  shape: S,
): z.output<z.ZodObject<S>> {
  const given = Object.fromEntries(
    Object.entries(context.req.queries()).map(([name, values]) => [
      name,
      values.length === 1 ? (values[0] ?? '') : values,
    ]),
  );
  const read = z.object(shape).safeParse(given);
  if (read.success) return read.data;
  throw parameterError(read.error);
}
