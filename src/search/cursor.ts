// Cursors: where a page ended, as a short text that can stand in an address. Holds generation, revision and sort values.
import { createHash } from 'node:crypto';
import { QueryError } from '../model/errors.ts';
import type { SortValues } from './contract.ts';

/** What a cursor says. */
export interface Cursor {
  readonly generation: string;
  readonly revision: number;
  /** Hits there were: `forget` takes documents away without a new revision. */
  readonly total: number;
  readonly after: SortValues;
}

/** Of what stands in a cursor. */
const FORMAT = 2;

/** A short digest of everything that must not change from page to page: query, filters, order. */
export function questionDigest(question: unknown): string {
  return createHash('sha256').update(JSON.stringify(question)).digest('base64url').slice(0, 12);
}

/** Writes a cursor for a question. */
export function writeCursor(cursor: Cursor, question: string): string {
  const { generation, revision, total, after } = cursor;
  const told = [FORMAT, question, generation, revision, after, total];
  return Buffer.from(JSON.stringify(told)).toString('base64url');
}

function isSortValues(value: unknown): value is SortValues {
  return (
    Array.isArray(value) &&
    value.length >= 2 &&
    value.length <= 3 &&
    value.every((each) => typeof each === 'string' || typeof each === 'number') &&
    typeof value.at(-1) === 'string'
  );
}

function decode(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch (cause) {
    throw notACursor(cause);
  }
}

function notACursor(cause?: unknown): QueryError {
  return new QueryError('bad-cursor', 'the cursor cannot be read: take "next" from an answer as it is', {
    cause,
  });
}

/** Reads a cursor. QueryError `bad-cursor` for anything else, `cursor-of-another-query` if the question changed. */
export function readCursor(text: string, question: string): Cursor {
  if (text.length > 4000) throw notACursor();
  const decoded = decode(text);
  if (!Array.isArray(decoded) || decoded[0] !== FORMAT) throw notACursor();
  const [, digest, generation, revision, after, total] = decoded as unknown[];
  const told = typeof generation === 'string' && typeof revision === 'number' && typeof total === 'number';
  if (!told || !isSortValues(after)) throw notACursor();
  if (digest !== question) {
    const message = 'the cursor belongs to another query, filter or order: start from the first page';
    throw new QueryError('cursor-of-another-query', message);
  }
  return { generation, revision, total, after };
}
