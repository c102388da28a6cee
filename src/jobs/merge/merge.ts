// `merge`: other archives' files into this one. Files are the same by hash, so the order of archives changes nothing.
import { resolve } from 'node:path';
import { StopError } from '../../model/errors.ts';
import type { SourceFile } from '../../model/source-file.ts';
import {
  type ArchiveLayout,
  archiveLayout,
  FILE_STAGES,
  objectPath,
  openStore,
  type Store,
  type StoredFile,
} from '../../store/index.ts';
import { putObject } from '../../store/objects.ts';
import { replaceDocuments, touchDocuments } from '../../store/replace-documents.ts';
import type { JobContext, JobSetup } from '../context.ts';
import { finishForgets, forgetInStore } from '../forget/forget-file.ts';
import { bringUpToDate } from '../ingest/ingest.ts';
import { runJob } from '../run-job.ts';
import { analysedDocuments } from './analysed-documents.ts';

export interface Merged {
  readonly archives: number;
  /** Files that were not here before. */
  readonly files: number;
  readonly documents: number;
}

/**
 * Unites archives into the one that the settings name; each is only read. Results made by another version run again from
 * the stored text. Tombstones of all hold for all; a correction withdrawn anywhere is withdrawn. Then links and indexes.
 */
export async function merge(setup: JobSetup, folders: readonly string[]): Promise<Merged> {
  const own = resolve(setup.settings.archive);
  if (folders.some((folder) => resolve(folder) === own)) {
    throw new StopError(
      'merge-with-itself',
      `${setup.settings.archive}: an archive cannot be merged with itself`,
    );
  }
  for (const folder of folders) openStore(folder, { readonly: true }).close();
  return await runJob(setup, { job: 'merge' }, async (context, report) => {
    const before = context.store.files.count();
    for (const folder of folders) await mergeOne(context, folder);
    await finishForgets(context);
    await bringUpToDate(context, report);
    const files = Math.max(0, context.store.files.count() - before);
    report.count('merged', files);
    return { archives: folders.length, files, documents: context.store.documents.count() };
  });
}

/** All of one archive; what was merged before a kill is found done. */
async function mergeOne(context: JobContext, folder: string): Promise<void> {
  const source = openStore(folder, { readonly: true });
  try {
    mergeTombstones(context.store, source);
    const from = archiveLayout(folder);
    for (const hash of source.files.hashes()) await mergeFile(context, { source, from, hash });
    context.store.transaction(() => mergeRest(context.store, source));
  } finally {
    source.close();
  }
}

/** What was forgotten anywhere is forgotten here, before anything is taken. */
function mergeTombstones(store: Store, source: Store): void {
  for (const hash of source.tombstones.list()) {
    if (store.files.has(hash)) forgetInStore(store, hash);
    else store.transaction(() => store.tombstones.add(hash));
  }
}

interface Incoming {
  readonly source: Store;
  readonly from: ArchiveLayout;
  readonly hash: string;
}

/** Object first, then all rows of the file in one transaction; the archive that got further with it wins. */
async function mergeFile({ store, layout }: JobContext, { source, from, hash }: Incoming): Promise<void> {
  const file = source.files.get(hash);
  if (!file || store.tombstones.has(hash)) return;
  await putObject(layout, hash, objectPath(from, hash));
  store.transaction(() => {
    const isNew = !store.files.has(hash);
    const isMore = mergePaths(store, file);
    if (progress(source, hash) > progress(store, hash)) copyResults(store, source, hash);
    else if (isMore && !isNew) touchDocuments(store, hash);
  });
}

/** A path that either archive knows as replaced is replaced. True if a path came or the sidecar changed. */
function mergePaths(store: Store, file: StoredFile): boolean {
  const { hash, size, mediaType, meta } = file;
  const known = store.files.get(hash)?.paths ?? [];
  let changed = false;
  for (const { path, state, container } of file.paths) {
    const here = known.find((one) => one.path === path);
    const source: SourceFile = { hash, size, mediaType, path, ...(meta ? { meta } : {}) };
    if (here?.state !== 'replaced') changed = store.files.add(source, container) || changed;
    if (state === 'replaced') store.files.setReplaced(path, hash);
  }
  return changed;
}

/** How many stages of a file are done; a dead letter counts as half a stage. */
function progress(store: Store, hash: string): number {
  const rows = store.journal.of(hash);
  const done = rows.filter(({ state }) => state === 'done').length;
  return done + (rows.some(({ state }) => state === 'failed') ? 0.5 : 0);
}

/** Text, documents, journal and letters of a file in the place of what is here. */
function copyResults(store: Store, source: Store, hash: string): void {
  const packed = source.texts.packed(hash);
  if (packed) store.texts.put(hash, packed);
  store.files.setHasCpr(hash, source.files.get(hash)?.hasCpr ?? false);
  replaceDocuments(store, hash, analysedDocuments(source, hash));
  store.journal.reset(hash, FILE_STAGES);
  for (const { stage, version, options, state, cause, ms } of source.journal.of(hash)) {
    const entry = { hash, stage, key: { version, options }, state };
    store.journal.write({ ...entry, ...(cause === null ? {} : { cause }), ...(ms === null ? {} : { ms }) });
  }
  store.deadLetters.settle(hash, FILE_STAGES);
  for (const letter of source.deadLetters.ofFile(hash)) {
    const stack = source.deadLetters.stackOf(letter.id);
    store.deadLetters.put(stack === undefined ? letter : { ...letter, stack });
    if (source.deadLetters.isDiscarded(hash)) store.deadLetters.discard(letter.id);
  }
}

/** What belongs to no file: skipped paths, corrections, saved searches. What is here already stays. */
function mergeRest(store: Store, source: Store): void {
  for (const { path, reason } of source.skipped.list()) {
    if (store.files.at(path).length === 0) store.skipped.put(path, reason);
  }
  for (const correction of source.corrections.list()) {
    const here = store.corrections.get(correction.id);
    if (!here || (here.withdrawnAt === undefined && correction.withdrawnAt !== undefined)) {
      store.corrections.put(correction);
    }
  }
  store.trials.addKnown(source.trials.known().filter(({ fileHash }) => !store.tombstones.has(fileHash)));
  for (const { name, value } of source.savedSearches.list()) {
    if (store.savedSearches.get(name) === undefined) store.savedSearches.put(name, value);
  }
}
