// What the main process and a worker process say to each other.

import type { Correction } from '../../model/correction.ts';
import type { DeadLetterCause } from '../../model/errors.ts';
import type { MediaType, SourceFile, SourceMeta } from '../../model/source-file.ts';
import type { IndexDocument } from '../../search/index-document.ts';
import type { AnalysedDocument, FileStage, PackedText } from '../../store/index.ts';

/** One file's work: from its bytes, or from its stored text where that is still good. */
export interface WorkTask {
  readonly hash: string;
  /** CPR numbers masked; of the first path. */
  readonly path: string;
  readonly mediaType: MediaType;
  readonly meta?: SourceMeta;
  /** Where the bytes lie; absent: analyse `packed`. */
  readonly location?: string;
  readonly packed?: PackedText;
  /** Folder for files found inside the file. */
  readonly temporary: string;
  readonly ocr: boolean;
  /** Standing corrections of this file's mentions and header fields. */
  readonly corrections: readonly Correction[];
  /** Wanted: index entries of documents but those that this fingerprint by id shows to be the stored ones. Absent: none. */
  readonly indexedAs?: ReadonlyMap<string, string>;
}

/** A file found inside another, written to the temporary folder. */
export interface EmbeddedSource {
  readonly file: SourceFile;
  readonly location: string;
}

/** Half a task's result, sent as soon as it is there: the main process stores it while the worker goes on. */
export type WorkPart =
  | {
      readonly part: 'extracted';
      readonly packed: PackedText;
      readonly hasCpr: boolean;
      /** What could not be read of a damaged file, CPR numbers masked. */
      readonly problems: readonly string[];
      readonly embedded: readonly EmbeddedSource[];
      readonly ms: number;
    }
  | {
      readonly part: 'analysed';
      readonly documents: readonly AnalysedDocument[];
      /** Their index entries, where they are wanted. */
      readonly entries: readonly IndexDocument[];
      /** Mentions that broke the rules of spans and were dropped, in words: a fault of a rule. */
      readonly violations: readonly string[];
      readonly lostCorrections: readonly string[];
      /** Milliseconds by stage. */
      readonly ms: Readonly<Record<'clean' | 'segment' | 'tag', number>>;
    };

/** An error on its way between processes, CPR numbers masked. */
export interface SentError {
  readonly stage: FileStage;
  readonly code: string;
  readonly message: string;
  readonly stack?: string;
  /** `retry`: the surroundings failed for the moment. */
  readonly cause: DeadLetterCause | 'retry';
}

export type WorkerMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'stage'; readonly stage: FileStage }
  | { readonly type: 'part'; readonly part: WorkPart }
  | { readonly type: 'done' }
  | { readonly type: 'failed'; readonly error: SentError };

/** What a worker is started with, as JSON on its command line. */
export interface WorkerSetup {
  /** Address of the module whose `stages` it runs. */
  readonly stages: string;
  /** Process id of the parent: without it the worker ends. */
  readonly parent: number;
  /** Folder of pipelines; absent: the project's own. */
  readonly pipelines?: string;
}
