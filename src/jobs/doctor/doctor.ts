// `doctor`: are the surroundings fit for the jobs? Each check says what it found and what to do.
import { existsSync, readFileSync } from 'node:fs';
import { access, constants, statfs } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism, freemem, totalmem } from 'node:os';
import { dirname, resolve } from 'node:path';
import { sqliteFeatures } from '../../sqlite/sqlite-features.ts';
import { damageOf, lockHolder, openStore } from '../../store/index.ts';
import { type JobSetup, layoutOf } from '../context.ts';

export interface Check {
  /** Stable, kebab-case. */
  readonly name: string;
  readonly state: 'ok' | 'warning' | 'fault';
  /** What was found, and for a warning or fault what to do. */
  readonly text: string;
}

type Setup = Pick<JobSetup, 'settings' | 'openEngine'>;

const GIGABYTE = 1_000_000_000;
const LEAST_NODE = [20, 19];

/** All checks, in a fixed order. Changes nothing, and never throws for what it finds. */
export async function doctor(setup: Setup): Promise<Check[]> {
  const checks = [
    checkNode,
    checkSqlite,
    checkMemory,
    checkDisk,
    checkArchive,
    checkLock,
    checkOcr,
    checkEngine,
  ];
  const results: Check[] = [];
  for (const check of checks) results.push(await check(setup));
  return results;
}

/** Node is new enough. */
function checkNode(): Check {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = LEAST_NODE;
  const ok = major > leastMajor || (major === leastMajor && minor >= leastMinor);
  const text = `Node ${process.versions.node}`;
  if (ok) return { name: 'node', state: 'ok', text };
  return { name: 'node', state: 'fault', text: `${text}; install ${LEAST_NODE.join('.')} or newer` };
}

/** The SQLite that was installed has full-text search. */
function checkSqlite(): Check {
  const { version, fts5 } = sqliteFeatures();
  if (fts5) return { name: 'sqlite', state: 'ok', text: `SQLite ${version} with FTS5` };
  return {
    name: 'sqlite',
    state: 'fault',
    text: `SQLite ${version} lacks FTS5; install better-sqlite3 anew`,
  };
}

/** There is memory for this many workers: measured, each takes up to 200 MB. */
function checkMemory({ settings }: Setup): Check {
  const free = `${(freemem() / GIGABYTE).toFixed(1)} of ${(totalmem() / GIGABYTE).toFixed(1)} GB free`;
  const text = `${free}, ${availableParallelism()} cores, ${settings.workers} workers`;
  const wanted = 200_000_000 * (settings.workers + 1);
  if (availableMemory() >= wanted) return { name: 'memory', state: 'ok', text };
  return { name: 'memory', state: 'warning', text: `${text}; take fewer with --workers` };
}

/** What programs may still take: on Linux caches count as free. */
function availableMemory(): number {
  if (!existsSync('/proc/meminfo')) return freemem();
  const kilobytes = /^MemAvailable:\s+(\d+)/m.exec(readFileSync('/proc/meminfo', 'latin1'))?.[1];
  return kilobytes === undefined ? freemem() : Number(kilobytes) * 1024;
}

/** The disk has room, and its folder can be written to. */
async function checkDisk({ settings }: Setup): Promise<Check> {
  const folder = existingFolder(settings.archive);
  const { bavail, bsize } = await statfs(folder);
  const text = `${((bavail * bsize) / GIGABYTE).toFixed(1)} GB free at ${folder}`;
  const writable = await access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (!writable) return { name: 'disk', state: 'fault', text: `${folder} cannot be written to` };
  if (bavail * bsize >= GIGABYTE) return { name: 'disk', state: 'ok', text };
  return { name: 'disk', state: 'warning', text: `${text}; make room before the next ingest` };
}

/** The nearest folder above a path that is there. */
function existingFolder(path: string): string {
  const absolute = resolve(path);
  return existsSync(absolute) ? absolute : existingFolder(dirname(absolute));
}

/** The archive, if there is one, can be opened by this program. */
function checkArchive({ settings }: Setup): Check {
  const { folder, store } = layoutOf(settings);
  if (!existsSync(store)) return { name: 'archive', state: 'ok', text: `${folder}: no archive yet` };
  try {
    const opened = openStore(folder, { readonly: true });
    const text = `${folder}: ${opened.files.count()} files, ${opened.documents.count()} documents`;
    opened.close();
    const damage = damageOf(layoutOf(settings));
    if (damage === undefined) return { name: 'archive', state: 'ok', text };
    return { name: 'archive', state: 'fault', text: `${folder}: damaged (${damage}); run verify --fix` };
  } catch (error) {
    return { name: 'archive', state: 'fault', text: messageOf(error) };
  }
}

/** Whether a job runs, or the last one was killed. */
function checkLock({ settings }: Setup): Check {
  const layout = layoutOf(settings);
  if (!existsSync(layout.lock)) return { name: 'lock', state: 'ok', text: 'no job has run yet' };
  const holder = lockHolder(layout);
  if (holder) {
    const text = `${holder.job} runs since ${holder.since} (process ${holder.pid} on ${holder.host})`;
    return { name: 'lock', state: 'ok', text };
  }
  if (!existsSync(layout.lockInfo)) return { name: 'lock', state: 'ok', text: 'no job runs' };
  return { name: 'lock', state: 'warning', text: 'the last job was killed; run ingest to go on with it' };
}

/** The model by which scanned pages are read is installed. */
function checkOcr({ settings }: Setup): Check {
  if (!settings.ocr) return { name: 'ocr', state: 'ok', text: 'switched off' };
  const require = createRequire(import.meta.url);
  try {
    require.resolve('@tesseract.js-data/dan/package.json');
    return { name: 'ocr', state: 'ok', text: 'the Danish model is there' };
  } catch {
    // Not installed: that is what was to be found out.
    const text = '@tesseract.js-data/dan is not installed: scanned pages will not be read; run npm install';
    return { name: 'ocr', state: 'fault', text };
  }
}

/** The search engine answers, is of the right version and gives the rights that reading needs. */
async function checkEngine({ settings, openEngine }: Setup): Promise<Check> {
  const name = settings.engine;
  try {
    const engine = await openEngine?.();
    const serving = await engine?.serving();
    await engine?.close();
    return { name, state: 'ok', text: serving ? `generation ${serving} serves` : 'no generation yet' };
  } catch (error) {
    return { name, state: 'fault', text: messageOf(error) };
  }
}

/** The message of anything that was thrown. */
function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
