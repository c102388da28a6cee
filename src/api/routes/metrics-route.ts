// GET /metrics: numbers of the archive and of this process, in the form that Prometheus reads.
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { archiveMetrics } from '../../jobs/look/metrics.ts';
import type { ApiContext } from '../api-context.ts';
import { addReadRoute } from '../read-route.ts';
import type { RequestCounts } from '../request-counts.ts';

/** Adds the route. */
export function addMetricsRoute(app: OpenAPIHono, api: ApiContext, counts: RequestCounts): void {
  addReadRoute(
    app,
    {
      path: '/metrics',
      operation: 'metrics',
      summary: 'Metrics for Prometheus',
      description: 'Documents, trials, dead letters, runs; requests of this process by route and status',
      query: {},
      params: {},
      answers: { 'text/plain': z.string() },
      answerDescription: 'Text form 0.0.4',
    },
    ({ context }) =>
      context.body(archiveMetrics(api.store) + counts.text(), 200, {
        'content-type': 'text/plain; version=0.0.4; charset=utf-8',
      }),
  );
}
