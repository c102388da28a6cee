// Tells when a command should end: a signal, or the end of the process that started it.
import { readFileSync } from 'node:fs';

/**
 * Resolves with the reason as soon as this process is asked to end or its parent is gone.
 * @returns {Promise<string>}
 */
export function untilAskedToEnd() {
  const watched = parents();
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve(signal));
    setInterval(() => {
      if (watched.some(({ child, parent }) => parentOf(child) !== parent)) resolve('parent ended');
    }, 500);
  });
}

/** The parent, and where that is the shell that npm puts between, the one above it too. */
function parents() {
  const direct = { child: process.pid, parent: process.ppid };
  const above = process.env.npm_lifecycle_event === undefined ? undefined : parentOf(process.ppid);
  return above === undefined || above <= 1 ? [direct] : [direct, { child: process.ppid, parent: above }];
}

function parentOf(pid) {
  if (pid === process.pid) return process.ppid;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(
      stat
        .slice(stat.lastIndexOf(')') + 1)
        .trim()
        .split(' ')[1],
    );
  } catch {
    return undefined; // Gone, or a system without /proc.
  }
}
