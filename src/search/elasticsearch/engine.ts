// The engine over one cluster: each method of the contract stands in the file of its subject.
import type { Capabilities, SearchEngine } from '../contract.ts';
import { answer } from './answer.ts';
import type { Cluster } from './cluster.ts';
import { applied, count, create, drop, generations, serving, switchTo } from './generations.ts';
import { copies, document, scan } from './lookups.ts';
import { purge } from './purge.ts';
import { similarWords } from './similar-words.ts';
import { stream } from './stream.ts';
import { write } from './write.ts';

const CAPABILITIES: Capabilities = { serverless: false, foreignText: true, manyWriters: true };

/** The engine on a cluster that was reached already. */
export function engineOn(cluster: Cluster): SearchEngine {
  return {
    name: 'elasticsearch',
    capabilities: CAPABILITIES,
    generations: () => generations(cluster),
    create: (info) => create(cluster, info),
    drop: (generation) => drop(cluster, generation),
    serving: () => serving(cluster),
    switchTo: (generation) => switchTo(cluster, generation),
    write: (generation, batch) => write(cluster, generation, batch),
    purge: (generation) => purge(cluster, generation),
    applied: (generation) => applied(cluster, generation),
    count: (generation) => count(cluster, generation),
    search: (request) => answer(cluster, request),
    stream: (request) => stream(cluster, request),
    document: (id, generation) => document(cluster, id, generation),
    copies: (copyKeys, generation) => copies(cluster, copyKeys, generation),
    scan: (generation) => scan(cluster, generation),
    similarWords: (word, options) => similarWords(cluster, word, options),
    close: () => cluster.client.close(),
  };
}
