// Files by hash and every path each was met under.
import type { MediaType, SourceFile, SourceMeta } from '../model/source-file.ts';
import type { Database } from '../sqlite/open-database.ts';
import { canonicalJson } from './canonical-json.ts';

/** A file as stored. */
export interface StoredFile {
  readonly hash: string;
  readonly size: number;
  readonly mediaType: MediaType;
  readonly meta?: SourceMeta;
  /** Its text held CPR numbers: the original and page pictures need a key. */
  readonly hasCpr: boolean;
  /** In code-unit order, CPR numbers masked. */
  readonly paths: readonly StoredPath[];
}

export interface StoredPath {
  readonly path: string;
  /** `replaced`: other bytes were met at this path later. */
  readonly state: 'current' | 'replaced';
  /** Hash of the file that it is inside of. */
  readonly container?: string;
}

export interface FilesTable {
  get(hash: string): StoredFile | undefined;
  has(hash: string): boolean;
  /** Hashes in code-unit order. */
  hashes(): string[];
  count(): number;
  /** Adds a file and a path, or only the path; a changed sidecar replaces the old one. True if anything changed. */
  add(file: SourceFile, container?: string): boolean;
  setHasCpr(hash: string, hasCpr: boolean): void;
  /** Marks all other files at this path as replaced; gives their hashes. */
  replaceOthers(path: string, hash: string): string[];
  /** Marks this file as replaced at this path. */
  setReplaced(path: string, hash: string): void;
  /** Hashes met under this very path, current ones first. */
  at(path: string): string[];
  /** Hashes that begin with these characters (at most `limit`, default 10). */
  byPrefix(prefix: string, limit?: number): string[];
  /** Hashes of the files directly inside a container. */
  inside(container: string): string[];
  /** True if every path of the file is inside this container. */
  isOnlyInside(hash: string, container: string): boolean;
  remove(hash: string): void;
}

interface FileRow {
  readonly hash: string;
  readonly size: number;
  readonly media_type: string;
  readonly meta: string | null;
  readonly has_cpr: number;
}

interface PathRow {
  readonly path: string;
  readonly container: string | null;
  readonly state: string;
}

/** The `files` and `paths` tables of an open store. */
export function filesTable(db: Database): FilesTable {
  return { ...fileRows(db), ...pathRows(db) };
}

/** What concerns a file by its hash. */
function fileRows(db: Database) {
  const one = db.prepare<[string], FileRow>('SELECT * FROM files WHERE hash = ?');
  const paths = db.prepare<[string], PathRow>(
    'SELECT path, container, state FROM paths WHERE hash = ? ORDER BY path',
  );
  const exists = db.prepare<[string], number>('SELECT 1 FROM files WHERE hash = ?').pluck();
  const prefixed = db.prepare<[string, string, number], string>(
    'SELECT hash FROM files WHERE hash >= ? AND hash < ? ORDER BY hash LIMIT ?',
  );
  const count = db.prepare<[], number>('SELECT count(*) FROM files').pluck();
  const all = db.prepare<[], string>('SELECT hash FROM files ORDER BY hash').pluck();
  const cpr = db.prepare('UPDATE files SET has_cpr = ? WHERE hash = ?');
  const remove = db.prepare('DELETE FROM files WHERE hash = ?');
  return {
    get(hash: string) {
      const row = one.get(hash);
      return row && toFile(row, paths.all(hash));
    },
    has: (hash: string) => exists.get(hash) !== undefined,
    hashes: () => all.all(),
    count: () => count.get() ?? 0,
    setHasCpr: (hash: string, hasCpr: boolean) => void cpr.run(hasCpr ? 1 : 0, hash),
    byPrefix: (prefix: string, limit = 10) => prefixed.pluck().all(prefix, `${prefix}g`, limit),
    remove: (hash: string) => void remove.run(hash),
    add: adder(db),
  };
}

/** A path met again is current again: the newest bytes at a path are the ones that count. */
function adder(db: Database): FilesTable['add'] {
  const file = db.prepare('INSERT OR IGNORE INTO files (hash, size, media_type) VALUES (?, ?, ?)');
  const meta = db.prepare('UPDATE files SET meta = @meta WHERE hash = @hash AND meta IS NOT @meta');
  const path = db.prepare(`INSERT INTO paths (path, hash, container, state) VALUES (?, ?, ?, 'current')
    ON CONFLICT (path, hash) DO UPDATE SET state = 'current' WHERE state <> 'current'`);
  return (source, container) => {
    let changed = file.run(source.hash, source.size, source.mediaType).changes;
    if (source.meta) changed += meta.run({ meta: canonicalJson(source.meta), hash: source.hash }).changes;
    changed += path.run(source.path, source.hash, container ?? null).changes;
    return changed > 0;
  };
}

/** What concerns the paths it was met under. */
function pathRows(db: Database) {
  const others = db.prepare<[string, string], string>(
    "UPDATE paths SET state = 'replaced' WHERE path = ? AND hash <> ? AND state = 'current' RETURNING hash",
  );
  const replaced = db.prepare("UPDATE paths SET state = 'replaced' WHERE path = ? AND hash = ?");
  const at = db
    .prepare<[string], string>('SELECT hash FROM paths WHERE path = ? ORDER BY state, hash')
    .pluck();
  const inside = db
    .prepare<[string], string>('SELECT DISTINCT hash FROM paths WHERE container = ? ORDER BY hash')
    .pluck();
  const outside = db
    .prepare<[string, string], number>(
      'SELECT count(*) FROM paths WHERE hash = ? AND (container IS NULL OR container <> ?)',
    )
    .pluck();
  return {
    replaceOthers: (path: string, hash: string) => others.pluck().all(path, hash),
    setReplaced: (path: string, hash: string) => void replaced.run(path, hash),
    at: (path: string) => at.all(path),
    inside: (container: string) => inside.all(container),
    isOnlyInside: (hash: string, container: string) => outside.get(hash, container) === 0,
  };
}

/** A row and its paths as a file. */
function toFile(row: FileRow, paths: readonly PathRow[]): StoredFile {
  const file: StoredFile = {
    hash: row.hash,
    size: row.size,
    mediaType: row.media_type as MediaType,
    hasCpr: row.has_cpr === 1,
    paths: paths.map(toPath),
  };
  return row.meta === null ? file : { ...file, meta: JSON.parse(row.meta) };
}

/** A row as a path. */
function toPath(row: PathRow): StoredPath {
  const path = { path: row.path, state: row.state as StoredPath['state'] };
  return row.container === null ? path : { ...path, container: row.container };
}
