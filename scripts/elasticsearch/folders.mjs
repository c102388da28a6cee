// The temporary folder of a run: made, swept and removed.
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NAME = /^trial-archive-elasticsearch-(\d+)-/;

/** A fresh folder; what runs that were killed have left behind is removed on the way. */
export function makeRunFolder() {
  sweep();
  const folder = mkdtempSync(join(tmpdir(), `trial-archive-elasticsearch-${process.pid}-`));
  chmodSync(folder, 0o755);
  return folder;
}

/** Removes a folder for good; a server that ends may still write into it for a moment. */
export function removeRunFolder(folder) {
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
}

function sweep() {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(NAME.exec(name)?.[1]);
    if (pid > 0 && !isAlive(pid)) removeRunFolder(join(tmpdir(), name));
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  return true;
}
