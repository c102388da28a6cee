// Requests of this process by route and status: what /metrics adds to the archive's own numbers.

/** Counts requests. */
export class RequestCounts {
  readonly #counts = new Map<string, { count: number; seconds: number }>();

  /** `route` is the pattern of the route, never the address: labels stay few and tell nothing of who asked what. */
  add(request: { readonly route: string; readonly status: number; readonly seconds: number }): void {
    const key = `route="${request.route.replace(/["\\\n]/g, '')}",status="${request.status}"`;
    const held = this.#counts.get(key) ?? { count: 0, seconds: 0 };
    this.#counts.set(key, { count: held.count + 1, seconds: held.seconds + request.seconds });
  }

  /** In the text form of Prometheus; ends in a line feed. */
  text(): string {
    const rows = [...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1));
    const metric = (name: string, help: string, value: (row: { count: number; seconds: number }) => number) =>
      `# HELP ${name} ${help}\n# TYPE ${name} counter\n${rows.map(([labels, row]) => `${name}{${labels}} ${value(row)}\n`).join('')}`;
    return (
      metric('trial_archive_http_requests_total', 'Requests of this process.', ({ count }) => count) +
      metric(
        'trial_archive_http_request_seconds_total',
        'Time spent on them.',
        ({ seconds }) => Math.round(seconds * 1e6) / 1e6,
      )
    );
  }
}
