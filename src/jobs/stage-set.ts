// The stages as jobs call them. `stages.ts` composes the real ones; tests hand in small ones of their own.
import type { Document } from '../model/document.ts';
import type { FoundMention } from '../model/mention.ts';
import type { Pipeline } from '../model/pipeline.ts';
import type { SourceFile, SourceMeta } from '../model/source-file.ts';
import type { Span } from '../model/span.ts';
import type {
  Collected,
  Extracted,
  ExtractInput,
  LinkInput,
  SegmentInput,
  TagInput,
} from '../model/stages.ts';
import type { CleanText, ExtractedText, MapRun } from '../model/text.ts';
import type { LinkResult } from '../model/trial.ts';

/** What a worker process runs: everything between a file's bytes and its documents with their mentions. */
export interface WorkerStages {
  extract(input: ExtractInput, options: { readonly ocr: boolean }): Promise<Extracted>;
  collectEmbedded(bytes: Uint8Array, path: string, meta?: SourceMeta): SourceFile;
  /** CPR numbers to `•`, digit for digit: the length stays. */
  maskCpr(text: string): string;
  clean(extracted: ExtractedText): CleanText;
  toOriginal(map: readonly MapRun[], span: Span): Span;
  segment(input: SegmentInput): Document[];
  tag(input: TagInput): FoundMention[];
  /** The checked pipelines of a folder (default: the project's own). */
  loadPipelines(folder?: string): readonly Pipeline[];
}

/** Versions of the stages: a result of another version is stale. */
export interface StageVersions {
  readonly extract: string;
  readonly clean: string;
  readonly segment: string;
  readonly tag: string;
  readonly link: string;
}

/** All stages of the way through. */
export interface Stages extends WorkerStages {
  collect(paths: readonly string[]): AsyncIterable<Collected>;
  link(input: LinkInput): LinkResult;
  readonly versions: StageVersions;
}
