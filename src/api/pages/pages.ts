// The web page: rendered here, on the server, from the same answers as the API.
import type { OpenAPIHono } from '@hono/zod-openapi';
import { type ApiRoute, apiPage, styleSheet } from '../../web/index.ts';
import type { ApiContext } from '../api-context.ts';
import { problem, sendProblem } from '../problem.ts';
import { viewOf } from '../view-of.ts';
import { conflictsView } from './conflicts-view.ts';
import { documentView } from './document-view.ts';
import { countedRowsView, overviewView } from './overview-view.ts';
import { addPage, type Render, sendProblemPage } from './page-kit.ts';
import { kwicView, searchView } from './search-view.ts';
import { traceView } from './trace-view.ts';
import { dossierView, municipalityView, trialsView } from './trials-view.ts';

/** Adds the pages, the style sheet and what is said where there is nothing. */
export function addPages(app: OpenAPIHono, api: ApiContext, routes: () => readonly ApiRoute[]): void {
  const css = styleSheet();
  app.get('/assets/style.css', (context) =>
    context.body(css, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'max-age=3600' }),
  );
  const pages: Readonly<Record<string, Render>> = {
    '/': searchView(api),
    '/kwic': kwicView(api),
    '/dokument/:id': documentView(api),
    '/spor': traceView(api),
    '/forsoeg': trialsView(api),
    '/forsoeg/:id': dossierView(api),
    '/kommune/:code': municipalityView(api),
    '/modstrid': conflictsView(api),
    '/overblik': overviewView(api),
    '/overblik/raekker': countedRowsView(api),
    '/api': (_, view) => apiPage(view, routes()),
  };
  for (const [path, render] of Object.entries(pages)) addPage(app, api, { path, render });
  app.notFound((context) => {
    const { path } = context.req;
    const body = problem(404, 'no-such-path', `${path}: there is nothing here`);
    if (path.startsWith('/api/')) return sendProblem(context, body);
    return sendProblemPage(context, viewOf(context, api.pipelines), body);
  });
}
