// Mends faults by deriving again: from the path to the object, from the object to the text, from the store to the index.
import { existsSync } from 'node:fs';
import { FILE_STAGES, type Store } from '../../store/index.ts';
import { hashOfFile, putObject, removeObject } from '../../store/objects.ts';
import { touchDocuments } from '../../store/replace-documents.ts';
import type { JobContext } from '../context.ts';
import { finishForgets, forgetInStore } from '../forget/forget-file.ts';
import { bringUpToDate } from '../ingest/ingest.ts';
import { rebuildIndex } from '../reindex/rebuild-index.ts';
import type { ReportBuilder } from '../run-report.ts';
import type { Fault, Remedy } from './fault.ts';

/** Tries to mend every fault that names a remedy; what is left is found by looking again. */
export async function mend(
  context: JobContext,
  report: ReportBuilder,
  faults: readonly Fault[],
): Promise<void> {
  const of = (remedy: Remedy) => faults.filter((fault) => fault.remedy === remedy);
  for (const { subject } of of('fetch-object')) await fetchObject(context, subject);
  for (const fault of of('remove')) await removeStray(context, fault);
  await finishForgets(context);
  context.store.transaction(() => {
    if (of('count').length > 0) context.store.meta.set('change', String(context.store.changes.last()));
    for (const fault of of('extract')) reopen(context.store, fault.hash ?? fault.subject, 'extract');
    for (const fault of of('analyse')) reopen(context.store, fault.hash ?? fault.subject, 'clean');
    for (const { subject } of of('index')) touch(context.store, subject);
    if (of('link').length > 0 || of('index').length > 0) context.store.meta.set('link', '');
  });
  await bringUpToDate(context, report);
  if (of('reindex').length > 0) await rebuildIndex(context, report);
}

/** Copies the object again from a path that still holds these very bytes. */
async function fetchObject({ layout, store }: JobContext, hash: string): Promise<void> {
  for (const { path } of store.files.get(hash)?.paths ?? []) {
    if (!existsSync(path) || (await hashOfFile(path)) !== hash) continue;
    await removeObject(layout, hash);
    await putObject(layout, hash, path);
    return;
  }
}

/** Takes away what belongs to nothing. */
async function removeStray({ layout, store }: JobContext, fault: Fault): Promise<void> {
  if (fault.code === 'object-without-file') await removeObject(layout, fault.subject);
  if (fault.code === 'file-with-tombstone') forgetInStore(store, fault.subject);
  if (fault.code === 'row-without-parent') removeOrphans(store);
}

/** Rows whose parent is gone can only come from outside: deletions here cascade. */
function removeOrphans({ database }: Store): void {
  const orphans = database.pragma('foreign_key_check') as { table: string; rowid: number | null }[];
  const children: Readonly<Record<string, string>> = {
    paths: 'hash NOT IN (SELECT hash FROM files)',
    journal: 'hash NOT IN (SELECT hash FROM files)',
    texts: 'hash NOT IN (SELECT hash FROM files)',
    dead_letters: 'hash NOT IN (SELECT hash FROM files)',
    documents: 'hash NOT IN (SELECT hash FROM files)',
    passages: 'document NOT IN (SELECT id FROM documents)',
    mentions: 'document NOT IN (SELECT id FROM documents)',
  };
  for (const table of new Set(orphans.map((orphan) => orphan.table))) {
    const condition = children[table];
    if (condition) database.exec(`DELETE FROM ${table} WHERE ${condition}`);
  }
}

/** Lets a file run again from a stage, and takes its documents away until then. */
function reopen(store: Store, hash: string, from: 'extract' | 'clean'): void {
  store.journal.reset(hash, FILE_STAGES.slice(FILE_STAGES.indexOf(from)));
  // Equal fingerprints would leave damaged rows alone.
  for (const { id } of store.documents.ofFile(hash)) {
    store.documents.remove(id);
    store.changes.mark(id, store.meta.nextChange(), true);
  }
}

/** A document is indexed again under a new number; one that is not in the store is taken out under it. */
function touch(store: Store, id: string): void {
  const hash = store.documents.header(id)?.fileHash;
  if (hash !== undefined) touchDocuments(store, hash);
  else if (/^[0-9a-f]{16}-\d+$/.test(id)) store.changes.mark(id, store.meta.nextChange(), true);
}
