// The original files by hash. A file is whole and on the disk before its name exists; nothing is ever changed in place.
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { RetryError } from '../model/errors.ts';
import type { ArchiveLayout } from './layout.ts';

/** Where the object of a hash lies: `objects/ab/abcdef...`. */
export function objectPath(layout: ArchiveLayout, hash: string): string {
  return join(layout.objects, hash.slice(0, 2), hash);
}

/**
 * Copies a file to its place by hash: temporary name, fsync, rename, fsync of the folder. Does nothing if it is there.
 * RetryError `file-changed` if the bytes no longer have this hash (someone is writing to the file).
 */
export async function putObject(layout: ArchiveLayout, hash: string, location: string): Promise<void> {
  const target = objectPath(layout, hash);
  if (existsSync(target)) return;
  await mkdir(layout.temporary, { recursive: true });
  const temporary = join(layout.temporary, `object-${hash}`);
  try {
    const found = await copyHashed(location, temporary);
    if (found !== hash) throw new RetryError('file-changed', `${location}: changed while it was read`);
    await moveIntoPlace(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Renames a file that is already on the disk to its final name and makes the name last. */
async function moveIntoPlace(temporary: string, target: string): Promise<void> {
  const folder = dirname(target);
  const made = await mkdir(folder, { recursive: true });
  await rename(temporary, target);
  await syncFolder(folder);
  if (made !== undefined) await syncFolder(dirname(folder));
}

/** Copies a file, synced; gives the hash of what was copied. */
async function copyHashed(from: string, to: string): Promise<string> {
  const hash = createHash('sha256');
  const handle = await open(to, 'w');
  try {
    for await (const chunk of createReadStream(from, { highWaterMark: 1 << 18 })) {
      hash.update(chunk as Buffer);
      await writeAll(handle, chunk as Buffer);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return hash.digest('hex');
}

/** `FileHandle.write` may take less than it was given when a disk fills up. */
async function writeAll(handle: FileHandle, bytes: Buffer): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    written += (await handle.write(bytes, written, bytes.length - written)).bytesWritten;
  }
}

/** Makes names in a folder last: a rename is on the disk only after this. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Takes an object away for good. */
export async function removeObject(layout: ArchiveLayout, hash: string): Promise<void> {
  const path = objectPath(layout, hash);
  if (!existsSync(path)) return;
  await rm(path, { force: true });
  await syncFolder(dirname(path));
}

/** SHA-256 of a file's bytes as they are now, or undefined if it is not there. */
export async function hashOfFile(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** The names of all files under `objects/`, in code-unit order. */
export function listObjects(layout: ArchiveLayout): string[] {
  if (!existsSync(layout.objects)) return [];
  const folders = readdirSync(layout.objects, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap(({ name }) => readdirSync(join(layout.objects, name))).sort();
}

/** Removes what a killed job left on the way to its place. Only for the holder of the lock. */
export async function clearTemporary(layout: ArchiveLayout): Promise<void> {
  await rm(layout.temporary, { recursive: true, force: true });
}
