// The overview and the rows behind each of its numbers, from the address.
import { z } from '@hono/zod-openapi';
import { matrix, narrowed } from '../../trace/index.ts';
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
    const whole = matrix(linked, [query.first, query.second]);
    const counted = narrowed(whole, { first: query.a, second: query.b });
    return countedRowsPage(view, counted, {
      ...{ first: query.a, second: query.b, trials: linked.byId },
      part: partOf(
        counted.entries.map(({ row }) => row),
        query.side,
      ),
    });
  };
}
