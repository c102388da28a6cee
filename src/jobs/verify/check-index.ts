// The serving generation holds exactly the store's documents, each as the store has it.
import { ANALYSIS_VERSION } from '../../search/analysis/index.ts';
import type { ScannedDocument, SearchEngine } from '../../search/contract.ts';
import { indexDigest } from '../../search/index-document.ts';
import { SCHEMA_VERSION } from '../../search/schema.ts';
import type { Store } from '../../store/index.ts';
import { entryReader } from '../index-entry.ts';
import { wrongServing } from '../serving.ts';
import type { Fault } from './fault.ts';

/** Faults between the store and the serving generation. */
export async function checkIndex(store: Store, engine: SearchEngine): Promise<readonly Fault[]> {
  const serving = await engine.serving();
  if (serving === null) {
    if (store.documents.count() === 0) return [];
    return [{ code: 'no-generation', subject: engine.name, message: 'no index serves', remedy: 'reindex' }];
  }
  const faults = await generationFaults(engine, store, serving);
  const wanted = await wrongServing(store, engine);
  if (wanted !== undefined) {
    const message = `${serving} serves, but ${wanted} is to`;
    faults.push({ code: 'wrong-generation-serves', subject: serving, message, remedy: 'serve' });
  }
  const entryOf = entryReader(store);
  const seen = new Set<string>();
  for await (const entry of engine.scan(serving)) {
    seen.add(entry.id);
    const fault = entryFault(entryOf, entry);
    if (fault) faults.push(fault);
  }
  for (const id of store.documents.ids()) {
    if (!seen.has(id)) faults.push(indexFault('document-not-indexed', id, 'is not in the index'));
  }
  return faults;
}

/** Version and change number of the serving generation. */
async function generationFaults(engine: SearchEngine, store: Store, serving: string): Promise<Fault[]> {
  const info = (await engine.generations()).find(({ id }) => id === serving);
  const faults: Fault[] = [];
  if (!info) {
    const message = 'the serving generation is not among the complete ones';
    faults.push({ code: 'generation-missing', subject: serving, message, remedy: 'reindex' });
  } else if (info.analysis !== ANALYSIS_VERSION || info.schema !== SCHEMA_VERSION) {
    const message = 'the serving generation was made by another version of the analysis';
    faults.push({ code: 'generation-outdated', subject: serving, message, remedy: 'reindex' });
  }
  const applied = await engine.applied(serving);
  const change = store.meta.change();
  if (applied > change) {
    const message = `the index is ahead of the store (${applied} after ${change})`;
    faults.push({ code: 'index-ahead', subject: serving, message, remedy: 'reindex' });
  } else if (store.changes.since(applied, 1).length > 0) {
    faults.push(indexFault('index-behind', serving, `holds changes to ${applied} of ${change}`));
  }
  return faults;
}

type EntryOf = ReturnType<typeof entryReader>;

/** One entry against the document it was made from. */
function entryFault(entryOf: EntryOf, { id, digest }: ScannedDocument): Fault | undefined {
  const entry = readEntry(entryOf, id);
  if (entry === 'damaged') return undefined;
  if (!entry) return indexFault('indexed-without-document', id, 'is in the index, not in the store');
  if (indexDigest(entry) === digest) return undefined;
  return indexFault('indexed-otherwise', id, 'the index holds it otherwise than the store');
}

/** What the store holds; a damaged text is named by check-files and cannot be compared. */
function readEntry(entryOf: EntryOf, id: string): ReturnType<EntryOf> | 'damaged' {
  try {
    return entryOf(id);
  } catch {
    return 'damaged';
  }
}

/** A fault that writing the document again mends. */
function indexFault(code: string, subject: string, message: string): Fault {
  return { code, subject, message, remedy: 'index' };
}
