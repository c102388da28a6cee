// A fresh archive with an empty serving generation for each test of a file.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { SearchEngine } from '../../../src/search/contract.ts';
import { openEngine } from '../../../src/search/embedded/index.ts';
import { infoOf } from '../../contract/with-corpus.ts';

/** What the test that runs now works on. */
export interface FreshArchive {
  /** The archive's folder. */
  readonly archive: string;
  /** An engine on it in which `g0001` serves. */
  readonly engine: SearchEngine;
}

/** Makes one before each test of the file that calls it, and removes it afterwards. */
export function freshArchives(): FreshArchive {
  let archive: string;
  let engine: SearchEngine;
  beforeEach(async () => {
    archive = mkdtempSync(join(tmpdir(), 'trial-archive-embedded-'));
    engine = await openEngine({ archive });
    await engine.create(infoOf('g0001'));
    await engine.switchTo('g0001');
  });
  afterEach(async () => {
    await engine.close();
    rmSync(archive, { recursive: true, force: true });
  });
  return {
    get archive() {
      return archive;
    },
    get engine() {
      return engine;
    },
  };
}
