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

async function idsOf(engine: SearchEngine): Promise<string[]> {
  return (await engine.generations()).map(({ id }) => id);
}

/** `remove` takes away what an engine left behind: the serving generation cannot be dropped. */
function maker(
  name: string,
  settingsIn: (folder: string) => EngineSettings,
  remove: (engine: SearchEngine, settings: EngineSettings) => Promise<void> = async () => undefined,
): EngineMaker {
  return {
    name,
    async make() {
      const folder = mkdtempSync(join(tmpdir(), 'trial-archive-contract-'));
      const settings = settingsIn(folder);
      const open = async () => {
        const { openEngine } = await import(`../../src/search/${name}/index.ts`);
        return (await openEngine(settings)) as SearchEngine;
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
          await remove(engine, settings);
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
    password === undefined ? {} : { username: process.env.ELASTICSEARCH_USER ?? 'elastic', password };
  return { archive: folder, elasticsearch: { url: server, prefix, ...login } };
}

/** Hundreds of small indexes left behind would slow the server down. */
async function deleteIndexes(engine: SearchEngine, { elasticsearch }: EngineSettings): Promise<void> {
  const names = (await idsOf(engine)).map((id) => `${elasticsearch?.prefix}-${id}`);
  if (elasticsearch === undefined || names.length === 0) return;
  const { url: server, username, password } = elasticsearch;
  const login = Buffer.from(`${username}:${password}`).toString('base64');
  const headers = password === undefined ? {} : { authorization: `Basic ${login}` };
  const answer = await fetch(`${server}/${names.join(',')}`, { method: 'DELETE', headers });
  if (!answer.ok) throw new Error(`${names.join(', ')} could not be deleted: HTTP ${answer.status}`);
}

/** Makers of every engine that can run here. */
export const engineMakers: readonly EngineMaker[] = [
  maker('embedded', (archive) => ({ archive })),
  ...(url === undefined
    ? []
    : [maker('elasticsearch', (folder) => elasticsearchSettings(url, folder), deleteIndexes)]),
];
