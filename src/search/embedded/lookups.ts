// Questions beside search: one document, copies, similar words, and the rows of a generation for verify.
import type { Database } from '../../sqlite/open-database.ts';
import type { IndexWord, ScannedDocument } from '../contract.ts';
import type { IndexDocument } from '../index-document.ts';
import { similarity } from '../similar-words.ts';
import { plucked } from './prepared.ts';

/** A stored document by id, or null. */
export function readDocument(db: Database, id: string): IndexDocument | null {
  const sql = 'SELECT body FROM bodies WHERE row = (SELECT row FROM documents WHERE id = ?)';
  const body = plucked<[string], string>(db, sql).get(id);
  return body === undefined ? null : (JSON.parse(body) as IndexDocument);
}

/** Ids of the documents that share each copy key. */
export function readCopies(
  db: Database,
  copyKeys: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const number = plucked<[string], number>(
    db,
    "SELECT number FROM key_values WHERE field = 'copy-key' AND value = ?",
  );
  const ids = plucked<[string], string>(
    db,
    'SELECT id FROM documents WHERE row IN (SELECT rowid FROM keys WHERE keys MATCH ?) ORDER BY id',
  );
  const found = new Map<string, readonly string[]>();
  for (const key of new Set(copyKeys)) {
    const value = number.get(key);
    const copies = value === undefined ? [] : ids.all(`v${value}`);
    if (copies.length > 0) found.set(key, copies);
  }
  return found;
}

/** Every row of a generation by id. */
export function scanRows(db: Database): IterableIterator<ScannedDocument> {
  return db.prepare<[], ScannedDocument>('SELECT id, digest, change FROM documents ORDER BY id').iterate();
}

/** Exact words of the index like `word`, nearest first. */
export function readSimilarWords(db: Database, word: string, limit: number): readonly IndexWord[] {
  const first = [...word][0] ?? '';
  const sql = "SELECT term, doc FROM vocabulary WHERE term >= ? AND term < ? AND col = 'exact'";
  const rows = db.prepare<[string, string], { term: string; doc: number }>(sql);
  const near = similarity(word);
  const found: { readonly word: string; readonly documents: number; readonly distance: number }[] = [];
  for (const { term, doc } of rows.iterate(first, `${first}\u{10ffff}`)) {
    const distance = near(term);
    if (distance !== undefined) found.push({ word: term, documents: doc, distance });
  }
  found.sort((a, b) => a.distance - b.distance || b.documents - a.documents || (a.word < b.word ? -1 : 1));
  return found.slice(0, limit).map(({ word: similar, documents }) => ({ word: similar, documents }));
}
