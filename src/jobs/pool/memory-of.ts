// Resident memory of another process. A heap limit would not see buffers, so the limit is on this.
import { readFileSync } from 'node:fs';

const PAGE_BYTES = 4096;

/** Resident bytes of a process, or undefined where the system has no /proc or the process is gone. */
export function memoryOf(pid: number): number | undefined {
  try {
    const pages = readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1];
    return pages === undefined ? undefined : Number(pages) * PAGE_BYTES;
  } catch {
    // No /proc on this system, or the process just ended: there is nothing to limit.
    return undefined;
  }
}
