// Reads the sidecar `NAME.meta.yaml` of a file. What it may say is SourceMeta; anything else in it is a fault.
import { DeadLetterError } from '../model/errors.ts';
import type { SourceMeta } from '../model/source-file.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';

export const SIDECAR_SUFFIX = '.meta.yaml';

const KEYS: Readonly<Record<string, keyof SourceMeta>> = {
  collection: 'collection',
  source: 'sourceUrl',
  fetched: 'fetched',
  rights: 'rights',
};

/** The sidecar's fields: `collection`, `source` (address), `fetched` (ISO day), `rights`. DeadLetterError `bad-sidecar` names file, line and valid keys. */
export function readSidecar(source: string, path: string): SourceMeta {
  const file = parseYaml(source);
  const fault = file.faults[0];
  if (fault) throw new DeadLetterError('bad-sidecar', `${path}:${fault.line}: ${fault.message}`);
  if (file.value === null || file.value === undefined) return {};
  if (typeof file.value !== 'object' || Array.isArray(file.value)) {
    throw new DeadLetterError(
      'bad-sidecar',
      `${path}:1: expected keys and values (${Object.keys(KEYS).join(', ')})`,
    );
  }
  const meta: { -readonly [K in keyof SourceMeta]: SourceMeta[K] } = {};
  for (const [key, value] of Object.entries(file.value)) {
    const field = KEYS[key];
    if (!field) {
      const line = file.lineOf([key]);
      throw new DeadLetterError(
        'bad-sidecar',
        `${path}:${line}: unknown key "${key}"; valid keys: ${Object.keys(KEYS).join(', ')}`,
      );
    }
    meta[field] = value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
  }
  return meta;
}
