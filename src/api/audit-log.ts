// Who was let at what needs a key: one JSON line each in `audit.log` of the archive. Over HTTP nothing is written but this.
import { createHash } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { StopError } from '../model/errors.ts';
import type { ArchiveLayout } from '../store/index.ts';

/** No personal data: files by hash, keys by fingerprint, no addresses of readers. */
export interface AuditEntry {
  readonly what: 'original';
  /** Hash of the file. */
  readonly target: string;
  readonly answer: 'given' | 'refused';
  /** First 12 hex digits of the SHA-256 of the key that was sent. */
  readonly key: string;
}

/** Tells keys apart without telling them. */
export function keyFingerprint(key: Uint8Array): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 12);
}

/** Appends an entry before the answer is sent. StopError where that cannot be done: then nothing is given. */
export function writeAudit({ audit }: ArchiveLayout, entry: AuditEntry, now = new Date()): void {
  try {
    appendFileSync(audit, `${JSON.stringify({ at: now.toISOString(), ...entry })}\n`, { mode: 0o600 });
  } catch (cause) {
    throw new StopError('no-audit-log', 'the log of who was given what cannot be written', { cause });
  }
}
