// What people said against the rules. Nothing here is ever overwritten: taking one back is a mark on it.
import type { Correction } from '../model/correction.ts';
import type { Database } from '../sqlite/open-database.ts';
import { canonicalJson } from './canonical-json.ts';

export interface CorrectionsTable {
  /** All, in order of id; withdrawn ones too. */
  list(): Correction[];
  get(id: string): Correction | undefined;
  put(correction: Correction): void;
  /** Those that still stand and speak of this file (mentions and header fields). */
  ofFile(hash: string): Correction[];
  /** Those that still stand and speak of trials. */
  ofTrials(): Correction[];
  /** Ids whose anchor was lost or found twice. */
  lost(): string[];
  setLost(hash: string | null, ids: readonly string[]): void;
  /** Forgets those with an anchor in this file: an anchor holds the file's own words. */
  forgetFile(hash: string): void;
}

/** The `corrections` tables of an open store. */
export function correctionsTable(db: Database): CorrectionsTable {
  const all = db.prepare<[], string>('SELECT json FROM corrections ORDER BY id').pluck();
  const one = db.prepare<[string], string>('SELECT json FROM corrections WHERE id = ?').pluck();
  const put = db.prepare('INSERT OR REPLACE INTO corrections (id, json) VALUES (?, ?)');
  const list = () => all.all().map(parse);
  const standing = () => list().filter((correction) => correction.withdrawnAt === undefined);
  return {
    list,
    get(id) {
      const json = one.get(id);
      return json === undefined ? undefined : parse(json);
    },
    put: (correction) => void put.run(correction.id, canonicalJson(correction)),
    ofFile: (hash) => standing().filter((correction) => speaksOf(correction, hash)),
    ofTrials: () => standing().filter((correction) => speaksOfTrials(correction)),
    ...lostOnes(db),
    forgetFile: forgetter(db, list),
  };
}

/** Corrections quote the file they speak of: they go with it. */
function forgetter(db: Database, list: () => Correction[]): CorrectionsTable['forgetFile'] {
  const remove = db.prepare('DELETE FROM corrections WHERE id = ?');
  return (hash) => {
    for (const correction of list()) if (standsIn(correction, hash)) remove.run(correction.id);
  };
}

/** True if a correction quotes this file, or names a document of it. */
function standsIn({ action }: Correction, hash: string): boolean {
  if (action.kind === 'set-header') return hash.startsWith(action.document.slice(0, 16));
  if (action.kind === 'split-trial') return action.mentions.some((anchor) => anchor.fileHash === hash);
  return 'anchor' in action && action.anchor.fileHash === hash;
}

/** Corrections that found no place at the last analysis, by file; those of trials without one. */
function lostOnes(db: Database) {
  const lost = db.prepare<[], string>('SELECT id FROM lost_corrections ORDER BY id').pluck();
  const clear = db.prepare('DELETE FROM lost_corrections WHERE hash IS ?');
  const add = db.prepare('INSERT OR REPLACE INTO lost_corrections (id, hash) VALUES (?, ?)');
  return {
    lost: () => lost.all(),
    setLost(hash: string | null, ids: readonly string[]) {
      clear.run(hash);
      for (const id of ids) add.run(id, hash);
    },
  };
}

/** A row back to what was put in. */
function parse(json: string): Correction {
  return JSON.parse(json) as Correction;
}

/** True if analysis of this file applies it. */
function speaksOf({ action }: Correction, hash: string): boolean {
  if (action.kind === 'set-header') return hash.startsWith(action.document.slice(0, 16));
  const isMention = action.kind.endsWith('-mention');
  return isMention && 'anchor' in action && action.anchor.fileHash === hash;
}

/** True if `link` applies it. */
function speaksOfTrials({ action }: Correction): boolean {
  return action.kind !== 'set-header' && !action.kind.endsWith('-mention');
}
