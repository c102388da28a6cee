// The one place that knows the client library: makes a client from settings. It is loaded by the first call, not before.
import type { Client, estypes } from '@elastic/elasticsearch';
import { StopError } from '../../model/errors.ts';
import type { ElasticsearchSettings } from '../contract.ts';

export type { Client, estypes };

/** A query; the client's own type allows no query to be handed on as a value under exact optional properties. */
export type Query = NonNullable<estypes.SearchRequest['query']>;

type ClientOptions = ConstructorParameters<typeof Client>[0];

/** The major version that this client speaks. */
export const MAJOR = 9;

/** Milliseconds that one request may take: longer than any answer worth waiting for. */
const TIMEOUT = 30_000;

/** For a bulk, which may wait for a queue, a merge or a disk. */
export const WRITE_TIMEOUT = 120_000;

/**
 * Makes a client; no request is sent. Its own retries are off, because they know neither cause nor jitter: retry.ts has them.
 * Throws StopError `elasticsearch-address` for an address that is none.
 */
export async function makeClient(settings: ElasticsearchSettings): Promise<Client> {
  const options: ClientOptions = {
    nodes: nodesOf(settings.url),
    maxRetries: 0,
    requestTimeout: TIMEOUT,
    enableMetaHeader: false,
    ...authOf(settings),
    ...(settings.ca !== undefined && { tls: { ca: settings.ca } }),
  };
  const { Client: ClientClass } = await import('@elastic/elasticsearch');
  return new ClientClass(options);
}

/** One address, or several with commas between. */
function nodesOf(url: string): string[] {
  const nodes = url
    .split(',')
    .map((node) => node.trim())
    .filter((node) => node !== '');
  const wrong = nodes.find((node) => !/^https?:\/\/[^\s/]/.test(node) || !URL.canParse(node));
  if (nodes.length > 0 && wrong === undefined) return nodes;
  throw new StopError(
    'elasticsearch-address',
    `"${withoutPassword(wrong ?? url)}" is no address of an Elasticsearch: ELASTICSEARCH_URL takes one like http://127.0.0.1:9200.`,
  );
}

function authOf({ apiKey, username, password }: ElasticsearchSettings): Pick<ClientOptions, 'auth'> {
  if (apiKey !== undefined) return { auth: { apiKey } };
  return username === undefined ? {} : { auth: { username, password: password ?? '' } };
}

/** An address may carry user and password; messages and logs must not. */
export function withoutPassword(url: string): string {
  return url.replace(/\/\/[^/@\s,]*@/g, '//');
}
