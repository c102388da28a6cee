// Passages, a row each; what only some kinds of passage have is JSON in `more`.
import type { Passage, PassageKind } from '../model/document.ts';
import type { Database } from '../sqlite/open-database.ts';
import { canonicalJson } from './canonical-json.ts';

export interface PassagesTable {
  /** In order of the text. */
  ofDocument(document: string): Passage[];
  /** Adds the passages of a document that has none. */
  insert(document: string, passages: readonly Passage[]): void;
}

interface PassageRow {
  readonly start: number;
  readonly end: number;
  readonly page: number;
  readonly kind: string;
  readonly more: string;
}

/** The `passages` table of an open store. */
export function passagesTable(db: Database): PassagesTable {
  const of = db.prepare<[string], PassageRow>(
    'SELECT start, end_ AS "end", page, kind, more FROM passages WHERE document = ? ORDER BY number',
  );
  const insert = db.prepare(
    'INSERT INTO passages (document, number, start, end_, page, kind, more) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  return {
    ofDocument: (document) =>
      of.all(document).map(({ more, ...row }) => ({
        ...row,
        kind: row.kind as PassageKind,
        ...(JSON.parse(more) as Pick<Passage, 'headings'>),
      })),
    insert(document, passages) {
      for (const [number, passage] of passages.entries()) {
        const { start, end, page, kind, ...more } = passage;
        insert.run(document, number, start, end, page, kind, canonicalJson(more));
      }
    },
  };
}
