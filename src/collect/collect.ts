// `collect`: paths to SourceFiles. Reads bytes for hash and media type only; what is inside a file is for `extract`.
import { readFile } from 'node:fs/promises';
import { basename, sep } from 'node:path';
import { DeadLetterError, StopError } from '../model/errors.ts';
import type { SourceFile, SourceMeta } from '../model/source-file.ts';
import type { Collected } from '../model/stages.ts';
import { type HashedFile, hashBytes, hashFile } from './hash-file.ts';
import { mediaTypeOf } from './media-type.ts';
import { readSidecar, SIDECAR_SUFFIX } from './sidecar.ts';
import { kindOfPath, type Walked, walk } from './walk.ts';

/** Version of the stage: a change makes new results. */
export const COLLECT_VERSION = '1';

/**
 * Everything under the given files and folders, in code-unit order of paths inside each. Paths keep the form in which
 * they were given. A path that does not exist stops the job before the first file (StopError `no-such-path`).
 */
export async function* collect(paths: readonly string[]): AsyncIterable<Collected> {
  const kinds = await Promise.all(paths.map(kindOfPath));
  const missing = paths.find((_, index) => kinds[index] === undefined);
  if (missing !== undefined) {
    throw new StopError('no-such-path', `${missing}: no such file or folder; nothing was ingested`);
  }
  for (const [index, path] of paths.entries()) {
    if (kinds[index] === 'folder') {
      for await (const met of walk(path, path)) yield await collectOne(met);
    } else if (kinds[index] === 'file') {
      yield await collectOne({ state: 'file', location: path, path: path.split(sep).join('/') });
    } else {
      yield { state: 'skipped', path, reason: 'not a regular file' };
    }
  }
}

async function collectOne(met: Walked): Promise<Collected> {
  if (met.state === 'skipped') return met;
  if (met.path.endsWith(SIDECAR_SUFFIX))
    return { state: 'skipped', path: met.path, reason: await sidecarState(met) };
  const hashed = await hashFile(met.location).catch((error: NodeJS.ErrnoException) => error);
  if (hashed instanceof Error) {
    return { state: 'skipped', path: met.path, reason: `cannot be read (${hashed.code ?? hashed.message})` };
  }
  const meta = await sidecarOf(met.location + SIDECAR_SUFFIX, met.path + SIDECAR_SUFFIX);
  const known = meta instanceof Error ? undefined : meta;
  return { state: 'file', location: met.location, file: toSourceFile(hashed, met.path, known) };
}

/** A sidecar is no paper: it is skipped, and a fault in it is said there; its file is taken without it. */
async function sidecarState(met: { location: string; path: string }): Promise<string> {
  const meta = await sidecarOf(met.location, met.path);
  return meta instanceof Error ? `sidecar ignored: ${meta.message}` : 'sidecar of another file';
}

/** A file met inside another one (`a.eml!/b.pdf`); it inherits what the sidecar said of its container. */
export function collectEmbedded(bytes: Uint8Array, path: string, meta?: SourceMeta): SourceFile {
  return toSourceFile(hashBytes(bytes), path, meta);
}

function toSourceFile(hashed: HashedFile, path: string, meta: SourceMeta | undefined): SourceFile {
  const mediaType = mediaTypeOf(hashed.head, hashed.tail, basename(path));
  const file = { hash: hashed.hash, size: hashed.size, mediaType, path };
  return meta && Object.keys(meta).length > 0 ? { ...file, meta } : file;
}

/** What the sidecar says, undefined where there is none, an error where it cannot be understood. */
async function sidecarOf(location: string, path: string): Promise<SourceMeta | Error | undefined> {
  const source = await readFile(location, 'utf8').catch(() => undefined);
  if (source === undefined) return undefined;
  try {
    return readSidecar(source, path);
  } catch (error) {
    if (error instanceof DeadLetterError) return error;
    throw error;
  }
}
