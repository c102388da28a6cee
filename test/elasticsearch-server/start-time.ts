// How long a test waits for a server of its own.

/**
 * Milliseconds for a hook that starts one: up to five starts of Java, the last of which the start script waits for and judges
 * (scripts/elasticsearch/ready.mjs). Longer than its limit, so that a start that fails says why.
 */
export const START_MS = 600_000;
