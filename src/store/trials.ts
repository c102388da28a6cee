// What the last link run made: trials, claims, conflicts, suggestions, redirects. Written all at once.
import type { KnownTrial } from '../model/stages.ts';
import type { Claim, Conflict, LinkResult, LinkSuggestion, Trial } from '../model/trial.ts';
import type { Database } from '../sqlite/open-database.ts';
import { canonicalJson } from './canonical-json.ts';

export interface TrialsTable {
  /** Sorted by id. */
  list(): Trial[];
  /** A trial by its id or by one it once had. */
  get(id: string): Trial | undefined;
  /** Of those with a name. */
  count(): number;
  claims(): Claim[];
  conflicts(): Conflict[];
  suggestions(): LinkSuggestion[];
  redirects(): { readonly from: string; readonly to: string }[];
  /** Every id ever shown, with the place of its canonical mention. */
  known(): KnownTrial[];
  /** Puts a link run's result in the place of the last one; `anchors` are its trials' canonical mentions. */
  replace(result: LinkResult, anchors: readonly KnownTrial[]): void;
  /** Adds ids that another archive has shown; known ones stay as they are. */
  addKnown(known: readonly KnownTrial[]): void;
  /** Forgets the ids whose canonical mention stood in this file. */
  forgetFile(hash: string): void;
}

/** The tables of trials in an open store. */
export function trialsTable(db: Database): TrialsTable {
  const read = <T>(sql: string) => {
    const statement = db.prepare<[], string>(sql).pluck();
    return () => statement.all().map((json) => JSON.parse(json) as T);
  };
  const count = db
    .prepare<[], number>("SELECT count(*) FROM trials WHERE json_extract(json, '$.untitled') IS NULL")
    .pluck();
  const redirects = db.prepare<[], { from: string; to: string }>(
    'SELECT from_ AS "from", to_ AS "to" FROM redirects ORDER BY from_',
  );
  const known = db.prepare<[], KnownTrial>(
    'SELECT id, hash AS fileHash, start, end_ AS "end" FROM known_trials ORDER BY id',
  );
  const addKnown = db.prepare(
    'INSERT OR IGNORE INTO known_trials (id, hash, start, end_) VALUES (?, ?, ?, ?)',
  );
  const forget = db.prepare('DELETE FROM known_trials WHERE hash = ?');
  return {
    list: read<Trial>('SELECT json FROM trials ORDER BY id'),
    get: getter(db),
    count: () => count.get() ?? 0,
    claims: read<Claim>('SELECT json FROM claims ORDER BY json'),
    conflicts: read<Conflict>('SELECT json FROM conflicts ORDER BY id'),
    suggestions: read<LinkSuggestion>('SELECT json FROM suggestions ORDER BY id'),
    redirects: () => redirects.all(),
    known: () => known.all(),
    replace: replacer(db),
    addKnown(rows) {
      for (const { id, fileHash, start, end } of rows) addKnown.run(id, fileHash, start, end);
    },
    forgetFile: (hash) => void forget.run(hash),
  };
}

/** A trial by id, through its redirect if it has one. */
function getter(db: Database): TrialsTable['get'] {
  const one = db
    .prepare<[{ id: string }], string>(
      'SELECT json FROM trials WHERE id = coalesce((SELECT to_ FROM redirects WHERE from_ = @id), @id)',
    )
    .pluck();
  return (id) => {
    const json = one.get({ id });
    return json === undefined ? undefined : (JSON.parse(json) as Trial);
  };
}

/** All tables of a link run at once: none of them is ever of two runs. */
function replacer(db: Database): TrialsTable['replace'] {
  const insert = (table: string) => db.prepare(`INSERT INTO ${table} (id, json) VALUES (?, ?)`);
  const [trial, conflict, suggestion] = [insert('trials'), insert('conflicts'), insert('suggestions')];
  const claim = db.prepare('INSERT OR IGNORE INTO claims (json) VALUES (?)');
  const redirect = db.prepare('INSERT INTO redirects (from_, to_) VALUES (?, ?)');
  const known = db.prepare('INSERT OR REPLACE INTO known_trials (id, hash, start, end_) VALUES (?, ?, ?, ?)');
  return (result, anchors) => {
    for (const table of ['trials', 'claims', 'conflicts', 'suggestions', 'redirects']) {
      db.exec(`DELETE FROM ${table}`);
    }
    for (const row of result.trials) trial.run(row.id, canonicalJson(row));
    for (const row of result.conflicts) conflict.run(row.id, canonicalJson(row));
    for (const row of result.suggestions) suggestion.run(row.id, canonicalJson(row));
    for (const row of result.claims) claim.run(canonicalJson(row));
    for (const { from, to } of result.redirects) redirect.run(from, to);
    for (const row of anchors) known.run(row.id, row.fileHash, row.start, row.end);
  };
}
