// The files of the generations and the pointer to the one that serves. What is inside a file: tables.ts.
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { StopError } from '../../model/errors.ts';
import { type Database, openDatabase } from '../../sqlite/open-database.ts';
import { type GenerationInfo, isGenerationId } from '../generation.ts';
import { createTables } from './tables.ts';

const POINTER = 'serving.json';
const SUFFIX = '.sqlite';

/** Pages kept by a connection, as far as they are read: with SQLite's own 2 MB lists and hits push each other out. */
const CACHE_KB = 65_536;

/** A stored document of common size fits one page: a hit is read without following a chain of pages. */
const PAGE_BYTES = 16_384;

function fileOf(folder: string, generation: string): string {
  return join(folder, generation + SUFFIX);
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

/** Ids of the generations whose files are complete, sorted. Files on their way have another name. */
export function listGenerations(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(SUFFIX));
  return names
    .map((name) => name.slice(0, -SUFFIX.length))
    .filter(isGenerationId)
    .sort();
}

function removeFile(path: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(path + suffix, { force: true });
}

/** Makes a generation's file under another name and renames it when it is whole. */
export function createGeneration(folder: string, info: GenerationInfo): void {
  mkdirSync(folder, { recursive: true });
  const path = fileOf(folder, info.id);
  const temporary = `${path}.new`;
  removeFile(temporary);
  const db = openDatabase(temporary, { pageBytes: PAGE_BYTES });
  createTables(db, info);
  db.close();
  removeFile(path);
  renameSync(temporary, path);
  syncFolder(folder);
}

/** Removes a generation's files; nothing happens if there are none. */
export function removeGeneration(folder: string, generation: string): void {
  removeFile(fileOf(folder, generation));
}

/** Opens a generation. StopError `unknown-generation` names those there are. */
export function openGeneration(folder: string, generation: string): Database {
  if (!isGenerationId(generation) || !existsSync(fileOf(folder, generation))) {
    const known = listGenerations(folder).join(', ') || 'none';
    throw new StopError(
      'unknown-generation',
      `no generation ${generation} in ${folder}; there are: ${known}`,
    );
  }
  const db = openDatabase(fileOf(folder, generation), { create: false });
  db.pragma(`cache_size = -${CACHE_KB}`);
  return db;
}

/** Tells one file from another of the same name, made after the first was removed; 0 if there is none. */
export function fileIdentity(folder: string, generation: string): number {
  return statSync(fileOf(folder, generation), { throwIfNoEntry: false })?.ino ?? 0;
}

/** Pointers by path as they were last read, with what told that file from its successor. */
const pointers = new Map<string, { readonly state: string; readonly generation: string }>();

/**
 * The serving generation; null where none was ever chosen. StopError `index-damaged` for a pointer of other making. Asked
 * for with every query: a pointer is only ever replaced, so the file is not read again while it is the same one.
 */
export function readPointer(folder: string): string | null {
  const path = join(folder, POINTER);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return null;
  const state = `${found.ino} ${found.ctimeMs} ${found.size}`;
  const known = pointers.get(path);
  if (known?.state === state) return known.generation;
  const generation = generationIn(readFileSync(path, 'utf8'));
  if (generation !== undefined) {
    pointers.set(path, { state, generation });
    return generation;
  }
  const advice = 'run "trial-archive reindex" to make and choose a generation';
  throw new StopError('index-damaged', `${path} does not name a generation; ${advice}`);
}

function generationIn(pointer: string): string | undefined {
  return /^\{"generation":"(g\d{4,9})"\}\s*$/.exec(pointer)?.[1];
}

/** Lets another generation serve: written beside, synced, renamed, so a kill leaves the old or the new pointer whole. */
export function writePointer(folder: string, generation: string): void {
  const path = join(folder, POINTER);
  const handle = openSync(`${path}.new`, 'w');
  writeSync(handle, `${JSON.stringify({ generation })}\n`);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(`${path}.new`, path);
  syncFolder(folder);
}
