// The overview and the rows behind each of its numbers, from the address.
import { z } from '@hono/zod-openapi';
import { type Matrix, matrix } from '../../trace/index.ts';
import {
  countedRowsPage,
  FIRST_DIMENSIONS,
  overviewPage,
  partOf,
  SECOND_DIMENSIONS,
} from '../../web/index.ts';
import type { ApiContext } from '../api-context.ts';
import { pageParameter, parametersOf, type Render } from './page-kit.ts';

const dimensions = {
  first: z.enum(FIRST_DIMENSIONS).default('law'),
  second: z.enum(SECOND_DIMENSIONS).default('outcome'),
};

/** `/overblik`: the whole table. */
export function overviewView(api: ApiContext): Render {
  return (context, view) => {
    const { first, second } = parametersOf(context, dimensions);
    return overviewPage(view, matrix(api.linked(), [first, second]));
  };
}

/** `/overblik/raekker?a=&b=`: the rows of one number. */
export function countedRowsView(api: ApiContext): Render {
  return (context, view) => {
    const value = z.string().max(300);
    const query = parametersOf(context, {
      ...dimensions,
      a: value,
      b: value.optional(),
      side: pageParameter,
    });
    const linked = api.linked();
    const counted = matrix(linked, [query.first, query.second]);
    return countedRowsPage(view, counted, {
      ...{ first: query.a, second: query.b, trials: linked.byId },
      part: partOf(rowsOf(counted, query.a, query.b), query.side),
    });
  };
}

function rowsOf({ entries }: Matrix, first: string, second: string | undefined) {
  return entries
    .filter((entry) => entry.first === first && (second === undefined || entry.second === second))
    .map(({ row }) => row);
}
