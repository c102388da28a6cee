// The search page and the lines in context, from the address.
import type { z } from '@hono/zod-openapi';
import { search } from '../../search/answer.ts';
import { kwic } from '../../search/kwic/kwic.ts';
import { type Asked, kwicPage, searchPage } from '../../web/index.ts';
import type { ApiContext } from '../api-context.ts';
import { filtersOf, queryParameter } from '../parameters.ts';
import { kwicParameters } from '../routes/kwic-route.ts';
import { searchParameters } from '../routes/search-route.ts';
import { parametersOf, type Render } from './page-kit.ts';

/** `/`: search. */
export function searchView(api: ApiContext): Render {
  return async (context, view) => {
    const query: z.output<z.ZodObject<typeof searchParameters>> = parametersOf(context, searchParameters);
    const { q, sort, literal, limit, after } = query;
    const filters = filtersOf(query);
    const asked: Asked = { q, sort, literal, after, filters };
    if (q.trim() === '' && filters.length === 0) return searchPage(view, asked, undefined);
    const options = { sort, literal, limit, filters, ...(after !== undefined && { after }) };
    return searchPage(view, asked, await search(api.engine, q, options));
  };
}

/** `/kwic`: lines in context. */
export function kwicView(api: ApiContext): Render {
  return async (context, view) => {
    const query = parametersOf(context, { ...kwicParameters, q: queryParameter.default('') });
    const { q, sort, literal, words } = query;
    const filters = filtersOf(query);
    const asked = { q, sort, literal, filters };
    if (q.trim() === '') return kwicPage(view, asked, undefined);
    return kwicPage(view, asked, await kwic(api.engine, q, { words, sort, literal, filters }));
  };
}
