// Opens the search engine that the settings name; its code is loaded only then.
import { readFileSync } from 'node:fs';
import type { Settings } from '../config/index.ts';
import { StopError } from '../model/errors.ts';
import type { ElasticsearchSettings, OpenEngine, SearchEngine } from '../search/contract.ts';

/** The engine of an archive. StopError where it cannot run. */
export async function openEngine(settings: Settings): Promise<SearchEngine> {
  const open = await loadEngine(settings.engine);
  const archive = settings.archive;
  if (settings.engine === 'embedded') return await open({ archive });
  return await open({ archive, elasticsearch: elasticsearchSettings(settings) });
}

/** The code of one engine; the other one is never loaded. */
async function loadEngine(name: Settings['engine']): Promise<OpenEngine> {
  const module =
    name === 'embedded'
      ? await import('../search/embedded/index.ts')
      : await import('../search/elasticsearch/index.ts');
  return module.openEngine;
}

/** Settings in the shape that the engine takes. */
function elasticsearchSettings(settings: Settings): ElasticsearchSettings {
  const { elasticsearchUser, elasticsearchPassword, elasticsearchApiKey, elasticsearchCa } = settings;
  return {
    url: settings.elasticsearchUrl,
    prefix: settings.elasticsearchPrefix,
    ...(elasticsearchUser === undefined ? {} : { username: elasticsearchUser }),
    ...(elasticsearchPassword === undefined ? {} : { password: elasticsearchPassword }),
    ...(elasticsearchApiKey === undefined ? {} : { apiKey: elasticsearchApiKey }),
    ...(elasticsearchCa === undefined ? {} : { ca: readCa(elasticsearchCa) }),
  };
}

/** The certificate as PEM text. */
function readCa(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new StopError('bad-setting', `${path}: the certificate cannot be read (${why})`, { cause });
  }
}
