// A fresh folder with an archive and papers for one test of jobs, with fake stages and the embedded engine.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Flags, readSettings } from '../../src/config/index.ts';
import type { JobSetup } from '../../src/jobs/context.ts';
import { type IngestEvent, type IngestOptions, ingest } from '../../src/jobs/ingest/index.ts';
import { openEngine as openEmbedded } from '../../src/search/embedded/index.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { stages } from './fake-stages.ts';

/** Worker processes of tests run TypeScript sources. */
process.env.NODE_OPTIONS = `--import ${new URL('../typescript-hook.mjs', import.meta.url)}`;

export interface FakeArchive {
  readonly folder: string;
  readonly archive: string;
  readonly papers: string;
  readonly setup: JobSetup;
  /** Writes papers by name; returns the folder. */
  write(files: Readonly<Record<string, string>>): string;
  /** Ingests the papers (or other paths) and gives the events but progress. */
  ingest(options?: Partial<IngestOptions>): Promise<IngestEvent[]>;
  /** Opens the store for reading, closed when the test ends. */
  store(): Store;
}

/** A fresh archive; removed when the test ends. */
export function fakeArchive(flags: Flags = {}): FakeArchive {
  const folder = freshFolder();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return archiveIn(folder, join(folder, 'papers'), flags);
}

/** A copy of an archive, of the same papers; removed when the test ends. */
export function copyOfArchive(base: FakeArchive): FakeArchive {
  const folder = freshFolder();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(base.archive, join(folder, 'archive'), { recursive: true });
  return archiveIn(folder, base.papers);
}

/** A fresh folder for an archive that outlives a test; the caller removes it. */
export function freshFolder(): string {
  return mkdtempSync(join(tmpdir(), 'trial-archive-jobs-'));
}

/** The archive in a folder. */
export function archiveIn(folder: string, papers: string, flags: Flags = {}): FakeArchive {
  const archive = join(folder, 'archive');
  mkdirSync(papers, { recursive: true });
  const settings = readSettings({ archive, workers: 1, logLevel: 'silent', ...flags }, {});
  const stagesModule = new URL('./fake-stages.ts', import.meta.url).href;
  const openEngine = () => openEmbedded({ archive });
  const setup: JobSetup = { settings, stages, stagesModule, openEngine };
  return {
    ...{ folder, archive, papers, setup },
    write(files) {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(papers, name)), { recursive: true });
        writeFileSync(join(papers, name), text);
      }
      return papers;
    },
    async ingest(options = {}) {
      const events: IngestEvent[] = [];
      const onEvent = (event: IngestEvent) => void (event.event !== 'progress' && events.push(event));
      await ingest(setup, { paths: [papers], onEvent, ...options });
      return events;
    },
    store() {
      const store = openStore(archive, { readonly: true });
      onTestFinished(() => store.close());
      return store;
    },
  };
}
