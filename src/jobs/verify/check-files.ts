// Every file came through or says why not: journal, text and documents agree.
import { FILE_STAGES, type JournalRow, type Store } from '../../store/index.ts';
import type { Fault } from './fault.ts';

/** Faults between journal, texts, documents and dead letters. */
export function* checkFiles(store: Store): Generator<Fault> {
  for (const hash of store.files.hashes()) {
    yield* checkFile(store, hash);
    if (store.tombstones.has(hash)) {
      const message = 'a forgotten file is still in the store';
      yield { code: 'file-with-tombstone', subject: hash, message, remedy: 'remove' };
    }
  }
}

/** One file: text, documents, letters and journal. */
function* checkFile(store: Store, hash: string): Generator<Fault> {
  const rows = new Map(store.journal.of(hash).map((row) => [row.stage, row]));
  const isDone = (stage: JournalRow['stage']) => rows.get(stage)?.state === 'done';
  if (store.files.get(hash)?.paths.length === 0) {
    yield { code: 'file-without-path', subject: hash, message: 'no path of the file is known' };
  }
  if (isDone('extract')) yield* checkText(store, hash);
  if (isDone('tag') && store.documents.ofFile(hash).length === 0) {
    const message = 'analysed, but without a document';
    yield { code: 'file-without-document', subject: hash, message, remedy: 'analyse' };
  }
  const failed = [...rows.values()].find(({ state }) => state === 'failed');
  const hasLetter = store.deadLetters.ofFile(hash).length > 0;
  if (failed && !hasLetter) {
    const message = `failed in ${failed.stage}, but has no dead letter`;
    yield { code: 'failure-without-letter', subject: hash, message, remedy: 'extract' };
  }
  if (!failed && !FILE_STAGES.every(isDone)) yield unfinished(hash, rows);
}

/** A file that is neither done nor given up. */
function unfinished(hash: string, rows: ReadonlyMap<string, JournalRow>): Fault {
  const open = FILE_STAGES.find((stage) => rows.get(stage)?.state !== 'done') ?? 'extract';
  const message = `not finished: ${open} is ${rows.get(open)?.state ?? 'not begun'}; run ingest`;
  return {
    code: 'file-unfinished',
    subject: hash,
    message,
    remedy: open === 'extract' ? 'extract' : 'analyse',
  };
}

/** The text of a file that was extracted. */
function* checkText(store: Store, hash: string): Generator<Fault> {
  const remedy = 'extract';
  const packed = store.texts.packed(hash);
  if (!packed) {
    yield { code: 'text-missing', subject: hash, message: 'extracted, but its text is not there', remedy };
    return;
  }
  const text = readText(store, hash);
  if (text === undefined) {
    yield { code: 'text-damaged', subject: hash, message: 'its text or layout cannot be read', remedy };
  } else if (text.length !== packed.length) {
    const message = `its text has ${text.length} characters instead of ${packed.length}`;
    yield { code: 'text-damaged', subject: hash, message, remedy };
  }
}

/** The text of a file, or undefined where its bytes or those of its layout are damaged. */
export function readText(store: Store, hash: string): string | undefined {
  try {
    store.texts.layout(hash);
    return store.texts.text(hash);
  } catch {
    // Damaged deflate data or JSON: the caller names the fault.
    return undefined;
  }
}
