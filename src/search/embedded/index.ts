// Opens the embedded engine: SQLite files under the archive's index folder, no server.
import { join } from 'node:path';
import type { OpenEngine } from '../contract.ts';
import { embeddedEngine } from './engine.ts';

/** The engine over `<archive>/index`. The folder is made when the first generation is. */
export const openEngine: OpenEngine = async ({ archive }) => embeddedEngine(join(archive, 'index'));
