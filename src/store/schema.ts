// The tables of store.sqlite. Every table has a content key; nothing derived depends on row ids.

/** Raised with every change of the tables; an archive with a higher one was made by a newer program. */
export const SCHEMA_VERSION = 1;

/** Marks a database as ours (`PRAGMA application_id`): "TRIA". */
export const APPLICATION_ID = 0x54524941;

/** Creates all tables. Offsets are UTF-16 code units into the extracted text, `end_` exclusive; JSON is canonical. */
export const SCHEMA = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- A file by its bytes. has_cpr: its text held CPR numbers, so its original needs a key.
CREATE TABLE files (
  hash TEXT PRIMARY KEY, size INTEGER NOT NULL, media_type TEXT NOT NULL, meta TEXT,
  has_cpr INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

-- Every path a file was met under. container: hash of the file it is inside of. state: current | replaced.
CREATE TABLE paths (
  path TEXT NOT NULL, hash TEXT NOT NULL REFERENCES files(hash) ON DELETE CASCADE,
  container TEXT, state TEXT NOT NULL, PRIMARY KEY (path, hash)
) WITHOUT ROWID;
CREATE INDEX paths_by_hash ON paths(hash, path);
CREATE INDEX paths_by_container ON paths(container) WHERE container IS NOT NULL;

-- One row a file and stage. state: running | suspect | open | done | failed.
CREATE TABLE journal (
  hash TEXT NOT NULL REFERENCES files(hash) ON DELETE CASCADE, stage TEXT NOT NULL,
  version TEXT NOT NULL, options TEXT NOT NULL, state TEXT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0, cause TEXT, started_at TEXT, ms INTEGER,
  PRIMARY KEY (hash, stage)
) WITHOUT ROWID;
CREATE INDEX journal_open ON journal(state) WHERE state IN ('running', 'suspect');

-- Extracted text and layout (pages, boxes, blocks, stated fields, problems), both deflated. length in code units.
CREATE TABLE texts (
  hash TEXT PRIMARY KEY REFERENCES files(hash) ON DELETE CASCADE,
  length INTEGER NOT NULL, text BLOB NOT NULL, layout BLOB NOT NULL
);

-- letters: digest of its letters and digits (equal ones are copies); fingerprint: of all that analysis made of it.
CREATE TABLE documents (
  id TEXT PRIMARY KEY, hash TEXT NOT NULL REFERENCES files(hash) ON DELETE CASCADE,
  start INTEGER NOT NULL, end_ INTEGER NOT NULL, first_page INTEGER NOT NULL, last_page INTEGER NOT NULL,
  kind TEXT NOT NULL, kind_confidence REAL NOT NULL, title TEXT, date TEXT, sender TEXT,
  recipients TEXT NOT NULL, case_numbers TEXT NOT NULL, evidence TEXT NOT NULL,
  decides INTEGER NOT NULL, letters TEXT NOT NULL, fingerprint TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX documents_by_file ON documents(hash, start);
CREATE INDEX documents_by_letters ON documents(letters);

CREATE TABLE passages (
  document TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE, number INTEGER NOT NULL,
  start INTEGER NOT NULL, end_ INTEGER NOT NULL, page INTEGER NOT NULL, kind TEXT NOT NULL, more TEXT NOT NULL,
  PRIMARY KEY (document, number)
) WITHOUT ROWID;

CREATE TABLE mentions (
  document TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
  start INTEGER NOT NULL, end_ INTEGER NOT NULL, type TEXT NOT NULL, id TEXT NOT NULL, surface TEXT NOT NULL,
  page INTEGER NOT NULL, role TEXT, confidence REAL NOT NULL, rule TEXT NOT NULL, attributes TEXT,
  PRIMARY KEY (document, start)
) WITHOUT ROWID;

-- The change number at which a document last changed; deleted ones stay so that every index hears of it.
CREATE TABLE changes (document TEXT PRIMARY KEY, change INTEGER NOT NULL, deleted INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX changes_by_number ON changes(change);

CREATE TABLE dead_letters (
  id TEXT PRIMARY KEY, hash TEXT NOT NULL REFERENCES files(hash) ON DELETE CASCADE, stage TEXT NOT NULL,
  cause TEXT NOT NULL, code TEXT NOT NULL, message TEXT NOT NULL, stack TEXT, attempts INTEGER NOT NULL,
  at TEXT NOT NULL, discarded INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

CREATE TABLE skipped (path TEXT PRIMARY KEY, reason TEXT NOT NULL) WITHOUT ROWID;
-- What must not come back: the hash alone, nothing of the content.
CREATE TABLE tombstones (hash TEXT PRIMARY KEY, at TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE corrections (id TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;
-- Corrections whose anchor was lost or found twice at the last analysis of its file.
CREATE TABLE lost_corrections (id TEXT PRIMARY KEY, hash TEXT) WITHOUT ROWID;

CREATE TABLE trials (id TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE claims (json TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE conflicts (id TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE suggestions (id TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE redirects (from_ TEXT PRIMARY KEY, to_ TEXT NOT NULL) WITHOUT ROWID;
-- Every trial id ever shown, with the place of its canonical mention.
CREATE TABLE known_trials (
  id TEXT PRIMARY KEY, hash TEXT NOT NULL, start INTEGER NOT NULL, end_ INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE saved_searches (name TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE runs (
  id TEXT PRIMARY KEY, job TEXT NOT NULL, state TEXT NOT NULL, started_at TEXT NOT NULL, ended_at TEXT,
  report TEXT NOT NULL
) WITHOUT ROWID;
`;
