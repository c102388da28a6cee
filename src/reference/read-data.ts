// The one place where the JSON files of `data/` are read. Their shape is held by the tests of this folder.
import { readFileSync } from 'node:fs';
import { once } from './once.ts';

/** Names of the files in `data/`. */
export type DataFile = 'municipalities' | 'laws' | 'networks' | 'periods' | 'organisations' | 'outcomes';

/** A loader of one data file: read and parsed when first called. The caller states the shape. */
export function dataFile<T>(name: DataFile): () => T {
  return once(() => JSON.parse(readFileSync(new URL(`./data/${name}.json`, import.meta.url), 'utf8')) as T);
}
