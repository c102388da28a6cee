// Walks folders: every entry is a file or is skipped with a reason, in code-unit order of names.
import type { Dirent } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Hidden system files and folders that hold no papers. */
const SYSTEM = new Set(['Thumbs.db', 'desktop.ini', '__MACOSX', 'node_modules']);

export type Walked =
  | { readonly state: 'file'; readonly location: string; readonly path: string }
  | { readonly state: 'skipped'; readonly path: string; readonly reason: string };

/** All entries below `folder`. `given` is the path as the user wrote it; it opens every path that comes out. */
export async function* walk(folder: string, given: string): AsyncIterable<Walked> {
  const root = await realpath(folder);
  yield* walkFolder(folder, given.split(sep).join('/').replace(/\/$/, ''), root);
}

async function* walkFolder(folder: string, path: string, root: string): AsyncIterable<Walked> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => error,
  );
  if (entries instanceof Error) {
    yield { state: 'skipped', path, reason: `folder cannot be read (${entries.code ?? entries.message})` };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries)
    yield* walkEntry(entry, { location: join(folder, entry.name), path: `${path}/${entry.name}`, root });
}

async function* walkEntry(
  entry: Dirent,
  at: { location: string; path: string; root: string },
): AsyncIterable<Walked> {
  const { location, path } = at;
  if (entry.name.startsWith('.') || SYSTEM.has(entry.name)) {
    yield { state: 'skipped', path, reason: 'hidden or system file' };
  } else if (entry.isSymbolicLink()) {
    yield await followLink(at);
  } else if (entry.isDirectory()) {
    yield* walkFolder(location, path, at.root);
  } else if (entry.isFile()) {
    yield { state: 'file', location, path };
  } else {
    yield { state: 'skipped', path, reason: 'not a regular file' };
  }
}

/** A link to a file inside the folder counts as that file; links that lead outside or to folders are skipped. */
async function followLink(at: { location: string; path: string; root: string }): Promise<Walked> {
  const { location, path, root } = at;
  const target = await realpath(location).catch(() => undefined);
  if (target === undefined) return { state: 'skipped', path, reason: 'broken link' };
  const inside = relative(root, target);
  if (inside === '..' || inside.startsWith(`..${sep}`))
    return { state: 'skipped', path, reason: 'link that leads outside' };
  const info = await stat(target);
  return info.isFile()
    ? { state: 'file', location: target, path }
    : { state: 'skipped', path, reason: 'link to a folder' };
}

/** What a path named by the user is; undefined where there is nothing. */
export async function kindOfPath(path: string): Promise<'folder' | 'file' | 'other' | undefined> {
  const info = await stat(path).catch(() => undefined);
  if (!info) return (await lstat(path).catch(() => undefined)) ? 'other' : undefined;
  return info.isDirectory() ? 'folder' : info.isFile() ? 'file' : 'other';
}
