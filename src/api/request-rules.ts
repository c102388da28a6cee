// What holds for every request: reading only, no endless addresses, headers that keep hostile text from doing anything, counting.
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { matchedRoutes } from 'hono/route';
import { problem, sendProblem } from './problem.ts';
import type { RequestCounts } from './request-counts.ts';

/** Longest path and query together, in bytes: the longest query, 10,000 letters, fits though each of them is escaped (`%C3%A6`). */
export const LONGEST_ADDRESS = 65_536;

const METHODS = ['GET', 'HEAD'];

/** No scripts at all, nothing from elsewhere, no frame around our pages. */
const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** Adds the rules; before any route. */
export function addRequestRules(app: OpenAPIHono, counts: RequestCounts): void {
  app.use(async (context, next) => {
    const began = performance.now();
    await next();
    for (const [name, value] of Object.entries(HEADERS))
      if (!context.res.headers.has(name)) context.res.headers.set(name, value);
    const seconds = (performance.now() - began) / 1000;
    counts.add({ route: routeOf(context), status: context.res.status, seconds });
  });
  app.use(async (context, next) => {
    if (!METHODS.includes(context.req.method)) {
      context.header('allow', METHODS.join(', '));
      const detail = `${context.req.method}: the archive is read only over HTTP`;
      return sendProblem(context, problem(405, 'read-only', detail));
    }
    const { pathname, search } = new URL(context.req.url);
    if (pathname.length + search.length > LONGEST_ADDRESS)
      return sendProblem(
        context,
        problem(414, 'address-too-long', `path and query may have ${LONGEST_ADDRESS} bytes together`),
      );
    return await next();
  });
}

/** The pattern of the route that answered, or `other`. */
function routeOf(context: Context): string {
  const path = matchedRoutes(context).findLast((route) => route.path !== '/*')?.path;
  return path ?? 'other';
}
