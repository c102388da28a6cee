// The web page: rendered here, on the server, from the same answers as the API.
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { loadPipelines } from '../../jobs/pipelines/index.ts';
import type { DocumentKind } from '../../model/document.ts';
import { NotFoundError, QueryError } from '../../model/errors.ts';
import type { Pipeline } from '../../model/pipeline.ts';
import { search } from '../../search/answer.ts';
import { findDocument } from '../../store/find-document.ts';
import {
  type Asked,
  documentPage,
  type Html,
  problemPage,
  searchPage,
  styleSheet,
  textsOf,
  type View,
} from '../../web/index.ts';
import type { ApiContext } from '../api-context.ts';
import { problemOf } from '../problem.ts';
import { filtersOf, SearchQuery } from './search-route.ts';

/** Adds the pages. An error on a page is a page. */
export function addPageRoutes(app: OpenAPIHono, api: ApiContext): void {
  const pipelines = loadPipelines(api.settings.pipelines);
  const css = styleSheet();
  const page = (path: string, render: (context: Context, view: View) => Promise<Html> | Html): void => {
    app.get(path, async (context) => {
      const view = viewOf(context, pipelines);
      try {
        return context.html(await render(context, view));
      } catch (error) {
        const problem = problemOf(error);
        if (problem.status === 500) throw error;
        const { status, detail, choices } = problem;
        const body = problemPage(view, { status, detail, ...(choices && { choices }) });
        return context.html(await body, status as 400 | 404 | 503);
      }
    });
  };
  app.get('/assets/style.css', (context) =>
    context.body(css, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'max-age=3600' }),
  );
  page('/', (context, view) => searchView(api, context, view));
  page('/dokument/:id', (context, view) =>
    documentPage(view, findDocument(api.store, checkedId(context.req.param('id') ?? ''))),
  );
  app.notFound(async (context) => {
    if (context.req.path.startsWith('/api/'))
      throw new NotFoundError('no-such-path', `${context.req.path}: there is nothing here`);
    return context.html(
      await problemPage(viewOf(context, pipelines), { status: 404, detail: context.req.path }),
      404,
    );
  });
}

function viewOf(context: Context, pipelines: readonly Pipeline[]): View {
  const language = context.req.query('lang') === 'en' ? 'en' : 'da';
  const kinds = Object.fromEntries(pipelines.map(({ kind, label }) => [kind, label[language]])) as Record<
    DocumentKind,
    string
  >;
  return { language, texts: textsOf(language), address: new URL(context.req.url), kinds };
}

function checkedId(id: string): string {
  if (/^[0-9a-f]{16}-\d{1,10}$/.test(id)) return id;
  throw new NotFoundError('no-document', `${id}: no document has such an id`);
}

async function searchView(api: ApiContext, context: Context, view: View): Promise<Html> {
  const read = SearchQuery.safeParse(parametersOf(context));
  if (!read.success) {
    const issue = read.error.issues[0];
    throw new QueryError('bad-parameter', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  }
  const { q, sort, literal, after, limit } = read.data;
  const filters = filtersOf(read.data);
  const asked: Asked = { q, sort, literal, after, filters };
  if (q.trim() === '' && filters.length === 0) return searchPage(view, asked, undefined);
  const result = await search(api.engine, q, {
    sort,
    literal,
    limit,
    filters,
    ...(after !== undefined && { after }),
  });
  return searchPage(view, asked, result);
}

/** Parameters by name; those given several times as lists. */
function parametersOf(context: Context): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(context.req.queries()).map(([name, values]) => [
      name,
      values.length === 1 ? (values[0] ?? '') : values,
    ]),
  );
}
