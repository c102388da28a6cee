// `backup DIR`: a whole copy of store and originals, also while another job writes. The index is not copied: it can be
// built from the store.
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StopError } from '../../model/errors.ts';
import { copyDatabase } from '../../sqlite/open-database.ts';
import { archiveLayout, digestOf, objectPath, openStore, type Store } from '../../store/index.ts';
import { hashOfFile, putObject } from '../../store/objects.ts';
import { type JobSetup, layoutOf } from '../context.ts';

/** What a backup says of itself in `backup.json`. */
export interface BackupNote {
  readonly format: 1;
  /** ISO instant. */
  readonly at: string;
  readonly files: number;
  readonly documents: number;
  /** Digest of the store that was copied. */
  readonly digest: string;
  /** Originals that were gone when they were to be copied: forgotten meanwhile, or missing. */
  readonly missing: readonly string[];
}

const NOTE = 'backup.json';

/**
 * Copies the archive into `target`: a new folder, or an earlier backup, to which only new originals are added. The store
 * is one snapshot; its originals are written before it, so there is always a row's original. StopError `not-a-backup`.
 */
export async function backup(setup: Pick<JobSetup, 'settings'>, target: string): Promise<BackupNote> {
  const from = layoutOf(setup.settings);
  const source = openStore(from.folder, { readonly: true });
  const to = archiveLayout(target);
  const snapshot = `${to.store}.new`;
  try {
    if (existsSync(target) && !existsSync(join(target, NOTE))) await refuseStranger(target);
    await mkdir(target, { recursive: true });
    await rm(snapshot, { force: true });
    await copyDatabase(source.database, snapshot);
  } finally {
    source.close();
  }
  const inner = join(target, 'snapshot');
  await rm(inner, { recursive: true, force: true });
  await mkdir(inner);
  await rename(snapshot, archiveLayout(inner).store);
  const store = openStore(inner);
  try {
    const missing = await copyObjects(store, from, to);
    const note = noteOf(store, missing);
    store.database.pragma('journal_mode = DELETE');
    store.close();
    await rename(archiveLayout(inner).store, to.store);
    await writeFile(join(target, NOTE), `${JSON.stringify(note, null, 2)}\n`);
    return note;
  } finally {
    store.close();
    await rm(inner, { recursive: true, force: true });
  }
}

/** A folder with other things in it is not written to. */
async function refuseStranger(target: string): Promise<void> {
  if (existsSync(archiveLayout(target).store)) {
    throw new StopError('not-a-backup', `${target}: there is an archive here; give a new folder`);
  }
  throw new StopError('not-a-backup', `${target}: exists and is no backup; give a new folder`);
}

type Layout = ReturnType<typeof archiveLayout>;

/** Copies the originals that the backup lacks; gives the hashes of those that are not to be had. */
async function copyObjects(store: Store, from: Layout, to: Layout): Promise<string[]> {
  const missing: string[] = [];
  for (const hash of store.files.hashes()) {
    const path = objectPath(from, hash);
    if (existsSync(path)) await putObject(to, hash, path);
    else if (!existsSync(objectPath(to, hash))) missing.push(hash);
  }
  await rm(to.temporary, { recursive: true, force: true });
  return missing;
}

/** What the backup says of itself. */
function noteOf(store: Store, missing: readonly string[]): BackupNote {
  const { digest } = digestOf(store.database);
  const at = new Date().toISOString();
  return { format: 1, at, files: store.files.count(), documents: store.documents.count(), digest, missing };
}

/** What came back. */
export interface Restored {
  readonly files: number;
  readonly documents: number;
  /** Files whose original the backup lacks, or holds with other bytes. */
  readonly missing: readonly string[];
}

/**
 * Makes a new archive, at the place the settings name, from a backup; every original is checked by its hash. Build the
 * index with `reindex` afterwards. StopError `not-a-backup`, `archive-exists`, `backup-damaged`.
 */
export async function restore(setup: Pick<JobSetup, 'settings'>, from: string): Promise<Restored> {
  const note = await readNote(from);
  const to = layoutOf(setup.settings);
  if (existsSync(to.store)) {
    throw new StopError(
      'archive-exists',
      `${to.folder}: there is an archive here already; restore into a new folder`,
    );
  }
  const source = archiveLayout(from);
  const store = openStore(from, { readonly: true });
  try {
    if (digestOf(store.database).digest !== note.digest) {
      throw new StopError('backup-damaged', `${from}: the store is not the one that was backed up`);
    }
    await mkdir(to.folder, { recursive: true });
    const missing = await restoreObjects(store, source, to);
    await copyDatabase(store.database, `${to.store}.new`);
    await rename(`${to.store}.new`, to.store);
    return { files: store.files.count(), documents: store.documents.count(), missing };
  } finally {
    store.close();
  }
}

/** Brings the originals back, each checked by its hash; gives those that are missing or changed. */
async function restoreObjects(store: Store, from: Layout, to: Layout): Promise<string[]> {
  const missing: string[] = [];
  for (const hash of store.files.hashes()) {
    const path = objectPath(from, hash);
    if ((await hashOfFile(path)) === hash) await putObject(to, hash, path);
    else missing.push(hash);
  }
  return missing;
}

/** The note of a backup, by which one is known. */
async function readNote(from: string): Promise<BackupNote> {
  const source = await readFile(join(from, NOTE), 'utf8').catch(() => undefined);
  if (source === undefined) throw new StopError('not-a-backup', `${from}: there is no ${NOTE} here`);
  return JSON.parse(source) as BackupNote;
}
