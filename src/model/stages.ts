// What each stage is given and gives back: the signatures that jobs, the command line and the tests compose.
import type { Correction } from './correction.ts';
import type { Document } from './document.ts';
import type { FoundMention, Mention } from './mention.ts';
import type { Pipeline } from './pipeline.ts';
import type { MediaType, SourceFile } from './source-file.ts';
import type { CleanText, EmbeddedFile, ExtractedText } from './text.ts';
import type { LinkResult, Trial } from './trial.ts';

/** `collect`: everything met under a path leaves a trace, as a file or as skipped with a reason. */
export type Collected =
  | {
      readonly state: 'file';
      readonly file: SourceFile /** Where the bytes can be read now. */;
      readonly location: string;
    }
  | { readonly state: 'skipped'; readonly path: string; readonly reason: string };

/** `extract`: bytes to text, plus the files inside (attachments, zip members). */
export interface Extracted {
  readonly text: ExtractedText;
  readonly embedded: readonly EmbeddedFile[];
}

export interface ExtractInput {
  readonly bytes: Uint8Array;
  readonly mediaType: MediaType;
  /** For messages only. */
  readonly path: string;
}

/** `segment`: the cleaned text of one file to its documents (offsets into the cleaned text). */
export interface SegmentInput {
  readonly text: CleanText;
  readonly file: Pick<SourceFile, 'hash' | 'path'>;
  readonly pipelines: readonly Pipeline[];
}

/** `tag`: one document of a cleaned text to mentions (offsets into the cleaned text, inside the document, not overlapping, in order). */
export interface TagInput {
  /** The whole cleaned text of the file; only `document.start`..`document.end` is tagged. */
  readonly text: string;
  readonly document: Document;
  readonly pipeline: Pipeline;
}

export type Tag = (input: TagInput) => FoundMention[];

/** A document with its mentions, as `link` and `index` take it: offsets into the extracted text. */
export interface TaggedDocument {
  readonly document: Document;
  readonly mentions: readonly Mention[];
  /** The document's own stretch of the extracted text (`text[0]` stands at `document.start`). */
  readonly text: string;
  /** The file's first path in code-unit order, CPR numbers masked. */
  readonly path: string;
  /** True where its kind decides (from the pipeline). */
  readonly decides: boolean;
}

export interface LinkInput {
  readonly documents: readonly TaggedDocument[];
  readonly corrections: readonly Correction[];
  /** Ids shown before, with the anchor of their canonical mention, for redirects. */
  readonly known: readonly KnownTrial[];
}

export interface KnownTrial {
  readonly id: string;
  readonly fileHash: string;
  readonly start: number;
  readonly end: number;
}

export type Link = (input: LinkInput) => LinkResult;

export type { CleanText, Trial };
