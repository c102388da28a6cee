// An engine for one test file on the server of this run, with names of its own that are removed afterwards.
import { ANALYSIS_VERSION } from '../../src/search/analysis/index.ts';
import type { ElasticsearchSettings, SearchEngine, WriteBatch } from '../../src/search/contract.ts';
import { type Cluster, openCluster } from '../../src/search/elasticsearch/cluster.ts';
import { engineOn } from '../../src/search/elasticsearch/engine.ts';
import type { Patience } from '../../src/search/elasticsearch/retry.ts';
import type { GenerationInfo } from '../../src/search/generation.ts';
import type { IndexDocument } from '../../src/search/index-document.ts';
import { SCHEMA_VERSION } from '../../src/search/schema.ts';

/** An engine and the cluster below it. */
export interface TestEngine {
  readonly cluster: Cluster;
  readonly engine: SearchEngine;
  /** Removes all generations and closes the client. */
  dispose(): Promise<void>;
}

/** Enough tries to see a retry, no time lost. */
export const QUICK: Patience = { tries: 4, firstWait: 10, longestWait: 50 };

let made = 0;

/** A prefix that no other test file of this machine uses. */
export function freshPrefix(): string {
  made += 1;
  return `test-${process.pid}-${made}`;
}

/** Opens an engine; without `prefix` under a name of its own. */
export async function openTestEngine(
  settings: ElasticsearchSettings,
  patience: Patience = QUICK,
): Promise<TestEngine> {
  const cluster = await openCluster(
    { prefix: freshPrefix(), ...settings },
    { read: patience, write: patience },
  );
  const engine = engineOn(cluster);
  return { cluster, engine, dispose: () => dispose(cluster, engine) };
}

async function dispose(cluster: Cluster, engine: SearchEngine): Promise<void> {
  const index = (await engine.generations()).map(({ id }) => `${cluster.prefix}-${id}`);
  if (index.length > 0) await cluster.client.indices.delete({ index, ignore_unavailable: true });
  await engine.close();
}

/** A generation as this version makes it. */
export function infoOf(id: string): GenerationInfo {
  return { id, analysis: ANALYSIS_VERSION, schema: SCHEMA_VERSION, createdFrom: 0 };
}

/** A batch of these documents, numbered from `first`. */
export function batchOf(documents: readonly IndexDocument[], first = 1): WriteBatch {
  const upserts = documents.map((document, at) => ({ change: first + at, document }));
  return { upserts, deletes: [], upTo: first + documents.length - 1 };
}
