// The cluster an engine works on: its client, its names, and how each request is sent.
import { RetryError, StopError } from '../../model/errors.ts';
import type { ElasticsearchSettings } from '../contract.ts';
import { type Client, MAJOR, makeClient, withoutPassword } from './client.ts';
import { explainFailure, otherVersion } from './failure.ts';
import { checkPrefix, DEFAULT_PREFIX, indexName, servingAlias } from './names.ts';
import { LONG, type Patience, SHORT, withRetries } from './retry.ts';

/** What the files of this folder share. */
export interface Cluster {
  readonly client: Client;
  /** For messages; without user and password. */
  readonly url: string;
  readonly prefix: string;
  /** Shards of generations made from now on. */
  readonly shards: number;
  /** For searches and other questions. */
  readonly patience: Patience;
  /** For writes: a job waits longer than a person. */
  readonly writePatience: Patience;
}

/**
 * Reaches the cluster and checks its version. Throws StopError for wrong settings, another major version, missing rights;
 * RetryError where nothing answers.
 */
export async function openCluster(
  settings: ElasticsearchSettings,
  patience: { readonly read?: Patience; readonly write?: Patience } = {},
): Promise<Cluster> {
  const prefix = checkPrefix(settings.prefix ?? DEFAULT_PREFIX);
  const url = withoutPassword(settings.url);
  const client = await makeClient(settings);
  const { read = SHORT, write = LONG } = patience;
  const cluster = { client, url, prefix, shards: settings.shards ?? 1, patience: read, writePatience: write };
  try {
    await checkVersion(cluster);
  } catch (error) {
    await client.close();
    throw error;
  }
  return cluster;
}

async function checkVersion(cluster: Cluster): Promise<void> {
  const info = await ask(cluster, () => cluster.client.info());
  const found = info.version?.number ?? '';
  if (found.startsWith(`${MAJOR}.`)) return;
  if (!/^\d+\./.test(found)) throw explainFailure({ name: 'ProductNotSupportedError' }, cluster.url);
  throw new StopError('elasticsearch-version', otherVersion(cluster.url, found));
}

/** Sends a question, with a person's patience. */
export function ask<Answer>(cluster: Cluster, call: () => Promise<Answer>): Promise<Answer> {
  return withRetries(call, { url: cluster.url, patience: cluster.patience });
}

/** Sends a change that is safe to repeat, with a job's patience. */
export function change<Answer>(cluster: Cluster, call: () => Promise<Answer>): Promise<Answer> {
  return withRetries(call, { url: cluster.url, patience: cluster.writePatience });
}

/** The name to search: the index of a generation, or the alias of the serving one. */
export function target(cluster: Cluster, generation: string | undefined): string {
  return generation === undefined ? servingAlias(cluster.prefix) : indexName(cluster.prefix, generation);
}

/**
 * Runs a call on a generation (undefined: the serving one) and names the generation if its index is not there: StopError
 * `unknown-generation` or `no-generation`.
 */
export async function onGeneration<Answer>(
  cluster: Cluster,
  generation: string | undefined,
  call: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await call();
  } catch (error) {
    throw isMissing(error) ? missing(cluster, { generation, cause: error }) : error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof StopError && error.code === 'index-missing';
}

/** The error for an answer that writes got into again and again. */
export function busy(): RetryError {
  return new RetryError('index-busy', 'The index is written to faster than this can be read: try again.');
}

/** The error for a generation that is not there. */
export function missing(
  { url, prefix }: Cluster,
  { generation, cause }: { generation: string | undefined; cause?: unknown },
): StopError {
  const help = 'The store is whole: build an index from it with `trial-archive reindex`.';
  if (generation === undefined) {
    const message = `No index serves at ${url} under "${prefix}": none was built yet, or it was deleted there. ${help}`;
    return new StopError('no-generation', message, { cause });
  }
  const message = `There is no generation ${generation} at ${url} under "${prefix}". ${help}`;
  return new StopError('unknown-generation', message, { cause });
}
