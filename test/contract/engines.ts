// The engines that the suite runs on: the embedded one always, Elasticsearch where ELASTICSEARCH_URL names one.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EngineSettings, SearchEngine } from '../../src/search/contract.ts';

/** An engine with nothing in it. `reopen` gives a second one on the same generations, as another process would. */
export interface EngineUnderTest {
  readonly engine: SearchEngine;
  reopen(): Promise<SearchEngine>;
  dispose(): Promise<void>;
}

export interface EngineMaker {
  readonly name: string;
  make(): Promise<EngineUnderTest>;
}

async function dropAll(engine: SearchEngine): Promise<void> {
  const serving = await engine.serving();
  for (const { id } of await engine.generations()) if (id !== serving) await engine.drop(id);
}

function maker(name: string, settings: (folder: string) => EngineSettings): EngineMaker {
  return {
    name,
    async make() {
      const folder = mkdtempSync(join(tmpdir(), 'trial-archive-contract-'));
      const open = async () => {
        const { openEngine } = await import(`../../src/search/${name}/index.ts`);
        return (await openEngine(settings(folder))) as SearchEngine;
      };
      const engine = await open();
      const others: SearchEngine[] = [];
      return {
        engine,
        async reopen() {
          const other = await open();
          others.push(other);
          return other;
        },
        async dispose() {
          await dropAll(engine);
          for (const each of [engine, ...others]) await each.close();
          rmSync(folder, { recursive: true, force: true });
        },
      };
    },
  };
}

const url = process.env.ELASTICSEARCH_URL;
let made = 0;

function elasticsearchSettings(server: string, folder: string): EngineSettings {
  made += 1;
  const prefix = `contract-${process.pid}-${made}`;
  const password = process.env.ELASTICSEARCH_PASSWORD;
  const login =
    password === undefined ? {} : { username: process.env.ELASTICSEARCH_USERNAME ?? 'elastic', password };
  return { archive: folder, elasticsearch: { url: server, prefix, ...login } };
}

/** Makers of every engine that can run here. */
export const engineMakers: readonly EngineMaker[] = [
  maker('embedded', (archive) => ({ archive })),
  ...(url === undefined ? [] : [maker('elasticsearch', (folder) => elasticsearchSettings(url, folder))]),
];
