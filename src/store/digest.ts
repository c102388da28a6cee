// One digest for what an archive holds: every table sorted by content key, as canonical JSON, without times, attempts,
// change numbers, revisions, redirects and stacks. Equal archives have equal digests however they came about.
import { createHash, type Hash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import type { Database } from '../sqlite/open-database.ts';
import { canonicalJson } from './canonical-json.ts';

export interface ArchiveDigest {
  /** `sha256:` of the tables' digests. */
  readonly digest: string;
  /** `sha256:` by table. */
  readonly tables: Readonly<Record<string, string>>;
}

type Row = Record<string, unknown>;

/** What is read of each table, in the order of its content key. Strings compare by their bytes, not by locale. */
const TABLES: Readonly<Record<string, string>> = {
  files: 'SELECT hash, size, media_type, meta, has_cpr FROM files ORDER BY hash',
  paths: 'SELECT path, hash, container, state FROM paths ORDER BY path, hash',
  journal: 'SELECT hash, stage, version, options, state, cause FROM journal ORDER BY hash, stage',
  texts: 'SELECT hash, length, text, layout FROM texts ORDER BY hash',
  documents: 'SELECT * FROM documents ORDER BY id',
  passages: 'SELECT * FROM passages ORDER BY document, number',
  mentions: 'SELECT * FROM mentions ORDER BY document, start',
  'dead-letters': 'SELECT id, hash, stage, cause, code, message, discarded FROM dead_letters ORDER BY id',
  skipped: 'SELECT path, reason FROM skipped ORDER BY path',
  tombstones: 'SELECT hash FROM tombstones ORDER BY hash',
  corrections: 'SELECT id, json FROM corrections ORDER BY id',
  'lost-corrections': 'SELECT id FROM lost_corrections ORDER BY id',
  trials: 'SELECT id, json FROM trials ORDER BY id',
  claims: 'SELECT json FROM claims ORDER BY json',
  conflicts: 'SELECT id, json FROM conflicts ORDER BY id',
  suggestions: 'SELECT id, json FROM suggestions ORDER BY id',
  'saved-searches': 'SELECT name, json FROM saved_searches ORDER BY name',
};

/** The digest of an open store's database, read as one snapshot. */
export function digestOf(db: Database): ArchiveDigest {
  const read = db.transaction(() =>
    Object.fromEntries(Object.entries(TABLES).map(([table, sql]) => [table, digestOfTable(db, sql)])),
  );
  const tables = read.deferred();
  return { digest: sha256(canonicalJson(tables)), tables };
}

/** Rows are hashed as they come, so that memory stays flat. */
function digestOfTable(db: Database, sql: string): string {
  const hash = createHash('sha256');
  for (const row of db.prepare<[], Row>(sql).iterate()) addRow(hash, row);
  return `sha256:${hash.digest('hex')}`;
}

/** One row as a line of canonical JSON. */
function addRow(hash: Hash, row: Row): void {
  const plain = Object.entries(row).map(([column, value]) => [column, plainValue(value)]);
  hash.update(`${canonicalJson(Object.fromEntries(plain))}\n`);
}

/** Deflated bytes may differ between versions of zlib; what they hold may not. */
function plainValue(value: unknown): unknown {
  return Buffer.isBuffer(value) ? sha256(inflateRawSync(value)) : value;
}

/** A digest with the name of its method. */
function sha256(value: string | Buffer): string {
  return `sha256:${createHash('sha256').update(value).digest('hex')}`;
}
