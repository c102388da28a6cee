// Files that could not be taken: where, why, how often tried. A file leaves when it goes through or is discarded.
import { createHash } from 'node:crypto';
import type { DeadLetterCause } from '../model/errors.ts';
import type { Database } from '../sqlite/open-database.ts';
import type { FileStage } from './journal.ts';

/** Where a file can fail: a stage of its own, or when its documents are indexed. */
export type LetterStage = FileStage | 'index';

/** One dead letter as shown; the stack is kept and asked for by itself. */
export interface DeadLetter {
  /** First 16 of the SHA-256 of file and stage. */
  readonly id: string;
  readonly hash: string;
  readonly path: string;
  readonly paths: readonly string[];
  readonly stage: LetterStage;
  readonly cause: DeadLetterCause;
  /** Stable code of the error. */
  readonly code: string;
  readonly attempts: number;
  readonly message: string;
  /** ISO instant of the last attempt. */
  readonly at: string;
}

/** What is known of a failure; CPR numbers masked. */
export interface NewDeadLetter extends Pick<DeadLetter, 'hash' | 'stage' | 'cause' | 'code' | 'message'> {
  readonly attempts: number;
  readonly stack?: string;
}

export interface DeadLetterFilter {
  readonly cause?: DeadLetterCause;
  readonly stage?: LetterStage;
}

export interface DeadLettersTable {
  /** In order of path, then id; discarded ones are left out. */
  list(filter?: DeadLetterFilter): DeadLetter[];
  get(id: string): DeadLetter | undefined;
  stackOf(id: string): string | undefined;
  ofFile(hash: string): DeadLetter[];
  /** Adds or replaces the letter of this file and stage. */
  put(letter: NewDeadLetter): void;
  /** Takes away the letters of a file at these stages: it went through. */
  settle(hash: string, stages: readonly LetterStage[]): void;
  /** True if a person gave up a letter of this file. */
  isDiscarded(hash: string): boolean;
  /** A person gave the file up: not listed and not counted, and not tried again unless asked. */
  discard(id: string): boolean;
  count(): number;
}

interface LetterRow extends Omit<DeadLetter, 'path' | 'paths'> {
  readonly paths: string;
}

const SELECT = `SELECT id, hash, stage, cause, code, attempts, message, at,
  (SELECT json_group_array(path) FROM (SELECT path FROM paths p WHERE p.hash = d.hash ORDER BY path)) AS paths
  FROM dead_letters d`;

/** The id of the letter of a file and stage. */
export function deadLetterId(hash: string, stage: LetterStage): string {
  return createHash('sha256').update(`${hash} ${stage}`).digest('hex').slice(0, 16);
}

/** The `dead_letters` table of an open store. */
export function deadLettersTable(db: Database): DeadLettersTable {
  const all = db.prepare<[], LetterRow>(`${SELECT} WHERE discarded = 0`);
  const one = db.prepare<[string], LetterRow>(`${SELECT} WHERE id = ?`);
  const of = db.prepare<[string], LetterRow>(`${SELECT} WHERE hash = ? ORDER BY stage`);
  const stack = db.prepare<[string], string | null>('SELECT stack FROM dead_letters WHERE id = ?').pluck();
  const count = db.prepare<[], number>('SELECT count(*) FROM dead_letters WHERE discarded = 0').pluck();
  return {
    list(filter = {}) {
      const letters = all.all().map(toLetter);
      return letters.filter((letter) => fits(letter, filter)).sort(byPath);
    },
    get(id) {
      const row = one.get(id);
      return row && toLetter(row);
    },
    stackOf: (id) => stack.get(id) ?? undefined,
    ofFile: (hash) => of.all(hash).map(toLetter),
    count: () => count.get() ?? 0,
    ...writers(db),
  };
}

/** What changes letters; inside transactions of the caller. */
function writers(db: Database) {
  const put = db.prepare(`INSERT OR REPLACE INTO dead_letters
    (id, hash, stage, cause, code, message, stack, attempts, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const settle = db.prepare('DELETE FROM dead_letters WHERE hash = ? AND stage = ?');
  const discarded = db
    .prepare<[string], number>('SELECT 1 FROM dead_letters WHERE hash = ? AND discarded = 1')
    .pluck();
  const discard = db.prepare('UPDATE dead_letters SET discarded = 1 WHERE id = ? AND discarded = 0');
  return {
    put(letter: NewDeadLetter) {
      const id = deadLetterId(letter.hash, letter.stage);
      put.run(
        ...[id, letter.hash, letter.stage, letter.cause, letter.code, letter.message],
        ...[letter.stack ?? null, letter.attempts, new Date().toISOString()],
      );
    },
    settle(hash: string, stages: readonly LetterStage[]) {
      for (const stage of stages) settle.run(hash, stage);
    },
    isDiscarded: (hash: string) => discarded.get(hash) !== undefined,
    discard: (id: string) => discard.run(id).changes > 0,
  };
}

/** True if a letter is of this cause and stage, where they are asked for. */
function fits(letter: DeadLetter, filter: DeadLetterFilter): boolean {
  return (
    (filter.cause === undefined || filter.cause === letter.cause) &&
    (filter.stage === undefined || filter.stage === letter.stage)
  );
}

/** The order in which people look for a file. */
function byPath(a: DeadLetter, b: DeadLetter): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** A row as a letter; its first path is the one that is shown. */
function toLetter(row: LetterRow): DeadLetter {
  const paths = JSON.parse(row.paths) as string[];
  return { ...row, path: paths[0] ?? '', paths };
}
