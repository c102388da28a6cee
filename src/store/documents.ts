// Documents with their passages and mentions: read one by one, written all of a file at once.
import type { Document, DocumentHeader, DocumentKind, HeaderEvidence } from '../model/document.ts';
import type { Mention } from '../model/mention.ts';
import type { Database } from '../sqlite/open-database.ts';
import { canonicalJson } from './canonical-json.ts';
import type { PassagesTable } from './passages.ts';

/** One document as analysis made it, in offsets of the extracted text. */
export interface AnalysedDocument {
  readonly document: Document;
  readonly mentions: readonly Mention[];
  /** True where its kind decides. */
  readonly decides: boolean;
  /** Digest of its letters and digits, '' for too few: documents with equal ones are copies of one another. */
  readonly letters: string;
  /** Digest of all of the above: an equal one means that nothing changed. */
  readonly fingerprint: string;
}

/** What the document row holds beside the document. */
export interface DocumentMarks {
  readonly id: string;
  readonly start: number;
  readonly decides: boolean;
  readonly letters: string;
  readonly fingerprint: string;
}

export interface DocumentsTable {
  /** A document by its very id, passages included. */
  get(id: string): Document | undefined;
  /** The id of the document that holds the place an id names, so that addresses outlive re-segmentation. */
  resolve(id: string): string | undefined;
  /** Header fields, span and pages without passages. */
  header(id: string): Omit<Document, 'passages'> | undefined;
  marks(id: string): DocumentMarks | undefined;
  ofFile(hash: string): DocumentMarks[];
  /** Ids in code-unit order. */
  ids(): string[];
  count(): number;
  /** Ids of the other documents with the same letters and digits, in code-unit order. */
  copiesOf(id: string): string[];
  insert(analysed: AnalysedDocument): void;
  remove(id: string): void;
}

interface DocumentRow {
  readonly id: string;
  readonly hash: string;
  readonly start: number;
  readonly end_: number;
  readonly first_page: number;
  readonly last_page: number;
  readonly kind: string;
  readonly kind_confidence: number;
  readonly title: string | null;
  readonly date: string | null;
  readonly sender: string | null;
  readonly recipients: string;
  readonly case_numbers: string;
  readonly evidence: string;
}

/** The `documents` table of an open store. */
export function documentsTable(db: Database, passages: PassagesTable): DocumentsTable {
  const one = db.prepare<[string], DocumentRow>('SELECT * FROM documents WHERE id = ?');
  const header = (id: string) => {
    const row = one.get(id);
    return row && toHeader(row);
  };
  return {
    header,
    get(id) {
      const found = header(id);
      return found && { ...found, passages: passages.ofDocument(id) };
    },
    ...lookUps(db),
    insert: inserter(db),
  };
}

interface MarksRow extends Omit<DocumentMarks, 'decides'> {
  readonly decides: number;
}

/** Everything that needs no passages. */
function lookUps(db: Database) {
  const columns = 'id, start, decides, letters, fingerprint';
  const marks = db.prepare<[string], MarksRow>(`SELECT ${columns} FROM documents WHERE id = ?`);
  const ofFile = db.prepare<[string], MarksRow>(
    `SELECT ${columns} FROM documents WHERE hash = ? ORDER BY start`,
  );
  const ids = db.prepare<[], string>('SELECT id FROM documents ORDER BY id').pluck();
  const count = db.prepare<[], number>('SELECT count(*) FROM documents').pluck();
  const same = db.prepare<[string], string>('SELECT id FROM documents WHERE letters = ? ORDER BY id').pluck();
  const remove = db.prepare('DELETE FROM documents WHERE id = ?');
  const toMarks = (row: MarksRow): DocumentMarks => ({ ...row, decides: row.decides === 1 });
  return {
    marks(id: string) {
      const row = marks.get(id);
      return row && toMarks(row);
    },
    ofFile: (hash: string) => ofFile.all(hash).map(toMarks),
    ids: () => ids.all(),
    count: () => count.get() ?? 0,
    copiesOf(id: string) {
      const letters = marks.get(id)?.letters;
      return letters === undefined || letters === '' ? [] : same.all(letters).filter((other) => other !== id);
    },
    remove: (id: string) => void remove.run(id),
    resolve: resolver(db),
  };
}

/** `<16 of hash>-<offset>`: the document that begins there, else the one whose span holds the offset. */
function resolver(db: Database): DocumentsTable['resolve'] {
  const holding = db
    .prepare<[string, string, number, number], string>(
      `SELECT id FROM documents WHERE hash >= ? AND hash < ? AND start <= ? AND end_ > ?
       ORDER BY start DESC, id LIMIT 1`,
    )
    .pluck();
  return (id) => {
    const [, prefix, offset] = /^([0-9a-f]{16})-(\d{1,10})$/.exec(id) ?? [];
    if (prefix === undefined) return undefined;
    return holding.get(prefix, `${prefix}g`, Number(offset), Number(offset));
  };
}

/** Writes the row of a document; lists are JSON. */
function inserter(db: Database): DocumentsTable['insert'] {
  const insert = db.prepare(`INSERT INTO documents (id, hash, start, end_, first_page, last_page, kind,
      kind_confidence, title, date, sender, recipients, case_numbers, evidence, decides, letters, fingerprint)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  return ({ document: d, decides, letters, fingerprint }) => {
    insert.run(
      ...[d.id, d.fileHash, d.start, d.end, d.pages.first, d.pages.last, d.kind, d.kindConfidence],
      ...[d.title, d.date, d.sender, canonicalJson(d.recipients), canonicalJson(d.caseNumbers)],
      ...[canonicalJson(d.evidence), decides ? 1 : 0, letters, fingerprint],
    );
  };
}

/** A row as the document without its passages. */
function toHeader(row: DocumentRow): Omit<Document, 'passages'> {
  const header: DocumentHeader = {
    kind: row.kind as DocumentKind,
    kindConfidence: row.kind_confidence,
    title: row.title,
    date: row.date,
    sender: row.sender,
    recipients: JSON.parse(row.recipients) as string[],
    caseNumbers: JSON.parse(row.case_numbers) as string[],
    evidence: JSON.parse(row.evidence) as HeaderEvidence[],
  };
  const place = { id: row.id, fileHash: row.hash, start: row.start, end: row.end_ };
  return { ...header, ...place, pages: { first: row.first_page, last: row.last_page } };
}
