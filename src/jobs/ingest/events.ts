// What an ingest says while it runs: the lines of `ingest --json`, and numbers for a progress line.
import type { DeadLetterCause } from '../../model/errors.ts';
import type { FileStage } from '../../store/index.ts';

/** What became of a path. */
export type FileState = 'ingested' | 'unchanged' | 'replaced' | 'skipped' | 'dead-letter';

export type IngestEvent =
  | {
      readonly event: 'file';
      /** CPR numbers masked. */
      readonly path: string;
      readonly state: FileState;
      /** Documents of the file; absent for skipped ones. */
      readonly documents?: number;
      /** Why it was skipped, could not be read, or was done again. */
      readonly reason?: string;
      readonly hash?: string;
      readonly stage?: FileStage;
      readonly cause?: DeadLetterCause;
    }
  | {
      readonly event: 'progress';
      /** Files done and met so far; `total` grows until `complete`. */
      readonly done: number;
      readonly total: number;
      readonly complete: boolean;
      /** Files a second over the whole run. */
      readonly rate: number;
      /** Files that could not be read, by the stage they failed in. */
      readonly failed: Readonly<Partial<Record<FileStage, number>>>;
      /** Null until it can be told. */
      readonly secondsLeft: number | null;
    }
  /** The store was damaged and replaced; what that means, in a line. */
  | { readonly event: 'mended'; readonly message: string }
  | { readonly event: 'stage'; readonly stage: 'link' | 'index'; readonly state: 'started' | 'done' }
  | ({ readonly event: 'done' } & IngestSummary);

/** The last line. Counts are of this run; `documents`, `trials` and `deadLetters` of the archive as it is now. */
export interface IngestSummary {
  /** Paths met that are files, files inside files included. */
  readonly files: number;
  readonly ingested: number;
  readonly unchanged: number;
  readonly replaced: number;
  readonly skipped: number;
  /** Dead letters met in this run. */
  readonly failed: number;
  readonly documents: number;
  readonly trials: number;
  readonly deadLetters: number;
  readonly seconds: number;
}
