// What every job is given: the archive, its settings, the stages and the search engine.
import type { Settings } from '../config/index.ts';
import type { SearchEngine } from '../search/contract.ts';
import { type ArchiveLayout, archiveLayout, type Store } from '../store/index.ts';
import type { JobLog } from './job-log.ts';
import type { Stages } from './stage-set.ts';

/** Who the surroundings of a job are, without an open archive: composed once at the door. */
export interface JobSetup {
  readonly settings: Settings;
  readonly stages: Stages;
  /** Address of the module that exports these `stages`: worker processes load it for themselves. */
  readonly stagesModule: string;
  /** Opens the search engine; called once, by jobs that need one. Absent: nothing is indexed. */
  openEngine?(): Promise<SearchEngine>;
}

/** A job at work: it holds the archive's lock and may write. */
export interface JobContext extends JobSetup {
  readonly layout: ArchiveLayout;
  readonly store: Store;
  readonly log: JobLog;
  readonly engine: SearchEngine | undefined;
  /** The last job did not end: it was killed. */
  readonly afterKill: boolean;
  /** Aborts when the job is to end early and cleanly. */
  readonly signal: AbortSignal;
}

/** The layout of the archive that the settings name. */
export function layoutOf(settings: Pick<Settings, 'archive'>): ArchiveLayout {
  return archiveLayout(settings.archive);
}
