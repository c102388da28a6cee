// A kind of document as data: how it is known, where its header fields stand, what its sections mean.
import type { DocumentKind } from './document.ts';
import type { CitationRole, MentionType } from './mention.ts';

export const STAGES = ['extract', 'clean', 'segment', 'tag', 'link', 'index'] as const;
export type StageName = (typeof STAGES)[number];

/** Where a recognition cue is looked for. `head` is the first 1,500 characters, `tail` the last 1,500. */
export type CuePlace = 'title' | 'head' | 'tail' | 'body' | 'heading' | 'path';

/** One cue for a kind: a linear regular expression (flags `iu`) and what it weighs; negative weights speak against. */
export interface RecognitionCue {
  readonly where: CuePlace;
  readonly pattern: RegExp;
  readonly weight: number;
}

export type HeaderField = 'title' | 'date' | 'sender' | 'recipient' | 'case-number';

/** A rule for one header field; tried in order, the first that finds something wins. */
export interface HeaderRule {
  readonly field: HeaderField;
  /** `label`: what stands after or under a label; `line`: a line that matches; `first-heading`, `signature`, `letterhead`, `stated` are named finders. */
  readonly by: string;
  readonly pattern?: RegExp;
  readonly within?: 'head' | 'tail' | 'body';
}

/** A section of the kind, known by its heading, and what a mention inside it means. */
export interface SectionRule {
  readonly name: string;
  readonly heading: RegExp;
  /** Role of citations in it that no word of the sentence decides. */
  readonly citationRole?: CitationRole;
  /** Municipalities in it take part in the document's trial. */
  readonly participants?: boolean;
  /** Its headings or items are trial titles. */
  readonly trialTitles?: boolean;
}

export interface PipelineStage {
  readonly stage: StageName;
  readonly options: Readonly<Record<string, unknown>>;
}

export interface Pipeline {
  readonly kind: DocumentKind;
  readonly label: { readonly da: string; readonly en: string };
  readonly cues: readonly RecognitionCue[];
  /** Score from which the kind is believed. */
  readonly threshold: number;
  readonly header: readonly HeaderRule[];
  readonly sections: readonly SectionRule[];
  readonly stages: readonly PipelineStage[];
  readonly taggers: readonly MentionType[];
  /** True where the document decides (its outcomes are the decider's own). */
  readonly decides: boolean;
  /** Default role of citations outside all sections; `mention` unless given. */
  readonly citationRole?: CitationRole;
  /** File it was read from, for messages. */
  readonly source: string;
}
