// The HTTP application: routes, their description, errors. Nothing that changes the archive is reachable here.
import { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiContext } from './api-context.ts';
import { describedRoutes, OPENAPI_HEAD } from './description.ts';
import { addPages } from './pages/pages.ts';
import { problemOf, sendProblem } from './problem.ts';
import { parameterError } from './read-route.ts';
import { RequestCounts } from './request-counts.ts';
import { addRequestRules } from './request-rules.ts';
import { addConflictsRoutes } from './routes/conflicts-route.ts';
import { addDocumentRoute } from './routes/document-route.ts';
import { addExportRoute } from './routes/export-route.ts';
import { addHealthRoute } from './routes/health-route.ts';
import { addKwicRoute } from './routes/kwic-route.ts';
import { addMatrixRoute } from './routes/matrix-route.ts';
import { addMetricsRoute } from './routes/metrics-route.ts';
import { addOriginalsRoute } from './routes/originals-route.ts';
import { addPagePictureRoute } from './routes/page-picture-route.ts';
import { addSearchRoute } from './routes/search-route.ts';
import { addTraceRoute } from './routes/trace-route.ts';
import { addTrialsRoutes } from './routes/trials-route.ts';

/** Builds the application over an open archive. */
export function createApp(api: ApiContext): OpenAPIHono {
  const counts = new RequestCounts();
  const app = new OpenAPIHono({
    defaultHook: (result, context) =>
      result.success ? undefined : sendProblem(context, problemOf(parameterError(result.error))),
  });
  addRequestRules(app, counts);
  app.onError((error, context) => {
    const body = problemOf(error);
    if (body.status >= 500) process.stderr.write(`${error.stack ?? error.message}\n`);
    return sendProblem(context, body);
  });
  for (const add of [
    ...[
      addHealthRoute,
      addSearchRoute,
      addKwicRoute,
      addExportRoute,
      addDocumentRoute,
      addOriginalsRoute,
      addPagePictureRoute,
    ],
    ...[addTraceRoute, addTrialsRoutes, addMatrixRoute, addConflictsRoutes],
  ])
    add(app, api);
  addMetricsRoute(app, api, counts);
  app.doc31('/api/openapi.json', OPENAPI_HEAD);
  addPages(app, api, () => describedRoutes(app));
  return app;
}
