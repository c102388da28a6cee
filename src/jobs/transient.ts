// Which failures of the surroundings may be gone in a moment.
import { RetryError } from '../model/errors.ts';

/** System and SQLite codes that speak of the machine, not of the file. */
const TRANSIENT_CODES: ReadonlySet<string> = new Set([
  'ENOSPC',
  'EDQUOT',
  'EMFILE',
  'ENFILE',
  'EAGAIN',
  'EBUSY',
  'EIO',
  'ENOMEM',
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'SQLITE_FULL',
  'SQLITE_BUSY',
  'SQLITE_IOERR_WRITE',
  'SQLITE_IOERR_FSYNC',
]);

/** True for an error after which the same work may well succeed. */
export function isTransient(error: unknown): boolean {
  if (error instanceof RetryError) return true;
  return error instanceof Error && 'code' in error && TRANSIENT_CODES.has(String(error.code));
}

/** True where the disk is full: nothing can be stored, a dead letter neither. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return ['ENOSPC', 'EDQUOT', 'SQLITE_FULL'].includes(String(error.code));
}
