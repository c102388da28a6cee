// The HTTP application: routes, their description, errors. Nothing that changes the archive is reachable here.
import { OpenAPIHono } from '@hono/zod-openapi';
import { secureHeaders } from 'hono/secure-headers';
import { QueryError } from '../model/errors.ts';
import type { ApiContext } from './api-context.ts';
import { problemOf, sendProblem } from './problem.ts';
import { addDocumentRoute } from './routes/document-route.ts';
import { addHealthRoute } from './routes/health-route.ts';
import { addPageRoutes } from './routes/page-routes.ts';
import { addSearchRoute } from './routes/search-route.ts';

/** Builds the application over an open archive. */
export function createApp(api: ApiContext): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result, context) => {
      if (result.success) return undefined;
      const issue = result.error.issues[0];
      const where = issue?.path.join('.') ?? 'request';
      return sendProblem(
        context,
        new QueryError('bad-parameter', `${where}: ${issue?.message ?? 'not valid'}`),
      );
    },
  });
  app.use(
    secureHeaders({
      contentSecurityPolicy: { defaultSrc: ["'self'"], styleSrc: ["'self'"], imgSrc: ["'self'", 'data:'] },
    }),
  );
  app.onError((error, context) => {
    if (problemOf(error).status === 500) process.stderr.write(`${error.stack ?? error.message}\n`);
    return sendProblem(context, error);
  });
  for (const add of [addHealthRoute, addSearchRoute, addDocumentRoute, addPageRoutes]) add(app, api);
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'trial-archive',
      version: '1',
      description: 'The Danish frikommuneforsøg: search, documents, trials, provisions traced. Read only.',
    },
  });
  return app;
}
